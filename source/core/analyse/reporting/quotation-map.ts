import type { JudgedMarks } from '../quotes/marks.ts';
import type { Tokens } from '../tokens/tokens.ts';

/**
 * An outermost pair of quotation marks: the tokens of its first and last mark (or, where unclosed, its last word), and
 * the chance that it quotes somebody.
 */
export type TokenPair = { readonly open: number; readonly close: number; readonly score: number };

/** Where an article is within quotation marks. */
export type QuotationMap = {
  readonly pairs: readonly TokenPair[];
  /** Per token: the number of the outermost pair it is part of, marks included, or -1. */
  readonly within: Int32Array;
};

/** 0 for marks that hardly quote anybody, 1 for doubtful ones, 2 for what is surely a quotation. */
export const trustOf = (pair: TokenPair | undefined): 0 | 1 | 2 =>
  pair === undefined || pair.score < 0.5 ? 0 : pair.score < 0.9 ? 1 : 2;

/** Whether a token is part of a pair of marks. */
export const isInMarks = ({ within }: QuotationMap, at: number): boolean => (within[at] ?? -1) >= 0;

/** The outermost pair of marks a token is part of. An array asked for element -1 takes ten times as long. */
export const pairAt = (quotations: QuotationMap, at: number): TokenPair | undefined =>
  isInMarks(quotations, at) ? quotations.pairs[quotations.within[at] ?? 0] : undefined;

/** Whether a token is within a pair of marks that the token before it is within too. */
export const isAmid = (quotations: QuotationMap, at: number): boolean =>
  isInMarks(quotations, at) && quotations.within[at] === quotations.within[at - 1];

/** Maps an article's pairs of marks, given in reading order, outer before inner. */
export const mapQuotations = (tokens: Tokens, marks: readonly JudgedMarks[]): QuotationMap => {
  const within = new Int32Array(tokens.count).fill(-1);
  const pairs = marks
    .filter(({ depth, first, last }) => depth === 0 && last - first > 1)
    .map(({ first, last, score }) => ({ open: first, close: last - 1, score }));
  pairs.forEach(({ open, close }, number) => {
    within.fill(number, open, close + 1);
  });
  return { pairs, within };
};
