import { SMALL_IN_HEADLINES } from '../grammar/closed-classes.ts';
import { ADV, AUX, PROPN, VERB } from '../grammar/tags.ts';
import { isOpener } from '../grammar/word-kinds.ts';
import type { Sentence } from './tokens.ts';

const CAPITAL = /^\p{Lu}\p{Ll}[\p{L}’']*$/u;
/** A word behind which a capital tells a name: no mark and no stop, which may open a sentence. */
const GOES_ON = /[\p{L}\p{N},]$/u;

/** Whether nearly all words of a sentence that could have capitals have them, as in a headline, so that a capital tells nothing. */
const isHeadline = (words: readonly string[], { first, last }: Sentence): boolean => {
  const inside = words.slice(first, last);
  const small = inside.filter((word) => /^\p{Ll}/u.test(word) && !SMALL_IN_HEADLINES.has(word));
  return small.length * 6 <= inside.filter((word) => CAPITAL.test(word)).length;
};

const isNoName = (tag: number | undefined): boolean => tag === VERB || tag === AUX || tag === ADV;

/**
 * Tags a word with a capital as a name where it was taken for a verb or an adverb, and the text has it inside sentences, and
 * with a capital only: "Chen wrote", in an article on "Mei Chen". Linear in the number of words.
 */
export const tagKnownNames = (
  words: readonly string[],
  lower: readonly string[],
  sentences: readonly Sentence[],
  tags: Uint8Array,
): void => {
  const doubtful: number[] = [];
  for (let at = 0; at < words.length; at++)
    if (isNoName(tags[at]) && CAPITAL.test(words[at] ?? '') && !isOpener(lower[at] ?? '')) doubtful.push(at);
  // How often each stands inside a sentence; a word that stands in small letters too is gone again.
  const uses = new Map(doubtful.map((at) => [lower[at], 0]));
  if (uses.size === 0) return;
  for (const sentence of sentences) {
    let isOfTitle: boolean | undefined;
    for (let at = sentence.first; at < sentence.last; at++) {
      const known = uses.get(lower[at]);
      if (known === undefined) continue;
      if (!CAPITAL.test(words[at] ?? '')) uses.delete(lower[at]);
      else if (at > sentence.first && GOES_ON.test(words[at - 1] ?? '')) {
        isOfTitle ??= isHeadline(words, sentence);
        if (!isOfTitle) uses.set(lower[at], known + 1);
      }
    }
  }
  for (const at of doubtful) if ((uses.get(lower[at]) ?? 0) > 0) tags[at] = PROPN;
};
