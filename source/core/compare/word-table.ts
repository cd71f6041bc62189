import { INTERRUPTIONS, interruptionsIn } from './interruptions.ts';
import { eachWord, fold, hashOf, type Word } from './split-words.ts';
import { isFiller } from './word-classes.ts';

/** The word hangs by a hyphen on the one before. */
export const JOINED = 1;
/** The word fills a pause, or is said again at once: "the, the". */
export const FILLER = 2;
/** No word: the end of a passage, which nothing is read over. */
export const WALL = 4;
/** A quotation mark stands before the word: what is said begins or ends there. */
export const EDGE = 8;
export const INTERRUPTION = 4;

/** What a word with these flags is part of, in words. */
export const interruptionOf = (flags: number): string => INTERRUPTIONS[flags >> INTERRUPTION] ?? '';

/** A quotation mark between two words; a single one only beside a stop or before a word. */
const MARK = /["“”„«»]|[.,!?]’|‘$/;

/** Words that are said again at once when somebody starts anew: "in the, uh, in the spring". */
const LONGEST_STUTTER = 3;

/** Of the last words, fillers aside, those that the very last ones only say again. */
const repeated = (spoken: readonly number[], hashes: Uint32Array): readonly number[] => {
  for (let size = 1; size * 2 <= spoken.length; size += 1) {
    const [first, again] = [spoken.slice(-2 * size, -size), spoken.slice(-size)];
    if (first.every((word, index) => hashes[word] === hashes[again[index] ?? 0])) return first;
  }
  return [];
};

/** A hyphen at the end of a line, which divides a word whatever stands before its other half. */
const DIVIDED = /^[-\u2010\u2011][^\S\n]*\n/;

/**
 * The words of a text as arrays: the folded hash, the first code unit and the length of each, and as flags bits of
 * `JOINED`, `FILLER` and `EDGE`; from bit `INTERRUPTION` on what the word is part of (`INTERRUPTIONS`). Linear in the
 * text's length.
 */
export const wordTable = (text: string) => {
  const { length } = text;
  const [hashes, starts] = [new Uint32Array(length), new Uint32Array(length)];
  const [lengths, flags] = [new Uint8Array(length), new Uint8Array(length)];
  const interruptions = interruptionsIn(text);
  const spoken: number[] = [];
  // The number of words; where the last one ends; the same without what interrupts the passage.
  let [count, last, passage, passageEnd, next] = [0, 0, 0, 0, 0];
  for (const { form, start, end, isHyphenated } of eachWord(text)) {
    while ((interruptions[next]?.end ?? length) <= start) next += 1;
    const interruption = interruptions[next];
    const what = interruption && interruption.start <= start ? INTERRUPTIONS.indexOf(interruption.what) : 0;
    const isDivided = what === 0 && passage < count && DIVIDED.test(text.slice(passageEnd, passageEnd + 40));
    if (isDivided) count = passage;
    const isFilled = isFiller(form);
    hashes[count] = hashOf(form);
    starts[count] = start;
    // A longer "word" is no word of a language; it is compared by its hash all the same.
    lengths[count] = Math.min(255, end - start);
    flags[count] =
      (isHyphenated || isDivided ? JOINED : 0) |
      (isFilled ? FILLER : 0) |
      (start - last > 1 && MARK.test(text.slice(last, start)) ? EDGE : 0) |
      (what << INTERRUPTION);
    last = end;
    if (!isFilled && what === 0) {
      spoken.push(count);
      if (spoken.length > 2 * LONGEST_STUTTER) spoken.shift();
      // Of words said twice the first time is the slip.
      for (const word of repeated(spoken, hashes)) flags[word] = (flags[word] ?? 0) | FILLER;
    }
    count += 1;
    if (what === 0) [passage, passageEnd] = [count, end];
  }
  return {
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    lengths: lengths.slice(0, count),
    flags: flags.slice(0, count),
  };
};

/** The words of one text. */
export type WordTable = ReturnType<typeof wordTable>;

/** A word of a source: where it stands, and its flags as in `WordTable`. */
export type SourceWord = Word & { readonly flags: number };

/** The words of a text by their numbers in its table, from one to another. */
export const wordsOfTable = (
  { starts, lengths, flags }: WordTable,
  text: string,
  from = 0,
  to = starts.length,
): readonly SourceWord[] =>
  Array.from(starts.subarray(from, to), (start, index) => {
    const flag = flags[from + index] ?? 0;
    const end = start + (lengths[from + index] ?? 0);
    return { start, end, form: fold(text.slice(start, end)), flags: flag, isHyphenated: (flag & JOINED) > 0 };
  });
