import { numberAt } from '../../text/at.ts';
import type { PageBlock } from './blocks.ts';
import { featuresOf } from './classify/features.ts';
import type { Judge } from './classify/forest.ts';
import { type Judgement, keepColumn } from './classify/keep.ts';
import { readabilityVotes } from './classify/readability-vote.ts';
import { reasonsFor } from './classify/reason.ts';
import { type PageFacts, type Survey, type Surveyed, surveyOf } from './classify/survey.ts';
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
const thresholdFor = (blocks: readonly Surveyed[], chances: readonly number[]): number => {
  const isLikely = (_: unknown, i: number): boolean => numberAt(chances, i) > enough;
  const kept = blocks.filter(isLikely).reduce((sum, { words }) => sum + words.length, 0);
  if (kept >= few) return enough;
  const best = chances.reduce(
    (most, one, i) => ((blocks[i]?.words.length ?? 0) >= 10 ? Math.max(most, one) : most),
    0,
  );
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

/** A block with at least so many links and nothing else on either side has next to no chance. */
const longRun = 10;

/** By block, whether it is deep in a run of links that Readability left out: a menu, a list of stories. */
const amongLinks = ({ blocks }: Survey): readonly boolean[] => {
  const isLink = ({ density, vote, isHeading }: Surveyed): boolean =>
    density > 0.95 && vote === 0 && !isHeading;
  const among = blocks.map(() => false);
  let start = 0;
  for (const [i, surveyed] of [...blocks, undefined].entries()) {
    if (surveyed && isLink(surveyed)) continue;
    if (i - start > 2 * longRun) among.fill(true, start + longRun, i - longRun);
    start = i + 1;
  }
  return among;
};

/** By block, the chance that it is the article's. */
export const chancesOf = (survey: Survey, chanceOf: Judge): readonly number[] => {
  const rowOf = featuresOf(survey);
  return amongLinks(survey).map((isAmong, i) => (isAmong ? 0 : chanceOf(rowOf(i))));
};

/** Tells the article's blocks from the others, given the chance of each. */
export const judge = (survey: Survey, chances: readonly number[]): Judgement =>
  keepColumn(survey, keptAt(chances, thresholdFor(survey.blocks, chances)), chances);

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
  const survey = surveyOf(blocks, votes ? { ...facts, votes } : facts);
  const { kept, reasons, places } = judge(survey, chancesOf(survey, chanceOf));
  const reasonFor = reasonsFor(facts.titles);
  return survey.blocks.map((surveyed, i) => {
    const { block } = surveyed;
    if (kept[i]) return { block };
    return { block, leftOut: reasons[i] ?? reasonFor(surveyed) ?? places[i] ?? 'unlike the prose around it' };
  });
};
