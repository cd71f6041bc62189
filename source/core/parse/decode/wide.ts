import { numberAt } from '../../text/at.ts';
import { type Decoder, decoderOf, strictUtf8 } from './decoder.ts';

type Mark = { readonly bytes: readonly number[]; readonly encoding: string };

/** Byte order marks, the longer before the shorter. */
const MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The encoding a byte order mark names, or `undefined` where there is none. */
export const byteOrderMark = (bytes: Uint8Array): string | undefined =>
  MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding;

/** How many bytes are looked at. */
const SAMPLE = 4096;
/** In UTF-16 of a Latin script nearly every other byte is zero; a few are not, in any script. */
const MANY = 0.3;
const FEW = 0.02;
/** Fewer characters tell nothing. */
const FEWEST = 8;
/** The share of characters that are common in a text of any script. */
const PLAUSIBLE = 0.97;
/** Letters of living scripts, their punctuation, and ASCII but for its control characters. */
const COMMON =
  /[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u06ff\u0900-\u0dff\u0e00-\u0eff\u2010-\u2026\u2030-\u203a\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]/g;
/** The share of control characters that even a text in UTF-8 has not. */
const MANY_CONTROLS = 0.2;

const isControl = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b && byte !== 0x1a);

const plausibility = (sample: Uint8Array, decoder: Decoder | undefined): number => {
  const text = decoder?.decode(sample) ?? '';
  return (text.match(COMMON) ?? []).length / Math.max(1, text.length);
};

/**
 * UTF-16 of other scripts. Its low and high bytes come to control characters here and there, which no text of one byte a
 * character has, and in the wrong order to characters of all scripts at once.
 */
const byPlausibility = (sample: Uint8Array): string | undefined => {
  const controls = sample.filter(isControl).length;
  const isUtf8 = controls < sample.length * MANY_CONTROLS && strictUtf8(sample) !== undefined;
  if (controls === 0 || isUtf8) return undefined;
  const [little = 0, big = 0] = ['utf-16le', 'utf-16be'].map((name) => plausibility(sample, decoderOf(name)));
  if (Math.max(little, big) < PLAUSIBLE || little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
};

/** UTF-16 or UTF-32 without a byte order mark, told by where its zero bytes stand; `undefined` for other bytes. */
export const wideEncoding = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const pairs = sample.length / 2;
  if (pairs < FEWEST) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < sample.length; at++)
    if (sample[at] === 0) zeros[at % 4] = numberAt(zeros, at % 4) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros.map((count) => count / (sample.length / 4));
  const isQuadruple = bytes.length % 4 === 0 && pairs >= FEWEST * 2;
  if (isQuadruple && third > 0.9 && fourth === 1 && first < MANY) return 'utf-32le';
  if (isQuadruple && first === 1 && second > 0.9 && fourth < MANY) return 'utf-32be';
  const even = (first + third) / 2;
  const odd = (second + fourth) / 2;
  if (odd >= MANY && even <= FEW) return 'utf-16le';
  if (even >= MANY && odd <= FEW) return 'utf-16be';
  return byPlausibility(sample);
};

/** So long a run of zero bytes is in no text. */
const RUN = 4;
/** The share of zero bytes, and of other control characters, that may have strayed into a text. */
const STRAY = 0.1;
const ODD = 0.01;

/**
 * Whether the first bytes of a file show that it is no text. Zero bytes that strayed into a text, or fill its end, do
 * not.
 */
export const isBinary = (head: Uint8Array): boolean => {
  const end = head.findLastIndex((byte) => byte !== 0) + 1;
  const text = head.subarray(0, end);
  if (!text.includes(0) || byteOrderMark(head) !== undefined || wideEncoding(head) !== undefined)
    return end === 0;
  let zeros = 0;
  let others = 0;
  let run = 0;
  for (const byte of text) {
    run = byte === 0 ? run + 1 : 0;
    if (run >= RUN) return true;
    if (byte === 0) zeros++;
    else if (isControl(byte)) others++;
  }
  return zeros > text.length * STRAY || others > text.length * ODD;
};
