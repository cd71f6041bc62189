import { type Decoder, decoderOf } from '../decode/decoder.ts';

/** The encoding a code page of Windows or DOS is called by. */
const encodings: Readonly<Record<number, string>> = {
  437: 'ibm437',
  850: 'ibm850',
  852: 'ibm852',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28591: 'windows-1252',
  28592: 'iso-8859-2',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The code page of a font, by the number of its character set; those not named are as the file says (`\ansicpg`). */
const characterSets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** The character set of fonts that have signs in the place of letters. */
export const SYMBOLS = 2;

const decoders = new Map<number, Decoder>();

/** Text from bytes (one code unit each) in a code page; Western where it is unknown. Control characters are left out. */
export const lettersIn = (bytes: string, codePage: number): string => {
  if (!/[\x80-\xff]/.test(bytes) || /[^\0-\xff]/.test(bytes)) return bytes;
  const named = encodings[codePage] ?? `windows-${codePage}`;
  const decoder = decoders.get(codePage) ?? decoderOf(named) ?? decoderOf('windows-1252');
  if (!decoder) return bytes;
  decoders.set(codePage, decoder);
  return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))).replace(/[\x80-\x9f]/g, '');
};

export const codePageOf = (characterSet: number): number | undefined => characterSets[characterSet];
