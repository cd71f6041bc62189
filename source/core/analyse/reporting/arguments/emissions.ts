import type { SegmentModel } from '../../model/segment-model.ts';

/** Makes signed bytes unsigned, by adding 128 to each of the four. */
const UNSIGNED = 0x80808080;
const OFFSET = 128;
/** Every other byte of four: two lanes of sixteen bits, which hold the sum of up to 257 bytes. */
const LANES = 0x00ff00ff;

/** The most rows that can be added at a time. */
const MOST = 257;
/** Of the rows being added, the first four columns and the other four. */
const [heads, tails] = [new Int32Array(MOST), new Int32Array(MOST)];

/** Adds up four columns of `count` rows, two in each of two numbers: `| 0` keeps these integers though they fill all 32 bits. */
const addFours = (fours: Int32Array, count: number, scale: number, rows: Float32Array, at: number): void => {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < count; i++) {
    const four = (fours[i] ?? 0) ^ UNSIGNED;
    even = (even + (four & LANES)) | 0;
    odd = (odd + ((four >>> 8) & LANES)) | 0;
  }
  const none = count * OFFSET;
  rows[at] = ((even & 0xffff) - none) * scale;
  rows[at + 1] = ((odd & 0xffff) - none) * scale;
  rows[at + 2] = ((even >>> 16) - none) * scale;
  rows[at + 3] = ((odd >>> 16) - none) * scale;
};

/**
 * Adds up the rows of a position's first `count` features, at most 257, and writes `columns` scores into `rows` at `at`.
 *
 * The rows lie all over a table too large for the nearest caches, and waiting for them is most of the work. So a loop
 * that does nothing else asks for all of them first: the shorter it is, the more of these waits overlap.
 */
export const addRows = (
  { weights, mask, scale, columns }: SegmentModel,
  features: Int32Array,
  count: number,
  rows: Float32Array,
  at: number,
): void => {
  if (columns <= 4) {
    for (let i = 0; i < count; i++) heads[i] = weights[(features[i] ?? 0) & mask] ?? 0;
    addFours(heads, count, scale, rows, at);
    return;
  }
  for (let i = 0; i < count; i++) {
    const row = ((features[i] ?? 0) & mask) << 1;
    heads[i] = weights[row] ?? 0;
    tails[i] = weights[row + 1] ?? 0;
  }
  addFours(heads, count, scale, rows, at);
  addFours(tails, count, scale, rows, at + 4);
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
