import { INTERRUPTIONS, interruptionsIn } from './interruptions.ts';
import { eachWord, fold, hashOf, shingleOf, type Word } from './split-words.ts';
import { isFiller } from './word-classes.ts';

/** The words of one text, as arrays: the folded hash, the first code unit and the length of each. */
export type WordTable = {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint8Array;
  /** Bits of `JOINED`, `FILLER` and `EDGE`; from bit `INTERRUPTION` on what the word is part of (`INTERRUPTIONS`). */
  readonly flags: Uint8Array;
};

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

/** The words of a text as arrays. Linear in its length. */
export const wordTable = (text: string): WordTable => {
  const { length } = text;
  const [hashes, starts] = [new Uint32Array(length), new Uint32Array(length)];
  const [lengths, flags] = [new Uint8Array(length), new Uint8Array(length)];
  const interruptions = interruptionsIn(text);
  const spoken: number[] = [];
  // The number of words; where the last one ends; the same without what interrupts the passage.
  let [count, last, passage, passageEnd, next] = [0, 0, 0, 0, 0];
  eachWord(text, (form, start, end, isHyphenated) => {
    while ((interruptions[next]?.end ?? length) <= start) next += 1;
    const interruption = interruptions[next];
    const what = interruption && interruption.start <= start ? interruption.what : 0;
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
  });
  return {
    hashes: hashes.slice(0, count),
    starts: starts.slice(0, count),
    lengths: lengths.slice(0, count),
    flags: flags.slice(0, count),
  };
};

/** A word of a source: where it stands, its flags as in `WordTable`, and its number in the table. */
export type SourceWord = Word & { readonly flags: number; readonly at: number };

/** The words of a text by their numbers in its table, from one to another. */
export const wordsOfTable = (
  { starts, lengths, flags }: Omit<WordTable, 'hashes'>,
  text: string,
  from: number,
  to: number,
): readonly SourceWord[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const at = from + index;
    const start = starts[at] ?? 0;
    const end = start + (lengths[at] ?? 0);
    const flag = flags[at] ?? 0;
    return {
      at,
      start,
      end,
      form: fold(text.slice(start, end)),
      flags: flag,
      isHyphenated: (flag & JOINED) > 0,
    };
  });

/** Places of no word between two texts, so that what stands at the end of one is never near the beginning of the next. */
export const GAP = 20;

/** The words of several texts in one row, with gaps of the hash 0, and where some rows of words stand in it. */
export type Collection = WordTable & {
  /** The first word of each text, and past the last one its gap. */
  readonly firsts: readonly number[];
  /** Which text a word is of. */
  readonly textOf: (word: number) => number;
  /** All places of the pair of hashes that begins at a number of one of the rows. */
  readonly pairs: (row: readonly number[], at: number) => readonly number[];
  /** Every place of a row of hashes, at most `most`; of several hashes it must be part of one of the rows. */
  readonly places: (row: readonly number[], most: number) => readonly number[];
};

const joinTables = (tables: readonly WordTable[]): WordTable & Pick<Collection, 'firsts'> => {
  const firsts = [0];
  for (const { hashes } of tables) firsts.push((firsts.at(-1) ?? 0) + hashes.length + GAP);
  const count = firsts.at(-1) ?? 0;
  const [hashes, starts] = [new Uint32Array(count), new Uint32Array(count)];
  const [lengths, flags] = [new Uint8Array(count), new Uint8Array(count)];
  for (const [index, table] of tables.entries()) {
    const at = firsts[index] ?? 0;
    hashes.set(table.hashes, at);
    starts.set(table.starts, at);
    lengths.set(table.lengths, at);
    flags.set(table.flags, at);
  }
  return { firsts, hashes, starts, lengths, flags };
};

/**
 * Where the pairs of neighbouring words of some rows stand: one pass over all words, which looks at nothing but them
 * and one small table, so that it costs less than an index of every pair would.
 */
const placesOfPairs = (hashes: Uint32Array, rows: readonly (readonly number[])[]): Collection['pairs'] => {
  const lists = new Map<number, number[]>();
  const isWanted = new Uint8Array(1 << 16);
  for (const row of rows)
    for (let at = 0; at + 1 < row.length; at += 1) {
      const pair = shingleOf(row, at, 2);
      lists.set(pair, []);
      isWanted[pair >>> 16] = 1;
    }
  for (let at = 0; at + 1 < hashes.length; at += 1) {
    const pair = shingleOf(hashes, at, 2);
    if (isWanted[pair >>> 16]) lists.get(pair)?.push(at);
  }
  return (row, at) => lists.get(shingleOf(row, at, 2)) ?? [];
};

/**
 * Joins the words of several texts, to look for some rows of hashes, and pairs in them, whole or in part. Linear in all
 * words.
 */
export const createCollection = (
  tables: readonly WordTable[],
  rows: readonly (readonly number[])[],
): Collection => {
  const joined = joinTables(tables);
  const { hashes, firsts } = joined;
  const pairs = placesOfPairs(hashes, rows);
  /** Where a row of hashes may stand: wherever its rarest pair does. */
  function* candidates(row: readonly number[]): Generator<number> {
    const [first = 0] = row;
    if (row.length === 1)
      for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1)) yield at;
    const lists = row.slice(1).map((_, at) => ({ at, places: pairs(row, at) }));
    const [rarest] = lists.sort((a, b) => a.places.length - b.places.length);
    if (rarest) for (const place of rarest.places) yield place - rarest.at;
  }
  const isAt = (row: readonly number[], place: number): boolean =>
    row.every((hash, index) => hashes[place + index] === hash);
  return {
    ...joined,
    pairs,
    places: (row, most) => {
      const found: number[] = [];
      for (const place of candidates(row)) if (isAt(row, place) && found.push(place) === most) break;
      return found;
    },
    textOf: (word) => firsts.findLastIndex((first) => first <= word),
  };
};
