import { TextDecoder } from 'node:util';
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

const decoderFor = (encoding: string, fatal: boolean): TextDecoder => {
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

/**
 * Decodes a text file: as the user insists, else as its byte order mark says, else as it declares, else as UTF-8; and bytes that are not
 * UTF-8 as Windows-1252, in which every byte means something.
 * @throws {ReadError} when the encoding asked for is unknown.
 */
export const decode = (bytes: Uint8Array, asked?: string, declared?: string): Decoded => {
  const own = declared !== undefined && isKnown(declared) ? declared : undefined;
  const named = asked ?? byteOrderMark(bytes) ?? (own === 'utf-8' ? undefined : own);
  if (named !== undefined) {
    const decoder = decoderFor(named, false);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  }
  try {
    return { text: decoderFor('utf-8', true).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decoderFor('windows-1252', false).decode(bytes), encoding: 'windows-1252' };
  }
};
