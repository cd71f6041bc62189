/**
 * A logistic model over hashed features. In bytes: version, logarithm of the number of weights, two bytes for a number
 * that divides them (little-endian), then the weights, one signed byte each.
 */
export type MarkModel = { readonly bits: number; readonly divisor: number; readonly weights: Int8Array };

const VERSION = 1;
const HEADER = 4;

/** The row of a feature, by its name. */
export const featureRow = (name: string, bits: number): number => {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) & ((1 << bits) - 1);
};

/** The weight of a feature: how much it speaks for a quotation, in log odds. */
export const weightOf = ({ bits, divisor, weights }: MarkModel, name: string): number =>
  (weights[featureRow(name, bits)] ?? 0) / divisor;

export const writeMarkModel = ({ bits, divisor, weights }: MarkModel): Uint8Array => {
  const bytes = new Uint8Array(HEADER + weights.length);
  bytes.set([VERSION, bits, divisor & 255, divisor >> 8]);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER);
  return bytes;
};

/** @throws {RangeError} when the bytes are not what `writeMarkModel` wrote. */
export const readMarkModel = (bytes: Uint8Array): MarkModel => {
  const [version, bits = 0, low = 0, high = 0] = bytes;
  const size = 2 ** bits;
  if (version !== VERSION || bytes.length !== HEADER + size || low + high === 0) {
    throw new RangeError('The weights for quotation marks are not of this version.');
  }
  return {
    bits,
    divisor: low + high * 256,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, size),
  };
};
