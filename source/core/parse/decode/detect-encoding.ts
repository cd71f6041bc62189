import { analyse } from 'chardet';
import { decoderOf, decodesWell } from './decoder.ts';

/** How many bytes from the first that is not ASCII are looked at, and how many before it. */
const SAMPLE = 1 << 16;
const BEFORE = 1 << 10;

/** Encodings of many bytes a character, by chardet's names: what passes for one seldom is anything else. */
const WIDE = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030', 'ISO-2022-JP']);
/** Encodings of scripts in which most letters are beyond ASCII. */
const OTHER_SCRIPTS = new Set(
  'windows-1251 KOI8-R ISO-8859-5 ISO-8859-6 ISO-8859-7 ISO-8859-8 windows-1253 windows-1255 windows-1256'.split(
    ' ',
  ),
);
/** Central European and Turkish letters among ASCII: accepted only when they come before the Western ones. */
const LATIN = new Set(['ISO-8859-2', 'windows-1250', 'ISO-8859-9', 'windows-1254']);
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

/** Letters that most of a text consists of, as far as they are beyond ASCII, and encodings that have them. */
type Family = {
  readonly letters: RegExp;
  /** The commonest of them, and the least share they have. */
  readonly commonest: RegExp;
  readonly least: number;
  readonly encodings: readonly string[];
};

const CYRILLIC: Family = {
  letters: /[абвдезиклмнопрстуыьяі]/g,
  commonest: /[аеинот]/g,
  least: 0.35,
  encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
};
const ACCENTED: Family = {
  letters: /[àáâãäåæçèéêëìíîïñòóôõöøùúûüßÉÀÄÖÜ‘’“”«»–—…•°§€©\xa0]/g,
  commonest: /./g,
  least: 0,
  encodings: [WESTERN, 'macintosh', 'ibm850'],
};

/** Of a family the encoding in which bytes come to the most such letters, and their share. */
const bestOf = (
  { letters, commonest, least, encodings }: Family,
  sample: Uint8Array,
): { encoding: string; share: number } => {
  let best = { encoding: '', share: 0 };
  for (const encoding of encodings) {
    const beyond = (decoderOf(encoding)?.decode(sample) ?? '').replace(/[\0-\x7f]+/g, '');
    const shareOf = (some: RegExp): number => (beyond.match(some) ?? []).length / Math.max(1, beyond.length);
    const share = shareOf(letters);
    if (share > best.share && shareOf(commonest) >= least) best = { encoding, share };
  }
  return best;
};

/** The least share: text in another script, read as if it were of the family, has less. */
const LEAST = { cyrillic: 0.75, accented: 0.9 };
/** Fewer bytes beyond ASCII tell nothing. */
const FEWEST = 5;

/**
 * The likeliest encoding, by its WHATWG name, of bytes that are text but neither UTF-8 nor UTF-16. Western text is
 * the default, since in a few accents among ASCII a detector sees every language.
 */
export const detectEncoding = (bytes: Uint8Array): string => {
  const sample = sampleOf(bytes);
  const foreign = sample.reduce((count, byte) => count + Number(byte >= 0x80), 0);
  const letters = sample.reduce(
    (count, byte) => count + Number(byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)),
    0,
  );
  const isForeign = foreign >= letters * FOREIGN_SHARE;
  const isSound = (encoding: string): boolean => {
    const decoder = decoderOf(encoding);
    return decoder !== undefined && decodesWell(sample, decoder);
  };
  const western = (): string => {
    const { encoding, share } = bestOf(ACCENTED, sample);
    return share >= LEAST.accented && foreign >= FEWEST ? encoding : WESTERN;
  };
  const cyrillic = isForeign ? bestOf(CYRILLIC, sample) : undefined;
  if (cyrillic && cyrillic.share >= LEAST.cyrillic) return cyrillic.encoding;
  for (const { name, confidence } of analyse(sample)) {
    const encoding = name.toLowerCase();
    const isLikely = confidence >= (isForeign ? LIKELY : CERTAIN);
    if (WIDE.has(name) && isLikely && isSound(encoding)) return encoding;
    if (OTHER_SCRIPTS.has(name) && isForeign && isLikely) return encoding;
    if (LATIN.has(name) && !isForeign && isLikely) return encoding;
    if (name === 'ISO-8859-1' || name === WESTERN) return western();
  }
  return western();
};
