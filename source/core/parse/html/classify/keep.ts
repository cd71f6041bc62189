import { numberAt } from '../../../text/at.ts';
import { type Element, elementsIn, nearest } from '../tree.ts';
import { type Column, columnOf, otherArticle } from './column.ts';
import { hiddenIn } from './hidden.ts';
import { findTitle } from './post-features.ts';
import { elementReason, isByline, leadsElsewhere, wordsReason } from './reason.ts';
import { squash } from './shingles.ts';
import type { Survey, Surveyed } from './survey.ts';

/** By block, whether it is kept, and what speaks against it, where something does. */
export type Judgement = {
  readonly kept: readonly boolean[];
  /** What its words or the elements around it say. */
  readonly reasons: readonly (string | undefined)[];
  /** What its place says: before the title, under a heading of something else. */
  readonly places: readonly (string | undefined)[];
};

/** What stands before or after all that the forest kept, or is no sentence, needs this chance by the forest. */
const leastChance = 0.05;
/** Such lines are kept in runs of at most so many. */
const longestRun = 8;
/** Lists of which less than this share is kept have another use. */
const listShare = 0.25;

const isOfFigure = (element: Element | undefined): boolean =>
  nearest(element, ({ tag }) => tag === 'figcaption') !== undefined;

/** What even a line the forest would keep is dropped for; words that read like prose only for being a caption. */
const clear = new Set([
  'form',
  'button',
  'dialog',
  'navigation',
  'sign-up box',
  'share box',
  'byline',
  'label',
  'title',
]);
const isClear = (reason: string | undefined, { isProse, words, block }: Surveyed): boolean =>
  reason === 'caption' ||
  (reason !== undefined && isOfFigure(block.element)) ||
  reason === otherArticle ||
  (reason === 'sign-up box' && words.length < 60) ||
  (reason !== undefined && !isProse && clear.has(reason));

const isSentence = ({ words, ends, density, isHeading }: Surveyed): boolean =>
  !isHeading && words.length >= 6 && ends && (density < 0.5 || words.length >= 10);

const listOf = ({ block }: Surveyed): Element | undefined =>
  nearest(block.element, ({ tag }) => tag === 'ul' || tag === 'ol' || tag === 'dl');

const foreignHeading = 'heading of something else';

type Work = Omit<Judgement, 'kept'> & {
  readonly blocks: readonly Surveyed[];
  readonly column: Column;
  readonly chances: readonly number[];
  readonly kept: boolean[];
  /** Whether a block is in the column and nothing speaks against it. */
  readonly isFree: (index: number) => boolean;
};

/** How many blocks of each group lie in the column, and how many of them are kept. */
const countsBy = <Group>(
  { blocks, column, kept }: Work,
  groupOf: (surveyed: Surveyed) => Group | undefined,
) => {
  const counts = new Map<Group, { kept: number; all: number }>();
  for (const [i, surveyed] of blocks.entries()) {
    const group = column.inside[i] ? groupOf(surveyed) : undefined;
    if (group === undefined) continue;
    const { kept: some, all } = counts.get(group) ?? { kept: 0, all: 0 };
    counts.set(group, { kept: some + (kept[i] ? 1 : 0), all: all + 1 });
  }
  return counts;
};

/** Keeps what nothing speaks against and is something. */
const keepFree = ({ blocks, kept, isFree }: Work, is: (surveyed: Surveyed) => boolean): void => {
  for (const [i, surveyed] of blocks.entries()) if (isFree(i) && is(surveyed)) kept[i] = true;
};

/** Lists of which enough is kept, or that a kept line leads into with a colon. */
const keepLists = (work: Work): void => {
  const { blocks, kept, isFree } = work;
  const counts = countsBy(work, listOf);
  const isWhole = new Map<Element, boolean>();
  let isLed = false;
  for (const [i, surveyed] of blocks.entries()) {
    const list = listOf(surveyed);
    const count = list && counts.get(list);
    if (list && !isWhole.has(list))
      isWhole.set(
        list,
        isLed || (count !== undefined && count.kept > 0 && count.kept >= count.all * listShare),
      );
    if (kept[i]) isLed = /[:：]\s*$/.test(surveyed.block.text);
    else if (!list) isLed = false;
    if (list && isWhole.get(list) && isFree(i)) kept[i] = true;
  }
};

