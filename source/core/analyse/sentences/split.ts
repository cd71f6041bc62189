import type { Sentence } from '../tokens/tokens.ts';
import { sentenceEndAt, type TokenView } from './ends.ts';

/**
 * Splits the tokens `first` to `last` of one block into sentences, in order: together they cover every token. A mark
 * that closes a quotation goes with the sentence it closes, and “Why?” he asked is one sentence.
 */
export const splitSentences = (
  view: TokenView,
  block: number,
  first: number,
  last: number,
): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = first;
  for (let at = first; at < last; at += 1) {
    const end = at === last - 1 ? last : sentenceEndAt(view, at, last);
    if (end === undefined) continue;
    const range = { start: view.starts[from] ?? 0, end: view.ends[end - 1] ?? 0 };
    sentences.push({ range, block, first: from, last: end });
    from = end;
    at = end - 1;
  }
  return sentences;
};
