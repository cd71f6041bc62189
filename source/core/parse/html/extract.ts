import { numberAt } from '../../text/at.ts';
import type { PageBlock } from './blocks.ts';
import { featuresOf } from './classify/features.ts';
import type { Judge } from './classify/forest.ts';
import { readabilityVotes } from './classify/readability-vote.ts';
import { reasonFor } from './classify/reason.ts';
import type { PageFacts } from './classify/survey.ts';
import { wordsIn } from './classify/words.ts';
import type { Page } from './tree.ts';

/** A block of the page, kept or (with the rule that says why) left out. */
export type Judged = { readonly block: PageBlock; readonly leftOut?: string };

/** A page larger than this is judged without Readability, whose time would grow out of bounds. */
const votingLimit = { elements: 15_000, size: 2_000_000 };
const enough = 0.5;
/** An article of fewer words than this is likelier a page the forest does not know. */
const few = 30;

/**
 * The chance a block needs. Where the forest keeps next to nothing, the page is unlike those it grew on: its best
 * block of prose, and those near it in chance, are taken all the same.
 */
const thresholdFor = (blocks: readonly PageBlock[], chances: readonly number[]): number => {
  const counts = blocks.map(({ text }) => wordsIn(text.slice(0, 2000)).length);
  const kept = counts.reduce((sum, count, i) => sum + (numberAt(chances, i) > enough ? count : 0), 0);
  if (kept >= few) return enough;
  const best = Math.max(0, ...chances.filter((_, i) => numberAt(counts, i) >= 10));
  return Math.min(enough, best * 0.6);
};

/** Between two blocks of the article, others need this share of the chance they need elsewhere. */
const amid = 0.6;

/** Blocks that are likely enough to be kept, and those less likely in unbroken runs between two of them. */
const keptAt = (chances: readonly number[], threshold: number): readonly boolean[] => {
  const kept = chances.map((chance) => chance > threshold);
  let last = -1;
  for (const [i, isKept] of kept.entries()) {
    if (!isKept) {
      if (numberAt(chances, i) <= threshold * amid) last = -1;
      continue;
    }
    if (last >= 0) kept.fill(true, last, i);
    last = i;
  }
  return kept;
};

/** By block, whether it is part of the article. */
export const judge = (
  blocks: readonly PageBlock[],
  rows: readonly Float64Array[],
  chanceOf: Judge,
): readonly boolean[] => {
  const chances = rows.map(chanceOf);
  return keptAt(chances, thresholdFor(blocks, chances));
};

/** Whether Readability can be asked about so large a page. */
const isVotable = ({ elements }: Page, blocks: readonly PageBlock[]): boolean =>
  elements <= votingLimit.elements &&
  blocks.reduce((sum, { text }) => sum + text.length, 0) <= votingLimit.size;

/** Decides, block by block, what of a page is the article. */
export const extract = (
  page: Page,
  blocks: readonly PageBlock[],
  facts: Omit<PageFacts, 'votes'>,
  chanceOf: Judge,
): readonly Judged[] => {
  const votes = isVotable(page, blocks) ? readabilityVotes(page.root, blocks) : undefined;
  const isKept = judge(blocks, featuresOf(blocks, votes ? { ...facts, votes } : facts), chanceOf);
  return blocks.map((block, i) =>
    isKept[i] ? { block } : { block, leftOut: reasonFor(block, facts.titles) },
  );
};
