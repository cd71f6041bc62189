import { FEATURES, SentenceFeatures, writeFeatures } from './tag-features.ts';
import type { Tagger } from './tagger.ts';
import { TAGS } from './tokens.ts';

const CLASSES = TAGS.length;
const HEADER = 4;
const VERSION = 1;

/** Stands for the tag before the first word of a sentence. */
export const NO_TAG = CLASSES;

/** Weights of a tagger: `rows` (a power of two) rows of one weight a tag. */
export type TaggerWeights = { readonly rows: number; readonly weights: Int8Array };

/** A row in numbers of four weights each, and every other byte of four: two lanes of sixteen bits. */
const FOURS = Math.ceil(CLASSES / 4);
const LANES = 0x00ff00ff;

/** The weights four to a number, 128 added to each, so that two sums grow in one number without a sign between them. */
const packFours = (rows: number, weights: Int8Array): Int32Array => {
  const bytes = new Uint8Array(rows * FOURS * 4);
  for (let row = 0, from = 0; row < rows; row += 1) {
    const to = row * FOURS * 4;
    for (let c = 0; c < CLASSES; c += 1, from += 1) bytes[to + c] = (weights[from] ?? 0) + 128;
  }
  return new Int32Array(bytes.buffer);
};

/**
 * A greedy averaged perceptron (after Collins 2002) over hashed features: each word is given the tag whose weights sum
 * highest, the tags of the two words before it being among the features.
 */
export const makeTagger = ({ rows, weights }: TaggerWeights): Tagger => {
  const sentence = new SentenceFeatures();
  const features = new Int32Array(FEATURES);
  const scores = new Int32Array(FOURS * 4);
  const mask = rows - 1;
  const sums = new Int32Array(FOURS * 2);
  const packed = packFours(rows, weights);
  const choose = (): number => {
    sums.fill(0);
    for (let f = 0; f < FEATURES; f += 1) {
      const row = (features[f] ?? 0) * FOURS;
      for (let four = 0; four < FOURS; four += 1) {
        const bytes = packed[row + four] ?? 0;
        sums[four * 2] = (sums[four * 2] ?? 0) + (bytes & LANES);
        sums[four * 2 + 1] = (sums[four * 2 + 1] ?? 0) + ((bytes >>> 8) & LANES);
      }
    }
    for (let four = 0; four < FOURS; four += 1) {
      const even = sums[four * 2] ?? 0;
      const odd = sums[four * 2 + 1] ?? 0;
      scores[four * 4] = even & 0xffff;
      scores[four * 4 + 1] = odd & 0xffff;
      scores[four * 4 + 2] = even >>> 16;
      scores[four * 4 + 3] = odd >>> 16;
    }
    let best = 0;
    for (let c = 1; c < CLASSES; c += 1) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    return best;
  };
  return {
    tag: (words, lower, first, last, tags) => {
      sentence.read(words, lower, first, last);
      let before: number = NO_TAG;
      let beforeThat: number = NO_TAG;
      for (let i = 0; i < last - first; i += 1) {
        writeFeatures(sentence, i, before, beforeThat, mask, features);
        const best = choose();
        tags[first + i] = best;
        beforeThat = before;
        before = best;
      }
    },
  };
};

/** The bytes of a tagger's weights: version, number of tags, logarithm of the number of rows, nothing; then the weights. */
export const writeTagger = ({ rows, weights }: TaggerWeights): Uint8Array => {
  const bytes = new Uint8Array(HEADER + weights.length);
  bytes.set([VERSION, CLASSES, Math.log2(rows), 0]);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER);
  return bytes;
};

const read = new WeakMap<Uint8Array, Tagger>();

/** Makes a tagger of what `writeTagger` wrote, once. @throws {RangeError} when the bytes are not that. */
export const readTagger = (bytes: Uint8Array): Tagger => {
  const known = read.get(bytes);
  if (known) return known;
  const [version, classes, bits = 0] = bytes;
  const rows = 2 ** bits;
  if (version !== VERSION || classes !== CLASSES || bytes.length !== HEADER + rows * CLASSES) {
    throw new RangeError('The weights of the part-of-speech tagger are not of this version.');
  }
  const tagger = makeTagger({
    rows,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, rows * CLASSES),
  });
  read.set(bytes, tagger);
  return tagger;
};
