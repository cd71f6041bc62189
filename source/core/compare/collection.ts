import { interruptionsIn } from './interruptions.ts';
import { eachWord, hashOf, pairOf } from './split-words.ts';
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
/** No word: the end of a text. */
export const WALL = 4;
/** A quotation mark stands before the word: what is said begins or ends there. */
export const EDGE = 8;
export const INTERRUPTION = 4;

/** Whether a quotation mark stands in a gap between two words; a single one only beside a stop or before a word. */
const hasMark = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if ('"“”„«»'.includes(sign)) return true;
    if (sign === '’' && at > from && '.,!?'.includes(text.charAt(at - 1))) return true;
    if (sign === '‘' && at === to - 1) return true;
  }
  return false;
};

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
    let isJoined = isHyphenated;
    if (what === 0 && passage < count && DIVIDED.test(text.slice(passageEnd, passageEnd + 40))) {
      count = passage;
      isJoined = true;
    }
    const hash = hashOf(form);
    hashes[count] = hash;
    starts[count] = start;
    // A longer "word" is no word of a language; it is compared by its hash all the same.
    lengths[count] = Math.min(255, end - start);
    flags[count] =
      (isJoined ? JOINED : 0) |
      (isFiller(form) ? FILLER : 0) |
      (hasMark(text, last, start) ? EDGE : 0) |
      (what << INTERRUPTION);
    last = end;
    if (!((flags[count] ?? 0) & FILLER) && what === 0) {
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

/** The words of several texts in one row, a wall after each text, and where some rows of words stand in it. */
export type Collection = WordTable & {
  /** The first word of each text, and one past the last wall. */
  readonly firsts: readonly number[];
  /** Which text a word is of. */
  readonly textOf: (word: number) => number;
  /** All places where two hashes follow each other, as they do in one of the rows. */
  readonly pairs: (a: number, b: number) => readonly number[];
  /** Every place of a row of hashes, at most `most`; of several hashes it must be part of one of the rows. */
  readonly places: (row: readonly number[], most: number) => readonly number[];
};

const joinTables = (tables: readonly WordTable[]): WordTable & Pick<Collection, 'firsts'> => {
  const firsts = [0];
  for (const { hashes } of tables) firsts.push((firsts.at(-1) ?? 0) + hashes.length + 1);
  const count = firsts.at(-1) ?? 0;
  const [hashes, starts] = [new Uint32Array(count), new Uint32Array(count)];
  const [lengths, flags] = [new Uint8Array(count), new Uint8Array(count)];
  for (const [index, table] of tables.entries()) {
    const at = firsts[index] ?? 0;
    hashes.set(table.hashes, at);
    starts.set(table.starts, at);
    lengths.set(table.lengths, at);
    flags.set(table.flags, at);
    flags[at + table.hashes.length] = WALL;
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
      const pair = pairOf(row[at] ?? 0, row[at + 1] ?? 0);
      lists.set(pair, []);
      isWanted[pair >>> 16] = 1;
    }
  let last = hashes[0] ?? 0;
  for (let at = 1; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const pair = pairOf(last, hash);
    if (isWanted[pair >>> 16]) lists.get(pair)?.push(at - 1);
    last = hash;
  }
  return (a, b) => lists.get(pairOf(a, b)) ?? [];
};

/**
 * Joins the words of several texts, to look for some rows of hashes, and pairs in them, whole or in part. Linear in all
 * words.
 */
export const createCollection = (
  tables: readonly WordTable[],
  rows: readonly (readonly number[])[] = [],
): Collection => {
  const joined = joinTables(tables);
  const { hashes, flags, firsts } = joined;
  const pairs = placesOfPairs(hashes, rows);
  const isAt = (row: readonly number[], place: number): boolean =>
    place >= 0 &&
    row.every((hash, index) => hashes[place + index] === hash && !((flags[place + index] ?? 0) & WALL));
  /** Where a row of hashes may stand: wherever its rarest pair does. */
  function* candidates(row: readonly number[]): Generator<number> {
    const [first = 0] = row;
    if (row.length === 1)
      for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1)) yield at;
    const lists = row.slice(1).map((hash, at) => ({ at, places: pairs(row[at] ?? 0, hash) }));
    const [rarest] = lists.sort((a, b) => a.places.length - b.places.length);
    if (rarest) for (const place of rarest.places) yield place - rarest.at;
  }
  const places: Collection['places'] = (row, most) => {
    const found: number[] = [];
    if (row.length > 0)
      for (const place of candidates(row)) if (isAt(row, place) && found.push(place) === most) break;
    return found;
  };
  return {
    ...joined,
    pairs,
    places,
    textOf: (word) => {
      let [low, high] = [0, firsts.length - 1];
      while (low < high - 1) {
        const middle = (low + high) >> 1;
        if ((firsts[middle] ?? 0) <= word) low = middle;
        else high = middle;
      }
      return low;
    },
  };
};
