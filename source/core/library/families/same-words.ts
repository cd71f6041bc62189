import { align } from '../../compare/align.ts';
import { FILLER } from '../../compare/word-table.ts';
import { informationOf } from './information.ts';
import type { QuotedForms } from './quoted-forms.ts';
import { FEWEST_WORDS } from './shingles.ts';

/** The longest row of words that two quotations share: how many, and where it begins in the first. */
const longestRun = (a: Uint32Array, b: Uint32Array): readonly [length: number, start: number] => {
  if (a.length === b.length && a.every((hash, at) => hash === b[at])) return [a.length, 0];
  let [best, start] = [0, 0];
  let before = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const length = a[i] === b[j] ? (before[j] ?? 0) + 1 : 0;
      current[j + 1] = length;
      if (length > best) [best, start] = [length, i + 1 - length];
    }
    [before, current] = [current, before];
  }
  return [best, start];
};

/** How many words the shorter quotation has in common with the longer, wherever they stand. */
const sharedWords = (short: Uint32Array, long: Uint32Array): number => {
  const left = new Map<number, number>();
  for (const hash of long) left.set(hash, (left.get(hash) ?? 0) + 1);
  let shared = 0;
  for (const hash of short) {
    const count = left.get(hash) ?? 0;
    if (count > 0) shared += 1;
    left.set(hash, count - 1);
  }
  return shared;
};

/** The words of the shorter quotation that the cheapest alignment finds again in the longer one, in order. */
const matchedWords = (short: QuotedForms, long: QuotedForms): readonly string[] => {
  const source = long.words.map(({ form, isBracketed }) => ({ form, flags: isBracketed ? FILLER : 0 }));
  const same = align(short.words, source).filter(({ kind }) => kind === 'same');
  return same.flatMap(({ draft }) => short.words.slice(...draft).map(({ form }) => form));
};

/** What two quotations' articles and speakers say for or against their being one utterance. */
export type Circumstances = {
  /** Days between the two articles; infinite where one has no date. */
  readonly days: number;
  /** Neither names a speaker who is not the other's. */
  readonly mayBeOneSpeaker: boolean;
};

/** Days within which the press quotes one speech. */
const NEAR = 3;
/** Bits that shared words must tell: anywhere, within days, and within days of what may be one speaker. */
const RUN_BITS = { far: 18, near: 14, speaker: 7 };
const ALIGNED_BITS = { far: 22, near: 14, speaker: 7 };

/**
 * Whether two quotations are the same words of one speech: they share eight words in a row, or five that are most of the
 * shorter, or nearly all of it with other words between; and what they share tells enough not to be a phrase that
 * anybody might say.
 */
export const areSameWords = (
  a: QuotedForms,
  b: QuotedForms,
  { days, mayBeOneSpeaker }: Circumstances,
): boolean => {
  const [short, long] = a.hashes.length <= b.hashes.length ? [a, b] : [b, a];
  const size = short.hashes.length;
  if (size < FEWEST_WORDS) return false;
  // No row of words is longer than what they share, and a row is looked for in time with the square of the length.
  const shared = sharedWords(short.hashes, long.hashes);
  if (shared < 8 && shared < Math.max(5, 0.6 * size)) return false;
  const kind = days > NEAR ? 'far' : mayBeOneSpeaker ? 'speaker' : 'near';
  const [run, start] = longestRun(short.hashes, long.hashes);
  const forms = short.words.map(({ form }) => form);
  if (run >= 8 && informationOf(forms.slice(start, start + run)) >= RUN_BITS[kind]) return true;
  const isRow = run >= 5 && run >= 0.6 * size;
  const most = Math.max(6, 0.8 * size);
  // Aligning takes time with the square of the length.
  if (!isRow && shared < most) return false;
  const matched = run === size ? forms : matchedWords(short, long);
  if (!isRow && matched.length < most) return false;
  const told = informationOf(matched);
  return told >= 0.6 * informationOf(forms) && told >= ALIGNED_BITS[kind];
};
