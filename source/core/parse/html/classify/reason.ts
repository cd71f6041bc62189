import type { PageBlock } from '../blocks.ts';
import type { Element } from '../tree.ts';
import { furniture, hints, notices } from './hints.ts';
import { squash } from './words.ts';

const byTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'page footer',
  aside: 'aside',
  form: 'form',
  button: 'button',
  label: 'form',
  figcaption: 'caption',
  dialog: 'dialog',
};

const byHint: Readonly<Record<string, string>> = {
  related: 'related stories',
  share: 'share box',
  advert: 'advertisement',
  letter: 'sign-up box',
  comment: 'comments',
  author: 'about the author',
  media: 'caption',
  meta: 'date, tags or labels',
  title: 'title',
  chrome: 'navigation',
  hidden: 'hidden on the page',
};

const told = hints.flatMap(({ name, pattern }) => {
  const reason = byHint[name];
  return reason === undefined ? [] : [{ reason, pattern }];
});

const namesOf = ({ attributes }: Element): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300).toLowerCase();

/** In words, the plainest sign that a block is none of the article's prose. */
export const reasonFor = (block: PageBlock, titles: readonly string[]): string => {
  const key = squash(block.text);
  if (key !== '' && titles.some((title) => squash(title) === key)) return 'title';
  let e: Element | undefined = block.element;
  for (let level = 0; e && level < 4; level++, e = e.parent) {
    const tagged = byTag[e.tag];
    if (tagged) return tagged;
    const names = namesOf(e);
    const hint = names.length > 2 && told.find(({ pattern }) => pattern.test(names));
    if (hint) return hint.reason;
  }
  if (block.linked > block.text.length / 2) return 'list of links';
  if (furniture.test(block.text) || notices.test(block.text)) return 'notice';
  return 'unlike the prose around it';
};
