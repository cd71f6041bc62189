import { CLASSES, classes, ROWS } from './bigrams.ts';
import type { Texts } from './texts.ts';

/**
 * For each bigram, one bit per text: whether the text has it. A query's bigrams then say in a few operations per 32
 * texts which of them could match.
 */
export type Gate = {
  readonly texts: Texts;
  /** 32-bit words in a row. */
  readonly words: number;
  /** Row `r` stands from `r * words`; text `i` is bit `i % 32` of its word `i / 32`. */
  readonly bits: Uint32Array;
};

/** Builds a gate text by text: each step of the generator is one text, so that the caller may pause between two. */
export function* buildGate(texts: Texts): Generator<undefined, Gate> {
  const words = (texts.count + 31) >>> 5;
  const bits = new Uint32Array(ROWS * words);
  const { codes, starts } = texts;
  const classOf = classes();
  for (let text = 0; text < texts.count; text++) {
    const word = text >>> 5;
    const bit = 1 << (text & 31);
    const from = starts[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    let before = classOf[codes[from] ?? 0] ?? 0;
    for (let at = from + 1; at < end; at++) {
      const next = classOf[codes[at] ?? 0] ?? 0;
      const place = (before * CLASSES + next) * words + word;
      bits[place] = (bits[place] ?? 0) | bit;
      before = next;
    }
    yield;
  }
  return { texts, words, bits };
}
