import { HIGHEST_SUM, MOST_ROWS, type SegmentModel } from '../../model/segment-model.ts';

/** Makes signed bytes unsigned, by adding 128 to each of the four. */
const UNSIGNED = 0x80808080;
const OFFSET = 128;
/** Every other byte of four: two lanes of sixteen bits, which hold the sum of up to 257 bytes. */
const LANES = 0x00ff00ff;

/** Of the rows being added, the first four columns and the other four. */
const [heads, tails] = [new Int32Array(MOST_ROWS), new Int32Array(MOST_ROWS)];

/** Adds up four columns of `n` rows, two in each of two numbers: `| 0` keeps these integers though they fill all 32 bits. */
const addFours = (fours: Int32Array, n: number, factors: Float64Array, rows: Float64Array, at: number) => {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i++) {
    const four = (fours[i] ?? 0) ^ UNSIGNED;
    even = (even + (four & LANES)) | 0;
    odd = (odd + ((four >>> 8) & LANES)) | 0;
  }
  const middle = HIGHEST_SUM - n * OFFSET;
  rows[at] = factors[(even & 0xffff) + middle] ?? 0;
  rows[at + 1] = factors[(odd & 0xffff) + middle] ?? 0;
  rows[at + 2] = factors[(even >>> 16) + middle] ?? 0;
  rows[at + 3] = factors[(odd >>> 16) + middle] ?? 0;
};

/**
 * Adds up the rows of a position's first `count` features, at most `MOST_ROWS`, and writes `columns` factors, the
 * exponentials of scores, into `rows` at `at`.
 *
 * The rows lie all over a table too large for the nearest caches, and waiting for them is most of the work. So a loop
 * that does nothing else asks for all of them first: the shorter it is, the more of these waits overlap.
 */
export const addRows = (
  { weights, mask, factors, columns }: SegmentModel,
  features: Int32Array,
  count: number,
  rows: Float64Array,
  at: number,
): void => {
  if (columns <= 4) {
    for (let i = 0; i < count; i++) heads[i] = weights[(features[i] ?? 0) & mask] ?? 0;
    addFours(heads, count, factors, rows, at);
    return;
  }
  for (let i = 0; i < count; i++) {
    const row = ((features[i] ?? 0) & mask) << 1;
    heads[i] = weights[row] ?? 0;
    tails[i] = weights[row + 1] ?? 0;
  }
  addFours(heads, count, factors, rows, at);
  addFours(tails, count, factors, rows, at + 4);
};

/** The scores of each final state that features of the whole passage give. */
export const finalScores = (model: SegmentModel, features: Int32Array, count: number): Float32Array => {
  const states = model.finals.length;
  const scores = new Float32Array(states);
  for (let i = 0; i < count; i++) {
    const row = ((features[i] ?? 0) & model.finalMask) * states;
    for (let s = 0; s < states; s++)
      scores[s] = (scores[s] ?? 0) + (model.finalWeights[row + s] ?? 0) * model.finalScale;
  }
  return scores;
};
