import type { Quotation, QuotationKind } from '../../analyse/analysis.ts';
import { type Range, slice } from '../../text/range.ts';
import { countWords } from '../../text/segment.ts';
import { type Stance, stanceOf } from './sourcing.ts';
import type { KindCounts, Weight } from './summary.ts';

/** What one quotation weighs. */
export type Weighed = {
  readonly quotation: Quotation;
  readonly quotedWords: number;
  readonly reportedWords: number;
  readonly stance: Stance;
};

const wordsIn = (text: string, ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + countWords(slice(text, range)), 0);

/** Counts the words of a quotation: those in marks are a direct one's spans and a mixed one's fragments. */
export const weigh = (text: string, quotation: Quotation): Weighed => ({
  quotation,
  quotedWords: quotation.kind === 'indirect' ? 0 : wordsIn(text, quotation.marks),
  reportedWords: wordsIn(text, quotation.spans),
  stance: stanceOf(quotation.attribution.cue ? slice(text, quotation.attribution.cue) : ''),
});

/** How often something is said, claimed and denied. */
export const countStances = (weighed: readonly Weighed[]): Weight['stances'] => {
  const counts: Record<Stance, number> = { said: 0, claimed: 0, denied: 0 };
  for (const { stance } of weighed) counts[stance] += 1;
  return counts;
};

export const countKinds = (weighed: readonly Weighed[]): KindCounts => {
  const counts: Record<QuotationKind, number> = { direct: 0, mixed: 0, indirect: 0 };
  for (const { quotation } of weighed) counts[quotation.kind] += 1;
  return counts;
};

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** What some quotations weigh together; `all` is how many words of the article stand in marks. */
export const weightOf = (weighed: readonly Weighed[], all: number): Weight => {
  const quotedWords = weighed.reduce((sum, one) => sum + one.quotedWords, 0);
  return {
    quotations: weighed.length,
    kinds: countKinds(weighed),
    quotedWords,
    share: all === 0 ? 0 : rounded(quotedWords / all),
    reportedWords: weighed.reduce((sum, one) => sum + one.reportedWords, 0),
    stances: countStances(weighed),
  };
};
