import { wideEncoding } from '../../core/parse/decode/wide.ts';
import { ReadError } from '../../core/parse/format.ts';

/** Words read from bytes, and the encoding they were read in, by its WHATWG name. */
export type Decoded = { readonly text: string; readonly encoding: string };

type Mark = { readonly bytes: readonly number[]; readonly encoding: string };

/** Byte order marks, the longer before the shorter. */
const MARKS: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The encoding a byte order mark names, or `undefined` where there is none. */
export const byteOrderMark = (bytes: Uint8Array): string | undefined =>
  MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding;

const decoderFor = (encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> => {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    throw new ReadError(`unknown encoding “${encoding}”; try utf-8, windows-1252 or shift_jis`);
  }
};

/** What a file declares of itself counts only where it is an encoding there is. */
const isKnown = (encoding: string): boolean => {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
};

/** How many characters show whether a text that is not quite UTF-8 was meant to be. */
const SAMPLE = 1 << 20;
/** One damaged character among this many beyond ASCII is an accident. */
const ACCIDENTS = 20;

/** Whether words decoded leniently were UTF-8 but for an accident: a cut file, a byte lost on the way. */
const isDamagedUtf8 = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE);
  const damaged = sample.split('\uFFFD').length - 1;
  const beyond = sample.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return damaged * ACCIDENTS < beyond;
};

/** Whether bytes come to characters in an encoding, but for one in two hundred; the last one may be cut. */
const decodes = (sample: Uint8Array, encoding: string): boolean => {
  const text = decoderFor(encoding, false).decode(sample);
  const whole = text.length > 1000 ? text.slice(0, -2) : text;
  return (whole.split('\uFFFD').length - 1) * 200 <= whole.length;
};

/**
 * Decodes a text file: as the user insists, else as its byte order mark says, else as it declares, else as UTF-8,
 * else as what its bytes look like.
 * @throws {ReadError} when the encoding asked for is unknown.
 */
export const decode = async (bytes: Uint8Array, asked?: string, declared?: string): Promise<Decoded> => {
  const own = declared !== undefined && isKnown(declared) ? declared : undefined;
  const named = asked ?? byteOrderMark(bytes) ?? (own === 'utf-8' ? undefined : own) ?? wideEncoding(bytes);
  if (named !== undefined) {
    const decoder = decoderFor(named, false);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  }
  try {
    return { text: decoderFor('utf-8', true).decode(bytes), encoding: 'utf-8' };
  } catch {
    const lenient = decoderFor('utf-8', false).decode(bytes);
    if (isDamagedUtf8(lenient)) return { text: lenient, encoding: 'utf-8' };
    const { detectEncoding } = await import('../../core/parse/decode/detect-encoding.ts');
    const encoding = detectEncoding(bytes, decodes);
    return { text: decoderFor(encoding, false).decode(bytes), encoding };
  }
};
