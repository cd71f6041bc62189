import { numberAt } from '../../../text/at.ts';
import { isHidden } from '../covered.ts';
import type { Element } from '../tree.ts';
import { hints } from './hints.ts';
import { namesOf } from './names.ts';
import { climb, type Survey, type Surveyed } from './survey.ts';

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

type ElementSigns = {
  /** Indices into `hints` of what its class, id, role and itemprop say. */
  readonly hinted: readonly number[];
  readonly isHidden: boolean;
  readonly isBody: boolean;
};

const signsOf = (element: Element): ElementSigns => {
  const names = namesOf(element);
  return {
    hinted: names.length < 5 ? [] : hints.flatMap(({ pattern }, i) => (pattern.test(names) ? [i] : [])),
    isHidden: isHidden(element),
    isBody: /articlebody/i.test(element.attributes.itemprop ?? ''),
  };
};

const hintShare = (level: number): number => 1 / (level + 1);

/**
 * What the elements around a block say: their tags, the hints in their names (stronger the nearer), how much of the
 * page's prose and links they hold, and how the block lies to the main container.
 */
export const placeFeatures = (survey: Survey): ((surveyed: Surveyed, index: number) => number[]) => {
  const { blocks, byElement, levels, alike, prose, mainDepths, first, last } = survey;
  const known = new Map<Element, ElementSigns>();
  const signs = (element: Element): ElementSigns => {
    let found = known.get(element);
    if (!found) {
      found = signsOf(element);
      known.set(element, found);
    }
    return found;
  };

  const around = (element: Element): number[] => {
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
    return [...ancestors, isHidden, Math.min(depth, 40), lists, isBody, ...anywhere, ...belowMain];
  };

  const toMain = (element: Element, index: number): number[] => {
    const { up, depth } = climb(levels(element), mainDepths);
    const progress = (index - first) / Math.max(1, last - first);
    return [
      up,
      depth,
      depth === 0 ? 1 : 0,
      Math.max(-1, Math.min(2, progress)),
      index / blocks.length,
      index < first ? 1 : 0,
      index > last ? 1 : 0,
    ];
  };

  const parents = (element: Element): number[] => {
    const row: number[] = [];
    const around = levels(element);
    for (const level of parentLevels) {
      const e = around.find((one) => one.level === level)?.element;
      const tally = e ? byElement.get(e) : undefined;
      row.push(
        tally ? tally.linked / Math.max(1, tally.size) : 0,
        tally ? tally.prose / Math.max(1, prose) : 1,
        Math.log1p(tally?.blocks ?? 0),
        tally ? tally.voted / Math.max(1, tally.size) : 0,
      );
    }
    return row;
  };

  const ofLook = (look: string): number[] => {
    const tally = alike(look);
    return [
      Math.log1p(tally.blocks),
      tally.prose / Math.max(1, prose),
      tally.linked / tally.size,
      Math.log1p(tally.size / tally.blocks),
    ];
  };

  return ({ block, look }, index) => [
    ...around(block.element),
    ...toMain(block.element, index),
    ...parents(block.element),
    ...ofLook(look),
  ];
};
