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

/**
 * A greedy averaged perceptron (after Collins 2002) over hashed features: each word is given the tag whose weights sum
 * highest, the tags of the two words before it being among the features.
 */
export const makeTagger = ({ rows, weights }: TaggerWeights): Tagger => {
  const sentence = new SentenceFeatures();
  const features = new Int32Array(FEATURES);
  const scores = new Int32Array(CLASSES);
  const mask = rows - 1;
  const choose = (): number => {
    scores.fill(0);
    for (let f = 0; f < FEATURES; f += 1) {
      const row = (features[f] ?? 0) * CLASSES;
      for (let c = 0; c < CLASSES; c += 1) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0);
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

/** Makes a tagger of what `writeTagger` wrote, without copying it. @throws {RangeError} when the bytes are not that. */
export const readTagger = (bytes: Uint8Array): Tagger => {
  const [version, classes, bits = 0] = bytes;
  const rows = 2 ** bits;
  if (version !== VERSION || classes !== CLASSES || bytes.length !== HEADER + rows * CLASSES) {
    throw new RangeError('The weights of the part-of-speech tagger are not of this version.');
  }
  return makeTagger({
    rows,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, rows * CLASSES),
  });
};
