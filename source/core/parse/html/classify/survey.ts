import { memoised } from '../../../text/memoised.ts';
import type { PageBlock } from '../blocks.ts';
import { type Element, innermost, nearest } from '../tree.ts';
import { squash, wordsIn } from './shingles.ts';

/** What is known of the page beside its blocks. */
export type PageFacts = {
  /** The article's title as the page gives it: in its head, its metadata, its one first heading. */
  readonly titles: readonly string[];
  readonly description?: string | undefined;
  readonly byline?: string | undefined;
  /** The article's words as the page's linked data gives them. */
  readonly body?: string | undefined;
  /** By block: the share of its words that Readability kept; absent where it was not asked. */
  readonly votes?: readonly number[];
};

/** Sums over the blocks in an element, or over the blocks of one look. Sizes are in code units. */
export type Tally = ReturnType<typeof newTally>;

const newTally = () => ({
  size: 0,
  linked: 0,
  /** Size of the blocks that read like prose. */
  prose: 0,
  blocks: 0,
  /** Size that Readability kept. */
  voted: 0,
});

/**
 * An element around a block, and how many levels up it lies. Elements that hold the same blocks as the one inside them
 * are wrappers and lie on its level, so that what is told of a block does not depend on how often it is wrapped.
 */
export type Level = { readonly element: Element; readonly level: number };

/** A block with what is counted of it once. */
export type Surveyed = ReturnType<typeof surveyBlock> & {
  /** Tags and classes of the elements nearest around it: blocks that look alike share it. */
  readonly look: string;
};

/** The page seen as a whole, which every block's features are measured against. */
export type Survey = ReturnType<typeof surveyOf>;

const nameOf = ({ tag, attributes }: Element): string => `${tag}.${attributes.class ?? ''}`;

const surveyBlock = (block: PageBlock, vote: number) => {
  const words = wordsIn(block.text);
  const size = block.text.length;
  const density = Math.min(1, block.linked / Math.max(1, size));
  return {
    block,
    words,
    size,
    /** Share of the words in links. */
    density,
    isProse: (words.length >= 12 || size > 80) && density < 0.35 && /[.!?。！？…:;,"”»]/.test(block.text),
    /** Whether it ends as a sentence does. */
    ends: /[.!?。！？…]["”’»')\]]{0,4}(?:\s*(?:\[?\d{1,3}\]?|[↩↑^]\ufe0e?))*$/.test(block.text),
    isHeading: /^h[1-6]$/.test(block.element.tag),
    /** -1 where Readability was not asked. */
    vote,
    key: squash(block.text),
  };
};

const tallyOf = <Key>(tallies: Map<Key, Tally>, key: Key): Tally => {
  const known = tallies.get(key);
  if (known) return known;
  const tally = newTally();
  tallies.set(key, tally);
  return tally;
};

const add = (tally: Tally, { block, size, isProse, vote }: Omit<Surveyed, 'look'>): void => {
  tally.size += size;
  tally.linked += Math.min(size, block.linked);
  tally.prose += isProse ? size : 0;
  tally.blocks++;
  tally.voted += Math.max(0, vote) * size;
};

const levelsIn = (byElement: ReadonlyMap<Element, Tally>): ((element: Element) => readonly Level[]) =>
  memoised((element) => {
    const levels: Level[] = [];
    let level = 0;
    let held = byElement.get(element)?.blocks ?? 0;
    for (let e: Element | undefined = element; e; e = e.parent) {
      const blocks = byElement.get(e)?.blocks ?? 0;
      if (blocks > held) level++;
      held = blocks;
      levels.push({ element: e, level });
    }
    return levels;
  });

/** The depth of each element by its level. */
export const depthsFrom = (levels: readonly Level[] = []): ReadonlyMap<Element, number> =>
  new Map(levels.map(({ element, level }) => [element, level]));

/** Tags and classes of the element and its wrappers, and those of the innermost element around them all. */
const lookOf = (levels: readonly Level[]): string => {
  const outer = levels.findIndex(({ level }) => level > 0);
  const around = outer < 0 ? levels : levels.slice(0, outer + 1);
  return around
    .filter(({ element }, i) => i === 0 || i === outer || element.attributes.class !== undefined)
    .map(({ element }) => nameOf(element))
    .join('<');
};

/** Looks a page over: counts its blocks, sums them by element and by look, and finds where its prose is. */
export const surveyOf = (pageBlocks: readonly PageBlock[], facts: PageFacts) => {
  const plain = pageBlocks.map((block, i) => surveyBlock(block, facts.votes?.[i] ?? -1));
  const byElement = new Map<Element, Tally>();
  const byLook = new Map<string, Tally>();
  /** How often each key occurs. */
  const copies = new Map<string, number>();
  let prose = 0;
  for (const surveyed of plain) {
    for (let e: Element | undefined = surveyed.block.element; e; e = e.parent)
      add(tallyOf(byElement, e), surveyed);
  }
  /** The element and those around it, outwards. */
  const levels = levelsIn(byElement);
  const blocks = plain.map(
    (surveyed): Surveyed => ({ ...surveyed, look: lookOf(levels(surveyed.block.element)) }),
  );
  for (const surveyed of blocks) {
    add(tallyOf(byLook, surveyed.look), surveyed);
    copies.set(surveyed.key, (copies.get(surveyed.key) ?? 0) + 1);
    if (surveyed.isProse) prose += surveyed.size;
  }
  const root = nearest(pageBlocks[0]?.element, ({ parent }) => !parent);
  const main = root && innermost(root, (inner) => (byElement.get(inner)?.prose ?? 0) > 0.55 * prose);
  /** The deepest element that still holds most of the prose, at 0, and those around it by distance from it. */
  const mainDepths = depthsFrom(main && levels(main));
  const isMainProse = ({ isProse, block }: Surveyed): boolean =>
    isProse && nearest(block.element, (e) => e === main) !== undefined;
  /** Indices of the first and last block of prose in the main container. */
  const first = Math.max(0, blocks.findIndex(isMainProse));
  const last = Math.max(0, blocks.findLastIndex(isMainProse));
  /** Sums over the blocks of one look. */
  const alike = (look: string): Tally => tallyOf(byLook, look);
  return { facts, blocks, byElement, levels, alike, copies, prose, mainDepths, first, last };
};

/**
 * How many levels up from an element the nearest one lies that has a depth, itself included, and that depth; -1 for
 * both where none has.
 */
export const climb = (
  levels: readonly Level[],
  depths: ReadonlyMap<Element, number>,
): { readonly up: number; readonly depth: number } => {
  for (const { element, level } of levels) {
    const depth = depths.get(element);
    if (depth !== undefined) return { up: level, depth };
  }
  return { up: -1, depth: -1 };
};
