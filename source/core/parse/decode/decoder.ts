import { attempt } from '../../text/attempt.ts';
import { dosLetters } from './dos.ts';

/** Turns bytes in one encoding into text. Damaged sequences become U+FFFD. */
export type Decoder = { readonly encoding: string; readonly decode: (bytes: Uint8Array) => string };

type Make = new (encoding: string, options: { readonly fatal: boolean }) => Decoder;
/** Every engine that runs this has both; they read nothing but what they are given. */
const { TextDecoder, atob } = globalThis as unknown as {
  readonly TextDecoder: Make;
  readonly atob: (text: string) => string;
};

/** Four bytes a character, which the WHATWG standard does not know. A byte order mark is left out. */
const utf32 = (encoding: string, at: readonly number[]): Decoder => ({
  encoding,
  decode: (bytes) => {
    const [a = 0, b = 0, c = 0, d = 0] = at;
    const parts: string[] = [];
    for (let i = 0; i + 3 < bytes.length; i += 4) {
      const [w = 0, x = 0, y = 0, z = 0] = [bytes[i + a], bytes[i + b], bytes[i + c], bytes[i + d]];
      const code = w * 0x1000000 + x * 0x10000 + y * 0x100 + z;
      if (code !== 0xfeff || i > 0) parts.push(code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code));
    }
    return parts.join('');
  },
});

const dos = (encoding: string, letters: string): Decoder => ({
  encoding,
  decode: (bytes) =>
    Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : letters.charAt(byte - 0x80))).join(
      '',
    ),
});

/** A decoder by any name of its encoding; `undefined` where none is called so. */
export const decoderOf = (encoding: string): Decoder | undefined => {
  const name = encoding.trim().toLowerCase();
  if (name === 'utf-32' || name === 'utf-32le') return utf32('utf-32le', [3, 2, 1, 0]);
  if (name === 'utf-32be') return utf32('utf-32be', [0, 1, 2, 3]);
  const letters = dosLetters[name.replace(/^cp/, 'ibm')];
  if (letters !== undefined) return dos(name, letters);
  return attempt(() => new TextDecoder(name, { fatal: false }));
};

/** The text of bytes that are UTF-8 throughout; `undefined` for all others. */
export const strictUtf8 = (bytes: Uint8Array): string | undefined =>
  attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));

/** Whether bytes come to characters in an encoding, but for one in two hundred; the last one may be cut. */
export const decodesWell = (sample: Uint8Array, decoder: Decoder): boolean => {
  const text = decoder.decode(sample);
  const whole = text.length > 1000 ? text.slice(0, -2) : text;
  return (whole.split('\uFFFD').length - 1) * 200 <= whole.length;
};

/** The bytes that are written as Base64; `undefined` where the text is none. */
export const fromBase64 = (text: string): Uint8Array | undefined =>
  attempt(() => Uint8Array.from(atob(text.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0)));
