import { cellsOf } from '../../../text/width.ts';
import { CUT_BEFORE, DANGLING, JOINING, OPEN_VERBS } from './clip-words.ts';

/** The greatest width of a title in terminal cells. */
export const WIDEST_TITLE = 47;
/** A shorter clause, in cells, says too little. */
const FEWEST_CELLS = 14;
/** A leading phrase with a comma is dropped when it has at most this many code units and enough follows. */
const LONGEST_LEAD = 60;

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const withoutMarks = (text: string): string =>
  text.replace(/["“”«»]|(?<!\p{L})['‘’](?=\p{L})|(?<=\p{L}[,.!?]?)['’](?!\p{L})/gu, '');

const capitalised = (text: string): string =>
  text.replace(/^[^\p{L}]*\p{Ll}/u, (start) => start.toUpperCase());

/** Drops what precedes the clause: connecting words, and a short phrase with a comma. */
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

/** The words without those that cannot end a title. */
const finished = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  for (;;) {
    const last = bare(words[end - 1] ?? '');
    const before = bare(words[end - 2] ?? '');
    const isGerund = /ing$/.test(last) && (CUT_BEFORE.has(before) || before === 'to');
    if (end === 0 || !(DANGLING.has(last) || isGerund)) return words.slice(0, end);
    end -= 1;
  }
};

const BE = /^(?:am|is|are|was|were|be|been|being|has|have|had|gets?|got)$/;

/** Whether the words end in a verb that needs an object: "Mendes directed", "Republicans tend". */
const isOpen = (words: readonly string[]): boolean => {
  const last = bare(words.at(-1) ?? '');
  if (OPEN_VERBS.has(last)) return true;
  // "provide rigorous": the noun was cut off.
  return /(?:[^e]ed|ous|ful|less)$/.test(last) && !words.slice(-4, -1).some((word) => BE.test(bare(word)));
};

/** A title and the quality of its form: 1 for a whole sentence or clause, less if it was cut. */
export type Clip = { readonly title: string; readonly form: number };

const SHORT = 24;

/**
 * Makes a title from a sentence: its first main words, cut at the end of a phrase or clause, within
 * `WIDEST_TITLE` cells; `undefined` when no cut leaves a readable title. A sentence that fits
 * is not cut.
 */
export const clip = (sentence: string): Clip | undefined => {
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
  if (fits === words.length && words.length > 1 && finished(words).length === words.length) {
    const whole = words.join(' ');
    const isRoomy = cellsOf(whole + ending) <= WIDEST_TITLE;
    return { title: capitalised(isRoomy ? whole + ending : whole), form: isRoomy ? 1 : 0.8 };
  }
  let best: Clip | undefined;
  for (let end = fits; end > 1; end -= 1) {
    const last = words[end - 1] ?? '';
    const isClauseEnd = /[,;:—–]$/.test(last) || /^[—–-]+$/.test(words[end] ?? '');
    if (!isClauseEnd && !CUT_BEFORE.has(bare(words[end] ?? ''))) continue;
    const kept = finished(words.slice(0, end));
    const title = kept.join(' ').replace(/[\s.,;:!?—–-]+$/u, '');
    const cells = cellsOf(title);
    if (kept.length < 2 || cells < FEWEST_CELLS) continue;
    const form =
      (isClauseEnd && kept.length === end ? 0.95 : 0.85) *
      (isOpen(kept) ? 0.4 : 1) *
      (cells < SHORT ? 0.7 : 1);
    if (form > (best?.form ?? 0)) best = { title: capitalised(title), form };
  }
  return best;
};
