import { memoised } from '../../../text/memoised.ts';
import { type Element, elementsIn, textOf } from '../tree.ts';
import { squash } from './shingles.ts';

/** The first heading in an element, itself included, as far as it comes before any other words. */
const headingOf = (element: Element): Element | undefined => {
  for (let e: Element | undefined = element, level = 0; e && level < 4; level++) {
    if (/^h[1-6]$/.test(e.tag)) return e;
    e = elementsIn(e)[0];
  }
  return undefined;
};

/** Whether an id only repeats the words of a heading, as `id="sharing-the-cost"` does. */
const repeatsHeading = (id: string, element: Element): boolean => {
  const heading = headingOf(element);
  if (!heading) return false;
  const words = squash(textOf(heading).slice(0, 300));
  const key = squash(id).replace(/\d+$/, '');
  return key.length > 3 && words.includes(key);
};

/**
 * What an element is called: its class, id, role and itemprop in lower case, `camelCase` parted. An id that was made
 * from the words of a heading is left out, since it says what the section is about, not what it is.
 */
export const namesOf = memoised((element: Element): string => {
  const { class: classes = '', id = '', role = '', itemprop = '' } = element.attributes;
  const own = id !== '' && !repeatsHeading(id, element) ? id : '';
  return [classes, own, role, itemprop]
    .map((name) => name.slice(0, 200))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
});
