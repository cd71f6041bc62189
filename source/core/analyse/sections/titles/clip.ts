import { cellsOf } from '../../../text/width.ts';
import { CUT_BEFORE, DANGLING, JOINING } from './clip-words.ts';

/** Terminal cells a title takes at most. */
export const WIDEST_TITLE = 47;
/** A clause shorter than this says too little. */
const FEWEST_CELLS = 14;
/** A leading phrase up to its comma is dropped when it is at most this long and enough follows. */
const LONGEST_LEAD = 60;

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const withoutMarks = (text: string): string =>
  text.replace(/["“”«»]|(?<!\p{L})['‘’](?=\p{L})|(?<=\p{L}[,.!?]?)['’](?!\p{L})/gu, '');

const capitalised = (text: string): string =>
  text.replace(/^[^\p{L}]*\p{Ll}/u, (start) => start.toUpperCase());

/** Drops what stands before the clause: joining words, and a short phrase with a comma that something follows. */
const withoutLead = (sentence: string): string => {
  const joined = sentence.replace(JOINING, '');
  const comma = joined.indexOf(', ');
  const opener = bare(joined.slice(0, joined.indexOf(' ')));
  const rest = joined.slice(comma + 2);
  const isPhrase = CUT_BEFORE.has(opener) || /(?:ing|ly|ed)$/.test(opener);
  if (
    comma > 0 &&
    comma <= LONGEST_LEAD &&
    isPhrase &&
    cellsOf(rest) > FEWEST_CELLS * 2 &&
    !/^(?:and|or|but)\b/.test(rest)
  ) {
    return rest;
  }
  return joined;
};

/** The words as a title where nothing is left dangling at its end. */
const finished = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 0 && DANGLING.has(bare(words[end - 1] ?? ''))) end -= 1;
  return words.slice(0, end);
};

/**
 * A title out of a sentence: its main words from the start, cut where a phrase or clause ends, within
 * `WIDEST_TITLE` cells; `undefined` where no cut leaves something a reader could take for one. A sentence that fits
 * is taken whole.
 */
export const clip = (sentence: string): string | undefined => {
  const plain = withoutMarks(
    withoutLead(
      sentence
        .replace(/\s+/g, ' ')
        .replace(/\s*\([^)]*\)|\[\d+\]/g, '')
        .trim(),
    ),
  );
  const ending = /\?$/.test(plain) ? '?' : '';
  const words = plain.replace(/[\s.,;:!?…—–-]+$/u, '').split(' ');
  let width = 0;
  let fits = 0;
  for (const word of words) {
    width += cellsOf(word) + (fits > 0 ? 1 : 0);
    if (width > WIDEST_TITLE) break;
    fits += 1;
  }
  if (fits === words.length && finished(words).length === words.length) {
    const whole = words.join(' ');
    return capitalised(cellsOf(whole + ending) <= WIDEST_TITLE ? whole + ending : whole);
  }
  for (let end = fits; end > 1; end -= 1) {
    const next = bare(words[end] ?? '');
    const last = words[end - 1] ?? '';
    const isClauseEnd = /[,;:—–]$/.test(last) || /^[—–-]+$/.test(words[end] ?? '');
    if (!isClauseEnd && !CUT_BEFORE.has(next)) continue;
    const kept = finished(words.slice(0, end));
    if (kept.length < end && !isClauseEnd) continue;
    const title = kept.join(' ').replace(/[\s.,;:!?—–-]+$/u, '');
    if (kept.length > 1 && cellsOf(title) >= FEWEST_CELLS) return capitalised(title);
  }
  return undefined;
};
