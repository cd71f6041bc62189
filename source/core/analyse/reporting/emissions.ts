import type { SegmentModel } from '../model/segment-model.ts';

/** Adds up the rows of a position's features: `features[from..to)` into `rows` at `at`, `columns` numbers. */
export const addRows = (
  model: SegmentModel,
  features: Int32Array,
  count: number,
  rows: Float32Array,
  at: number,
): void => {
  const { weights, mask, scale } = model;
  if (model.columns === 4) {
    let [a, b, c] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const row = ((features[i] ?? 0) & mask) << 2;
      a += weights[row] ?? 0;
      b += weights[row + 1] ?? 0;
      c += weights[row + 2] ?? 0;
    }
    rows[at] = a * scale;
    rows[at + 1] = b * scale;
    rows[at + 2] = c * scale;
    rows[at + 3] = 0;
    return;
  }
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const row = ((features[i] ?? 0) & mask) << 3;
    a += weights[row] ?? 0;
    b += weights[row + 1] ?? 0;
    c += weights[row + 2] ?? 0;
    d += weights[row + 3] ?? 0;
    e += weights[row + 4] ?? 0;
    f += weights[row + 5] ?? 0;
    g += weights[row + 6] ?? 0;
    h += weights[row + 7] ?? 0;
  }
  rows[at] = a * scale;
  rows[at + 1] = b * scale;
  rows[at + 2] = c * scale;
  rows[at + 3] = d * scale;
  rows[at + 4] = e * scale;
  rows[at + 5] = f * scale;
  rows[at + 6] = g * scale;
  rows[at + 7] = h * scale;
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
