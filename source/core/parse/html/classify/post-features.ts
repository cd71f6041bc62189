import { numberAt, textAt } from '../../../text/at.ts';
import { memoised } from '../../../text/memoised.ts';
import { type Element, elementsIn } from '../tree.ts';
import type { AddFeatures, Row } from './feature-row.ts';
import { hints } from './hints.ts';
import { namesOf } from './names.ts';
import { squash } from './shingles.ts';
import { climb, depthsFrom, type Survey, type Surveyed } from './survey.ts';

const farthest = 60;
/** Containers more levels up than this are the page's frame. */
const highest = 8;

/** Kinds of headings that what follows is not the article's under, as class names and ids have them. */
const foreign = new Set(['related', 'share', 'letter', 'comment', 'author', 'chrome']);
const foreignHints = hints.filter(({ name }) => foreign.has(name)).map(({ pattern }) => pattern);

const isForeignHeading = ({ block, isHeading, words }: Surveyed): boolean => {
  if (!isHeading && !(block.strong && words.length < 8)) return false;
  const names = namesOf(block.element);
  return names.length > 1 && foreignHints.some((pattern) => pattern.test(names));
};

/** A tag with its first class, numbers left out: the parts of a page made by one template share it. */
const shapeOf = ({ tag, attributes }: Element): string =>
  `${tag}.${textAt((attributes.class ?? '').trim().split(/\s/, 1), 0).replace(/\d+/g, '')}`;

/** Whether a block reads as the title does, and its heading's level; the higher the likelier to be the article's. */
const titleLevel = ({ block, key, isHeading }: Surveyed, titles: readonly string[]): number => {
  const isTitle = titles.some(
    (title) => title === key || (key.length > 15 && (title.startsWith(key) || key.startsWith(title))),
  );
  if (!isTitle) return 0;
  return isHeading
    ? 10 - Number(block.element.tag.charAt(1))
    : /headline|title/.test(namesOf(block.element))
      ? 3
      : 1;
};

/** The index of the block that heads the article, -1 where none repeats the page's title. */
export const findTitle = (blocks: readonly Surveyed[], titles: readonly string[]): number => {
  let best = 0;
  let found = -1;
  for (const [i, surveyed] of blocks.entries()) {
    const level = titleLevel(surveyed, titles);
    if (level > best) {
      best = level;
      found = i;
    }
  }
  return best > 1 ? found : -1;
};

/** What the numbers of `postFeatures` say, in their order. */
export const postNames: readonly string[] = [
  'the title stands on the page',
  'from the title',
  'levels up to the title',
  'depth of that above the title',
  'from a heading of something else',
  'parts of one shape',
  'index among them',
  'prose of the part',
  'the title in the part',
];

type Post = { readonly index: number; readonly count: number };

/**
 * What a page of many posts shows: how a block lies to the heading that repeats the page's title, whether a heading
 * of something else came in between, and which of several containers of one shape (posts, comments, teasers) it is in.
 */
export const postFeatures = (survey: Survey): AddFeatures => {
  const { facts, blocks, byElement, levels, prose, first } = survey;
  const titles = facts.titles.map(squash).filter((title) => title.length > 5);
  const titleAt = findTitle(blocks, titles);
  const title = blocks[titleAt]?.block.element;
  const titleDepths = depthsFrom(title && levels(title));

  const since: number[] = [];
  let last = -1;
  const from = titleAt >= 0 ? titleAt : first;
  for (const [i, surveyed] of blocks.entries()) {
    if (i > from && isForeignHeading(surveyed)) last = i;
    since.push(last < 0 ? farthest : Math.min(farthest, i - last));
  }

  const proseIn = (element: Element): number => byElement.get(element)?.prose ?? 0;
  /** The children of one parent that hold prose, each among those of its shape. */
  const postsIn = memoised((parent: Element) => {
    const posts = new Map<Element, Post>();
    const parts = elementsIn(parent).filter((child) => proseIn(child) > 0);
    for (const alike of Map.groupBy(parts, shapeOf).values())
      for (const [index, child] of alike.entries()) posts.set(child, { index, count: alike.length });
    return posts;
  });

  const addAround = (row: Row, element: Element): void => {
    let found: Post = { index: 0, count: 1 };
    let share = 1;
    let holdsTitle = 0;
    for (const { element: e, level } of levels(element)) {
      if (level === 0) continue;
      if (!e.parent || level > highest) break;
      const post = postsIn(e.parent).get(e) ?? { index: 0, count: 1 };
      if (post.count <= found.count) continue;
      found = post;
      share = proseIn(e) / Math.max(1, prose);
      holdsTitle = titleDepths.has(e) ? 1 : 0;
    }
    row.add(Math.log1p(found.count - 1));
    row.add(Math.min(10, found.index));
    row.add(share);
    row.add(holdsTitle);
  };

  return (row, { block }, index) => {
    const { up, depth: titleDepth } = climb(levels(block.element), titleDepths);
    const distance = titleAt < 0 ? 0 : Math.max(-farthest, Math.min(farthest, index - titleAt));
    row.add(titleAt < 0 ? 0 : 1);
    row.add(Math.sign(distance) * Math.log1p(Math.abs(distance)));
    row.add(up);
    row.add(titleDepth);
    row.add(Math.log1p(numberAt(since, index)));
    addAround(row, block.element);
  };
};
