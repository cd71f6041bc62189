import { ReadError } from '../format.ts';
import { type Decoder, decoderOf, decodesWell, strictUtf8 } from './decoder.ts';
import { byteOrderMark, wideEncoding } from './wide.ts';

/** Words read from bytes, and the encoding they were read in, by its WHATWG name. */
export type Decoded = { readonly text: string; readonly encoding: string };

/** How many bytes show whether a text that is not quite UTF-8 was meant to be. */
const SAMPLE = 1 << 20;
const LINE_FEED = 0x0a;

/** A character beyond ASCII in UTF-8, as one code unit a byte. */
const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
/** One that was cut short. */
const CUT = /[\xe0-\xef][\x80-\xbf](?![\x80-\xbf])|[\xf0-\xf4][\x80-\xbf]{1,2}(?![\x80-\xbf])/g;
/** What switches ISO-2022-JP to Japanese and back. */
const SWITCH = /\x1b\$[@B][\x21-\x7e\r\n]+\x1b\([BJ]/;
const TWO_BYTES = /^(?:gb|big5|shift_jis|euc-)/;
/** So few pairs of bytes may be UTF-8 by chance. */
const CHANCE = 3;

/** Each byte as the code unit of its number. */
const unitPerByte = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
};

/** Whether more of the characters beyond ASCII are sound UTF-8 than there are bytes that are not. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const letters = unitPerByte(bytes.subarray(0, SAMPLE));
  const sequences = letters.match(SEQUENCE) ?? [];
  const sound = sequences.reduce((sum, sequence) => sum + sequence.length, 0);
  return sequences.length > (letters.match(/[\x80-\xff]/g) ?? []).length - sound;
};

const linesOf = function* (bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    const next = end < 0 ? bytes.length : end + 1;
    yield bytes.subarray(at, next);
    at = next;
  }
};

/** A text in UTF-8 into which lines in another encoding were pasted, or which lost some bytes: each line by itself. */
const decodeLines = async (bytes: Uint8Array, utf8: Decoder, other: Decoder | undefined): Promise<string> => {
  const isOther = (line: Uint8Array): boolean =>
    !isMostlyUtf8(line) && /[\x80-\xff]/.test(unitPerByte(line).replace(SEQUENCE, '').replace(CUT, ''));
  const lines = [...linesOf(bytes)].filter((line) => line.length <= SAMPLE && isOther(line));
  if (lines.length === 0) return utf8.decode(bytes);
  const decoder =
    other ?? (await detected(Uint8Array.from(lines.slice(0, 1000).flatMap((line) => [...line]))));
  const pasted = new Set(lines.map(({ byteOffset }) => byteOffset));
  const parts: string[] = [];
  for (const line of linesOf(bytes)) parts.push((pasted.has(line.byteOffset) ? decoder : utf8).decode(line));
  return parts.join('');
};

const detected = async (bytes: Uint8Array): Promise<Decoder> => {
  const { detectEncoding } = await import('./detect-encoding.ts');
  return decoderFor(detectEncoding(bytes));
};

const decoderFor = (encoding: string): Decoder => {
  const decoder = decoderOf(encoding);
  if (!decoder) throw new ReadError(`unknown encoding “${encoding}”; try utf-8, windows-1252 or shift_jis`);
  return decoder;
};

/** The decoder of a text that is sound UTF-8 and yet is something else. */
const inDisguise = (text: string, bytes: Uint8Array, declared: Decoder | undefined): Decoder | undefined => {
  if (text.length === bytes.length) return SWITCH.test(text) ? decoderOf('iso-2022-jp') : undefined;
  if (!declared || !TWO_BYTES.test(declared.encoding)) return undefined;
  const letters = text.match(/[^\0-\x7f]/g) ?? [];
  return letters.length <= CHANCE && letters.every((letter) => letter < '\u0800') ? declared : undefined;
};

/**
 * Decodes a text file: as the user insists, else as its byte order mark says, else as UTF-8 where that is sound or
 * nearly so (what a file declares of itself is often wrong), else as it declares, else as what its bytes look like.
 * @throws {ReadError} when the encoding asked for is unknown.
 */
export const decode = async (bytes: Uint8Array, asked?: string, declared?: string): Promise<Decoded> => {
  const withDecoder = (decoder: Decoder): Decoded => ({
    text: decoder.decode(bytes),
    encoding: decoder.encoding,
  });
  const named = asked ?? byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (named !== undefined) return withDecoder(decoderFor(named));
  const own = declared === undefined ? undefined : decoderOf(declared);
  const sound = strictUtf8(bytes);
  if (sound !== undefined) {
    const other = inDisguise(sound, bytes, own);
    return other ? withDecoder(other) : { text: sound, encoding: 'utf-8' };
  }
  const utf8 = decoderFor('utf-8');
  const other = own && own.encoding !== 'utf-8' ? own : undefined;
  if (isMostlyUtf8(bytes)) return { text: await decodeLines(bytes, utf8, other), encoding: 'utf-8' };
  const isSound = other !== undefined && decodesWell(bytes.subarray(0, SAMPLE), other);
  return withDecoder(isSound ? other : await detected(bytes));
};
