import { numberAt } from '../../../text/at.ts';
import { memoised } from '../../../text/memoised.ts';
import { isHidden } from '../covered.ts';
import type { Element } from '../tree.ts';
import type { AddFeatures, Row } from './feature-row.ts';
import { hints } from './hints.ts';
import { namesOf } from './names.ts';
import { climb, type Survey } from './survey.ts';

const ancestorTags: readonly (readonly string[])[] = [
  ['article'],
  ['main'],
  ['aside'],
  ['nav', 'menu'],
  ['footer'],
  ['header'],
  ['form', 'button', 'label', 'dialog'],
  ['figure', 'picture'],
  ['ul', 'ol', 'dl'],
  ['table'],
  ['blockquote'],
  ['li'],
];
const groupOfTag = new Map(ancestorTags.flatMap((group, i) => group.map((tag) => [tag, i] as const)));

const parentLevels = [0, 1, 2, 3];

/** What the numbers of `placeFeatures` say, in their order. */
export const placeNames: readonly string[] = [
  ...ancestorTags.map(([tag]) => `in: ${tag}`),
  'hidden',
  'depth',
  'lists around it',
  'marked as the body',
  ...hints.map(({ name }) => `named: ${name}`),
  ...hints.map(({ name }) => `named in the main part: ${name}`),
  'levels up to the main part',
  'depth of that above the main part',
  'in the main part',
  'progress through the prose',
  'progress through the page',
  'before the prose',
  'after the prose',
  ...parentLevels.flatMap((level) =>
    ['links', 'prose', 'blocks', 'votes'].map((what) => `${what} of parent ${level}`),
  ),
  'blocks alike',
  'prose of those alike',
  'links of those alike',
  'size of those alike',
];

const hintedBy = (names: string): readonly number[] =>
  names.length < 5 ? [] : hints.flatMap(({ pattern }, i) => (pattern.test(names) ? [i] : []));

const hintShare = (level: number): number => 1 / (level + 1);

/**
 * What the elements around a block say: their tags, the hints in their names (stronger the nearer), how much of the
 * page's prose and links they hold, and how the block lies to the main container.
 */
export const placeFeatures = (survey: Survey): AddFeatures => {
  const { blocks, byElement, levels, alike, prose, mainDepths, first, last } = survey;
  const hinted = new Map<string, readonly number[]>();
  const signs = memoised((element: Element) => {
    const names = namesOf(element);
    const indices = hinted.get(names) ?? hintedBy(names);
    hinted.set(names, indices);
    return {
      /** Indices into `hints` of what its class, id, role and itemprop say. */
      hinted: indices,
      isHidden: isHidden(element),
      isBody: /articlebody/i.test(element.attributes.itemprop ?? ''),
    };
  });

  const addAround = (row: Row, element: Element): void => {
    const ancestors = ancestorTags.map(() => 0);
    const anywhere = hints.map(() => 0);
    const belowMain = hints.map(() => 0);
    let isHidden = 0;
    let isBody = 0;
    let lists = 0;
    let depth = 0;
    let isBelowMain = true;
    for (const { element: e, level } of levels(element)) {
      depth = level;
      if (mainDepths.has(e)) isBelowMain = false;
      const group = groupOfTag.get(e.tag);
      if (group !== undefined) ancestors[group] = 1;
      if (e.tag === 'ul' || e.tag === 'ol') lists++;
      const found = signs(e);
      if (found.isHidden) isHidden = 1;
      if (found.isBody) isBody = 1;
      for (const hint of found.hinted) {
        anywhere[hint] = Math.max(numberAt(anywhere, hint), hintShare(level));
        if (isBelowMain) belowMain[hint] = Math.max(numberAt(belowMain, hint), hintShare(level));
      }
    }
    for (const value of ancestors) row.add(value);
    row.add(isHidden);
    row.add(Math.min(depth, 40));
    row.add(lists);
    row.add(isBody);
    for (const value of anywhere) row.add(value);
    for (const value of belowMain) row.add(value);
  };

  const addToMain = (row: Row, element: Element, index: number): void => {
    const { up, depth } = climb(levels(element), mainDepths);
    const progress = (index - first) / Math.max(1, last - first);
    row.add(up);
    row.add(depth);
    row.add(depth === 0 ? 1 : 0);
    row.add(Math.max(-1, Math.min(2, progress)));
    row.add(index / blocks.length);
    row.add(index < first ? 1 : 0);
    row.add(index > last ? 1 : 0);
  };

  const addParents = (row: Row, element: Element): void => {
    const around = levels(element);
    for (const level of parentLevels) {
      const e = around.find((one) => one.level === level)?.element;
      const tally = e ? byElement.get(e) : undefined;
      row.add(tally ? tally.linked / Math.max(1, tally.size) : 0);
      row.add(tally ? tally.prose / Math.max(1, prose) : 1);
      row.add(Math.log1p(tally?.blocks ?? 0));
      row.add(tally ? tally.voted / Math.max(1, tally.size) : 0);
    }
  };

  return (row, { block: { element }, look }, index) => {
    addAround(row, element);
    addToMain(row, element, index);
    addParents(row, element);
    const tally = alike(look);
    row.add(Math.log1p(tally.blocks));
    row.add(tally.prose / Math.max(1, prose));
    row.add(tally.linked / tally.size);
    row.add(Math.log1p(tally.size / tally.blocks));
  };
};
