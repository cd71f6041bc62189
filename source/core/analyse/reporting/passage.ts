import { type Run, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { pairAt, type QuotationMap, type TokenPair } from './quotation-map.ts';

/**
 * The words around a cue that may be its source or what it reports, as units: a unit is a token, or a whole quotation
 * (marks included) that does not hold the cue. Parallel arrays of `count` units; `first` and `last` are token numbers.
 */
export type Passage = {
  count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Units `cueFirst` to `cueLast` (not included) are the cue. */
  cueFirst: number;
  cueLast: number;
  /** Sentences before (negative) or after the cue's own. */
  readonly sentence: Int8Array;
};

/** At most so many units on either side of the cue. */
export const REACH = 90;
const WIDEST_CUE = 40;
/** At most so many units in all. */
export const PASSAGE_SIZE = REACH * 2 + WIDEST_CUE;

/** Makes an empty passage, to be filled again and again. */
export const newPassage = (): Passage => {
  return {
    count: 0,
    first: new Int32Array(PASSAGE_SIZE),
    last: new Int32Array(PASSAGE_SIZE),
    cueFirst: 0,
    cueLast: 0,
    sentence: new Int8Array(PASSAGE_SIZE),
  };
};

/** The pair a token is the edge of, unless the cue stands within it. */
const wholeQuotation = (quotations: QuotationMap, i: number, cue: Run): TokenPair | undefined => {
  const pair = pairAt(quotations, i);
  return pair && (cue.last <= pair.open || cue.first > pair.close) ? pair : undefined;
};

/**
 * Fills `passage` with the cue's sentence; and with the sentence before it where that ends in a quotation, and the one
 * after it where that begins with one or the cue's own ends in a colon. It never leaves the cue's block. `reach` is
 * the most units on either side of the cue.
 */
export const fillPassage = (
  passage: Passage,
  tokens: Tokens,
  quotations: QuotationMap,
  cue: Run,
  reach = REACH,
): void => {
  const { sentenceOf, sentences } = tokens;
  const block = sentences[sentenceOf[cue.first] ?? 0]?.block;
  const { first, last, sentence } = passage;
  const cueEnd = Math.min(cue.last, cue.first + WIDEST_CUE);
  let n = 0;
  // Leftwards, then turned round.
  let previous = sentenceOf[cue.first] ?? 0;
  let relative = 0;
  for (let i = cue.first - 1; i >= 0 && n < reach; ) {
    const at = sentenceOf[i] ?? 0;
    if (at !== previous) relative--;
    if (relative < -1 || sentences[at]?.block !== block) break;
    const pair = wholeQuotation(quotations, i, cue);
    if (at !== previous && !pair) break;
    first[n] = pair ? pair.open : i;
    last[n] = i + 1;
    sentence[n] = relative;
    i = (first[n] ?? 0) - 1;
    previous = sentenceOf[first[n] ?? 0] ?? 0;
    n++;
  }
  first.subarray(0, n).reverse();
  last.subarray(0, n).reverse();
  sentence.subarray(0, n).reverse();
  passage.cueFirst = n;
  for (let i = cue.first; i < cueEnd; i++) {
    first[n] = i;
    last[n] = i + 1;
    sentence[n] = 0;
    n++;
  }
  passage.cueLast = n;
  previous = sentenceOf[cueEnd - 1] ?? 0;
  relative = 0;
  const stop = n + reach;
  for (let i = cueEnd; i < tokens.count && n < stop; ) {
    const at = sentenceOf[i] ?? 0;
    if (at !== previous) relative++;
    if (relative > 1 || sentences[at]?.block !== block) break;
    const pair = wholeQuotation(quotations, i, cue);
    if (at !== previous && !pair && wordAt(tokens, i - 1) !== ':') break;
    first[n] = i;
    last[n] = pair ? pair.close + 1 : i + 1;
    sentence[n] = relative;
    i = last[n] ?? 0;
    previous = sentenceOf[i - 1] ?? 0;
    n++;
  }
  passage.count = n;
};
