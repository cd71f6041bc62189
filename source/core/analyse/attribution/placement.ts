import { isAnyOf } from '../grammar/noun-phrase.ts';
import { ADV, CCONJ, PUNCT, SCONJ } from '../grammar/tags.ts';
import { hasTag, sentenceAt, sentenceBefore, wordAt } from '../grammar/token.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { tokenAt } from './lookup.ts';

/** Where a quotation is: its tokens (`last` is included), sentence and blocks. */
export type Placement = {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly block: number;
  readonly lastBlock: number;
  /** Whether other words of its sentence come before it. */
  readonly isEmbedded: boolean;
  /** Whether its paragraph begins with it. */
  readonly opensBlock: boolean;
  /** Whether it is its whole paragraph. */
  readonly fillsBlock: boolean;
  readonly words: number;
};

/** How many tokens are searched for a word: a sentence of a million marks has none. */
const REACH = 200;
/** A lead-in of more tokens says more than when or how. */
const LONGEST_LEAD_IN = 6;
const WORD = /[\p{L}\p{N}]/u;

/** The placement of a quotation, from its first span to its last. */
export const placementOf = (tokens: Tokens, { spans }: Reported): Placement => {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const first = Math.min(tokenAt(tokens, start), Math.max(0, tokens.count - 1));
  const last = Math.max(first, tokenAt(tokens, end) - 1);
  const [opening, closing] = [sentenceAt(tokens, first), sentenceAt(tokens, last)];
  const isEmbedded =
    opening !== undefined &&
    hasWords(tokens, opening.first, first) &&
    !isBareLeadIn(tokens, opening.first, first);
  const block = opening?.block ?? 0;
  const opensBlock = !isEmbedded && sentenceBefore(tokens, first)?.block !== block;
  const closesBlock = tokens.sentences[(tokens.sentenceOf[last] ?? 0) + 1]?.block !== closing?.block;
  return {
    first,
    last,
    sentence: tokens.sentenceOf[first] ?? 0,
    block,
    lastBlock: closing?.block ?? 0,
    isEmbedded,
    opensBlock,
    fillsBlock:
      opensBlock && closesBlock && closing !== undefined && !hasWords(tokens, last + 1, closing.last),
    words: last - first + 1,
  };
};

/** "Then, quietly: “...”": words that lead in without anybody or anything done in them leave a quotation as it was. */
const isBareLeadIn = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > LONGEST_LEAD_IN || wordAt(tokens, to - 1) !== ':') return false;
  return !isAnyOf(from, to, (at) => !hasTag(tokens, at, ADV, CCONJ, PUNCT, SCONJ));
};

const hasWords = (tokens: Tokens, from: number, to: number): boolean =>
  isAnyOf(Math.max(from, to - REACH), to, (at) => WORD.test(wordAt(tokens, at)));
