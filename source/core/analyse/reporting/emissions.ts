import type { SegmentModel } from '../model/segment-model.ts';

/** Makes signed bytes unsigned, by adding 128 to each of the four. */
const UNSIGNED = 0x80808080;
const OFFSET = 128;
/** Every other byte of four: two lanes of sixteen bits, which hold the sum of up to 257 bytes. */
const LANES = 0x00ff00ff;

/**
 * Adds up the rows of a position's first `count` features, at most 257, and writes `columns` scores into `rows` at `at`.
 * Four columns are added in two numbers, two in each, so that a row costs few steps and its wait for memory overlaps others'.
 */
export const addRows = (
  model: SegmentModel,
  features: Int32Array,
  count: number,
  rows: Float32Array,
  at: number,
): void => {
  const { weights, mask, scale, columns } = model;
  const stride = columns >> 2;
  let even = 0;
  let odd = 0;
  let evenNext = 0;
  let oddNext = 0;
  if (stride === 1) {
    for (let i = 0; i < count; i++) {
      const four = (weights[(features[i] ?? 0) & mask] ?? 0) ^ UNSIGNED;
      even += four & LANES;
      odd += (four >>> 8) & LANES;
    }
  } else {
    for (let i = 0; i < count; i++) {
      const row = ((features[i] ?? 0) & mask) << 1;
      const four = (weights[row] ?? 0) ^ UNSIGNED;
      const next = (weights[row + 1] ?? 0) ^ UNSIGNED;
      even += four & LANES;
      odd += (four >>> 8) & LANES;
      evenNext += next & LANES;
      oddNext += (next >>> 8) & LANES;
    }
  }
  const none = count * OFFSET;
  rows[at] = ((even & 0xffff) - none) * scale;
  rows[at + 1] = ((odd & 0xffff) - none) * scale;
  rows[at + 2] = ((even >>> 16) - none) * scale;
  rows[at + 3] = ((odd >>> 16) - none) * scale;
  if (stride === 1) return;
  rows[at + 4] = ((evenNext & 0xffff) - none) * scale;
  rows[at + 5] = ((oddNext & 0xffff) - none) * scale;
  rows[at + 6] = ((evenNext >>> 16) - none) * scale;
  rows[at + 7] = ((oddNext >>> 16) - none) * scale;
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