/** Whether it is of a quotation set apart, such as an embedded post: their lines are seldom sentences. */
const isQuotation = ({ block, density }: Surveyed): boolean =>
  density < 0.5 && nearest(block.element, ({ tag }) => tag === 'blockquote') !== undefined;

/** Headings, below the title, of what is kept; but for a subtitle, a sentence set as one before the first words. */
const keepHeadings = ({ blocks, kept, isFree }: Work, titleAt: number): void => {
  const first = kept.indexOf(true);
  const isSubtitle = (i: number): boolean =>
    i < first && (blocks[i]?.ends ?? false) && (blocks[i]?.words.length ?? 0) > 9;
  let isHeaded = false;
  for (let i = blocks.length - 1; i > titleAt; i--) {
    if (kept[i]) isHeaded = true;
    else if (blocks[i]?.isHeading) {
      if (isHeaded && isFree(i) && !isSubtitle(i)) kept[i] = true;
      isHeaded = false;
    }
  }
};

/** Lines that look like most others of the article. */
const keepAlike = (work: Work): void => {
  const counts = countsBy(work, ({ look }) => look);
  keepFree(work, ({ look, density, isHeading, ends, words }) => {
    const { kept, all } = counts.get(look) ?? { kept: 0, all: 0 };
    if (all === 0 || density > 0.5 || isHeading) return false;
    const isShort = ends && words.length < 12;
    return isShort ? kept >= all / 2 : kept > 1 && kept > all / 2;
  });
};

/** Captions of figures (`figcaption`) between two blocks that are kept, where the figure itself is no other story's. */
const keepCaptions = ({ blocks, column, kept, reasons, places }: Work): void => {
  const last = kept.lastIndexOf(true);
  for (let i = kept.indexOf(true) + 1; i < last; i++) {
    const element = blocks[i]?.block.element;
    if (reasons[i] !== 'caption' || !column.inside[i] || places[i] !== undefined) continue;
    if (isOfFigure(element)) kept[i] = true;
  }
};

/** Short lines between two blocks that are kept. */
const keepBetween = ({ blocks, kept, isFree, chances }: Work): void => {
  let last = -1;
  for (const [i, isKept] of [...kept].entries()) {
    if (!isKept) continue;
    for (let j = last + 1; last >= 0 && i - last < longestRun && j < i; j++)
      if (isFree(j) && numberAt(chances, j) >= leastChance && (blocks[j]?.density ?? 1) <= 0.5)
        kept[j] = true;
    last = i;
  }
};

/** How many links lie in an element, itself included. */
const linksIn = (element: Element): number =>
  elementsIn(element).reduce(
    (sum, child) => sum + linksIn(child),
    element.tag === 'a' && element.attributes.href !== undefined ? 1 : 0,
  );

/** Tables of data, not of links, that stand directly before or after all that is kept. */
const keepTables = ({ blocks, column, kept, reasons, places }: Work): void => {
  for (const i of [kept.indexOf(true) - 1, kept.lastIndexOf(true) + 1]) {
    const { rows, element } = blocks[i]?.block ?? {};
    const isData = rows && element && linksIn(element) < rows.length / 2;
    if (isData && column.inside[i] && reasons[i] === undefined && places[i] === undefined) kept[i] = true;
  }
};

