/**
 * The weights of a segment model, quantised: one row of `columns` signed bytes per hashed feature, times a scale.
 * Layout of its section: columns, log2 of rows, arcs, finals, log2 of final rows (u32 each), scale, final scale (f32), 0;
 * then arcs and finals (f32), the final rows and the rows (i8).
 */
export type SegmentModel = {
  readonly columns: number;
  readonly mask: number;
  /** What a sum of weights, plus the highest sum, counts as a factor: the exponential of the score. */
  readonly factors: Float64Array;
  /** Four signed bytes in each number, first column lowest, so that a row is read in one or two steps. */
  readonly weights: Int32Array;
  readonly arcs: Float32Array;
  readonly finals: Float32Array;
  /** Weights of features of the whole passage: rows of one byte per final state. */
  readonly finalWeights: Int8Array;
  readonly finalMask: number;
  readonly finalScale: number;
};

const HEADER = 32;

/** The most rows that may be added up, and the highest sum of so many signed bytes, which is also the lowest, negated. */
export const MOST_ROWS = 80;
export const HIGHEST_SUM = MOST_ROWS * 128;

/** Packs weights; `weights` and `finalWeights` are in full precision and are rounded here. */
export const packSegmentModel = (model: {
  readonly columns: number;
  readonly weights: Float32Array;
  readonly arcs: Float32Array;
  readonly finals: Float32Array;
  readonly finalWeights: Float32Array;
}): Uint8Array => {
  const { columns, weights, arcs, finals, finalWeights } = model;
  const scaleOf = (values: Float32Array): number => {
    let most = 0;
    for (const value of values) most = Math.max(most, Math.abs(value));
    return most / 127 || 1;
  };
  const scale = scaleOf(weights);
  const finalScale = scaleOf(finalWeights);
  const bytes = new Uint8Array(
    HEADER + (arcs.length + finals.length) * 4 + finalWeights.length + weights.length,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, columns, true);
  view.setUint32(4, Math.log2(weights.length / columns), true);
  view.setUint32(8, arcs.length, true);
  view.setUint32(12, finals.length, true);
  view.setUint32(16, finalWeights.length / finals.length, true);
  view.setFloat32(20, scale, true);
  view.setFloat32(24, finalScale, true);
  let at = HEADER;
  for (const value of [...arcs, ...finals]) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  for (const value of finalWeights) view.setInt8(at++, Math.round(value / finalScale));
  for (const value of weights) view.setInt8(at++, Math.round(value / scale));
  return bytes;
};

const wordsAt = (buffer: ArrayBufferLike, at: number, count: number): Int32Array =>
  at % 4 === 0 ? new Int32Array(buffer, at, count) : new Int32Array(buffer.slice(at, at + count * 4));

/** Views a packed section; weights that do not begin at a multiple of four are copied. */
export const openSegmentModel = (bytes: Uint8Array): SegmentModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // Scores, in single precision, are sums of few bytes: all their exponentials are worked out beforehand.
  const scale = view.getFloat32(20, true);
  const factors = new Float64Array(HIGHEST_SUM * 2 + 1);
  for (let at = 0; at < factors.length; at++) factors[at] = Math.exp(Math.fround((at - HIGHEST_SUM) * scale));
  const columns = view.getUint32(0, true);
  const rows = 2 ** view.getUint32(4, true);
  const arcs = view.getUint32(8, true);
  const finals = view.getUint32(12, true);
  const finalRows = view.getUint32(16, true);
  const start = bytes.byteOffset + HEADER;
  const tail = start + (arcs + finals) * 4;
  return {
    columns,
    mask: rows - 1,
    factors,
    weights: wordsAt(bytes.buffer, tail + finalRows * finals, (rows * columns) / 4),
    arcs: new Float32Array(bytes.buffer, start, arcs),
    finals: new Float32Array(bytes.buffer, start + arcs * 4, finals),
    finalWeights: new Int8Array(bytes.buffer, tail, finalRows * finals),
    finalMask: finalRows - 1,
    finalScale: view.getFloat32(24, true),
  };
};
