import { analyse } from 'chardet';

/** How many bytes from the first that is not ASCII are looked at, and how many before it. */
const SAMPLE = 1 << 16;
const BEFORE = 1 << 10;

/** Encodings of many bytes a character: what passes for one seldom is anything else. */
const WIDE: ReadonlyMap<string, string> = new Map([
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['Big5', 'big5'],
  ['GB18030', 'gb18030'],
  ['ISO-2022-JP', 'iso-2022-jp'],
]);
/** Encodings of scripts in which most letters are beyond ASCII. */
const OTHER_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-6', 'iso-8859-6'],
  ['ISO-8859-7', 'iso-8859-7'],
  ['ISO-8859-8', 'iso-8859-8'],
  ['windows-1253', 'windows-1253'],
  ['windows-1255', 'windows-1255'],
  ['windows-1256', 'windows-1256'],
]);
/** Central European and Turkish letters among ASCII: accepted only when they come before the Western ones. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-2', 'iso-8859-2'],
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-9', 'iso-8859-9'],
  ['windows-1254', 'windows-1254'],
]);
const WESTERN = 'windows-1252';
/** The share of bytes beyond ASCII that another script cannot do without. */
const FOREIGN_SHARE = 0.3;
const CERTAIN = 30;
const LIKELY = 10;

const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - BEFORE);
  return bytes.subarray(start, start + SAMPLE);
};

/**
 * The likeliest encoding, by its WHATWG name, of bytes that are text but neither UTF-8 nor UTF-16. Western text is
 * the default, since in a few accents among ASCII a detector sees every language. `decodes` says whether bytes are sound in an encoding of
 * many bytes a character.
 */
export const detectEncoding = (
  bytes: Uint8Array,
  decodes: (sample: Uint8Array, encoding: string) => boolean,
): string => {
  const sample = sampleOf(bytes);
  const foreign = sample.reduce((count, byte) => count + Number(byte >= 0x80), 0);
  const letters = sample.reduce(
    (count, byte) => count + Number(byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)),
    0,
  );
  const isForeign = foreign >= letters * FOREIGN_SHARE;
  for (const { name, confidence } of analyse(sample)) {
    const wide = WIDE.get(name);
    if (wide && (confidence >= CERTAIN || (isForeign && confidence >= LIKELY)) && decodes(sample, wide))
      return wide;
    const script = OTHER_SCRIPTS.get(name);
    if (script && isForeign && confidence >= LIKELY) return script;
    const latin = LATIN.get(name);
    if (latin && !isForeign && confidence >= CERTAIN) return latin;
    if (name === 'ISO-8859-1' || name === WESTERN) return WESTERN;
  }
  return WESTERN;
};