/** Sentences between the title and the article's first words, though beside its column: what leads into it. */
const keepLead = (
  { blocks, column, kept, reasons }: Work,
  titleAt: number,
  first: number,
  described: string,
): void => {
  const around = new Set<Element>();
  for (let e = blocks[titleAt]?.block.element; e; e = e.parent) around.add(e);
  const isPlain = (e: Element | undefined): boolean =>
    !e || around.has(e) || (elementReason(e) === undefined && isPlain(e.parent));
  for (let i = titleAt + 1; i < Math.min(first, titleAt + longestRun); i++) {
    const surveyed = blocks[i];
    if (!surveyed || column.inside[i] || reasons[i] !== undefined) continue;
    if (surveyed.words.length < 12 || !isSentence(surveyed) || !isPlain(surveyed.block.element)) continue;
    const isDescribed = described.includes(surveyed.key) || surveyed.key.includes(described);
    if (described === '' || !isDescribed) kept[i] = true;
  }
};

/**
 * By block, what its place says against it: what is not kept before the title, and from a line that heads something
 * else to the next prose the forest kept; readers' comments are none.
 */
const placesOf = (
  blocks: readonly Surveyed[],
  likely: readonly boolean[],
  reasons: readonly (string | undefined)[],
  titleAt: number,
): readonly (string | undefined)[] => {
  const first = likely.indexOf(true);
  let isForeign = false;
  return blocks.map(({ isProse }, i) => {
    if (i > first && reasons[i] === foreignHeading) isForeign = true;
    const isComment = isForeign && reasons[i] === 'comments';
    if (likely[i] && !isComment) {
      if (isProse) isForeign = false;
      return undefined;
    }
    if (isForeign) return 'under a heading of something else';
    return i < titleAt && titleAt < first ? 'before the title' : undefined;
  });
};

/**
 * Adds to what the forest kept the blocks of the article's column that nothing speaks against: sentences wherever in it
 * they stand, headings of what is kept, the items of lists, and short lines between two blocks that are kept. Takes
 * from it what the page hides, captions outside figures, and lines that only lead to another story.
 */
export const keepColumn = (
  survey: Survey,
  given: readonly boolean[],
  chances: readonly number[],
): Judgement => {
  const { blocks } = survey;
  const hidden = hiddenIn(blocks);
  const titles = survey.facts.titles.map(squash).filter((title) => title.length > 8);
  const titleAt = findTitle(blocks, titles);
  const words = blocks.map((surveyed, i) =>
    hidden[i]
      ? 'hidden on the page'
      : leadsElsewhere(surveyed)
        ? 'related stories'
        : isByline(surveyed, survey.facts.byline)
          ? 'byline'
          : titles.includes(surveyed.key) || (i === titleAt && surveyed.isHeading)
            ? 'title'
            : wordsReason(surveyed),
  );
  const isUnwanted = (i: number): boolean =>
    words[i] === 'hidden on the page' || words[i] === 'related stories';
  const likely = given.map((isKept, i) => isKept && !isUnwanted(i));
  const column = columnOf(survey, likely);
  if (!column) return { kept: likely, reasons: words, places: [] };
  const reasons = words.map((reason, i) => (isUnwanted(i) ? reason : (column.reasons[i] ?? reason)));
  const places = placesOf(blocks, likely, reasons, titleAt);
  const kept = likely.map((isKept, i) => {
    const surveyed = blocks[i];
    const isOut = !surveyed || isClear(reasons[i], surveyed) || isClear(words[i], surveyed);
    return isKept && !isOut && places[i] === undefined;
  });
  for (const i of kept.keys()) if (reasons[i] === foreignHeading && !kept[i + 1]) kept[i] = false;
  const first = likely.indexOf(true);
  const last = likely.lastIndexOf(true);
  const isLikely = (i: number): boolean => (i > first && i < last) || numberAt(chances, i) >= leastChance;
  const isFree = (i: number): boolean =>
    column.inside[i] === true && reasons[i] === undefined && places[i] === undefined && isLikely(i);
  const work: Work = { blocks, column, chances, kept, reasons, places, isFree };
  keepFree(work, isSentence);
  const described = squash(survey.facts.description ?? '');
  if (titleAt >= 0) keepLead(work, titleAt, first, described);
  keepFree(work, isQuotation);
  keepLists(work);
  keepHeadings(work, titleAt);
  keepAlike(work);
  keepBetween(work);
  keepTables(work);
  keepCaptions(work);
  return { kept, reasons, places };
};
