import { memoised } from '../../text/memoised.ts';
import { TAGS } from '../grammar/tags.ts';
import { FEATURES, SentenceFeatures, writeFeatures } from './tag-features.ts';
import type { Tagger } from './tagger.ts';

const CLASSES = TAGS.length;
const HEADER = 4;
const VERSION = 1;

/** Stands for the tag before the first word of a sentence. */
export const NO_TAG = CLASSES;

/** Weights of a tagger: `rows` (a power of two) rows of one weight a tag. */
export type TaggerWeights = { readonly rows: number; readonly weights: Int8Array };

/** A row in numbers of four weights each (room for 20 tags), and every other byte of four: two lanes of sixteen bits. */
const FOURS = 5;
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
  const packed = packFours(rows, weights);
  const score = (four: number, even: number, odd: number): void => {
    scores[four * 4] = even & 0xffff;
    scores[four * 4 + 1] = odd & 0xffff;
    scores[four * 4 + 2] = even >>> 16;
    scores[four * 4 + 3] = odd >>> 16;
  };
  const choose = (): number => {
    // Ten sums that stay in registers; `| 0` keeps them integers though they may fill all 32 bits.
    let even0 = 0;
    let odd0 = 0;
    let even1 = 0;
    let odd1 = 0;
    let even2 = 0;
    let odd2 = 0;
    let even3 = 0;
    let odd3 = 0;
    let even4 = 0;
    let odd4 = 0;
    for (let f = 0; f < FEATURES; f += 1) {
      const row = (features[f] ?? 0) * FOURS;
      const four0 = packed[row] ?? 0;
      const four1 = packed[row + 1] ?? 0;
      const four2 = packed[row + 2] ?? 0;
      const four3 = packed[row + 3] ?? 0;
      const four4 = packed[row + 4] ?? 0;
      even0 = (even0 + (four0 & LANES)) | 0;
      odd0 = (odd0 + ((four0 >>> 8) & LANES)) | 0;
      even1 = (even1 + (four1 & LANES)) | 0;
      odd1 = (odd1 + ((four1 >>> 8) & LANES)) | 0;
      even2 = (even2 + (four2 & LANES)) | 0;
      odd2 = (odd2 + ((four2 >>> 8) & LANES)) | 0;
      even3 = (even3 + (four3 & LANES)) | 0;
      odd3 = (odd3 + ((four3 >>> 8) & LANES)) | 0;
      even4 = (even4 + (four4 & LANES)) | 0;
      odd4 = (odd4 + ((four4 >>> 8) & LANES)) | 0;
    }
    score(0, even0, odd0);
    score(1, even1, odd1);
    score(2, even2, odd2);
    score(3, even3, odd3);
    score(4, even4, odd4);
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

/** Makes a tagger of what `writeTagger` wrote. @throws {RangeError} when the bytes are not that. */
export const readTagger = memoised((bytes: Uint8Array): Tagger => {
  const [version, classes, bits = 0] = bytes;
  const rows = 2 ** bits;
  if (version !== VERSION || classes !== CLASSES || bytes.length !== HEADER + rows * CLASSES) {
    throw new RangeError('The weights of the part-of-speech tagger are not of this version.');
  }
  return makeTagger({
    rows,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, rows * CLASSES),
  });
});
