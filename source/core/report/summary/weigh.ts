import type { Quotation } from '../../analyse/analysis.ts';
import { type Range, slice } from '../../text/range.ts';
import { countWords } from '../../text/segment.ts';
import { anonymityIn, identificationOf, passageAround, type Source, stanceOf } from './sourcing.ts';

const wordsIn = (text: string, ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + countWords(slice(text, range)), 0);

/**
 * What one quotation of a text counts for. Its words in marks are a direct one's spans and a mixed one's fragments;
 * `anonymity` is what the article says of a source that it does not name.
 */
export const weigh = (
  text: string,
  { kind, range, spans, marks, attribution: { cue } }: Quotation,
  source: Source | undefined,
) => {
  const how = identificationOf(source);
  const isUnnamed = how === 'anonymous' || how === 'office only';
  const quotedWords = kind === 'indirect' ? 0 : wordsIn(text, marks);
  return {
    kind,
    how,
    quotedWords,
    reportedWords: kind === 'direct' ? quotedWords : wordsIn(text, spans),
    stance: stanceOf(cue ? slice(text, cue) : ''),
    anonymity: isUnnamed ? anonymityIn(passageAround(text, range)) : undefined,
  };
};

/** Counts of quotations. */
export const newTally = () => ({
  quotations: 0,
  kinds: { direct: 0, mixed: 0, indirect: 0 },
  /** The words that stand in quotation marks, and, once all are counted, their share of all such words. */
  quotedWords: 0,
  share: 0,
  /** All words, in marks or not. */
  reportedWords: 0,
  /** What the reporting words make of it. */
  stances: { said: 0, claimed: 0, denied: 0 },
});

export type Tally = ReturnType<typeof newTally>;

/** Counts a quotation in each of some tallies. */
export const countIn = (tallies: readonly Tally[], one: ReturnType<typeof weigh>): void => {
  for (const tally of tallies) {
    tally.quotations += 1;
    tally.kinds[one.kind] += 1;
    tally.quotedWords += one.quotedWords;
    tally.reportedWords += one.reportedWords;
    tally.stances[one.stance] += 1;
  }
};

/** The tally under a key, made where there is none. */
export const tallyOf = <Key>(tallies: Map<Key, Tally>, key: Key): Tally => {
  const tally = tallies.get(key) ?? newTally();
  tallies.set(key, tally);
  return tally;
};
