import { quotedWords } from '../compare/quoted-words.ts';
import { hashOf, shingleOf } from '../compare/split-words.ts';
import { type SourceWord, type WordTable, wordsOfTable } from '../compare/word-table.ts';
import type { Document } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import type { Said } from './person.ts';

/** A text that quotations are checked against. */
export type CheckSource = {
  readonly document: Document;
  readonly table: WordTable;
  /** Who says what in it, where that is known without an analysis. */
  readonly said?: () => readonly Said[];
};

/** A place in one of the sources: its number, and a range of UTF-16 code units of its text. */
export type SourcePlace = { readonly source: number; readonly range: Range };

/** A word of a passage, the source it is of, and its number among the words of all sources. */
export type PassageWord = SourceWord & { readonly source: number; readonly at: number };

/** Numbers of no word between two sources: more than the words that an ellipsis may stand for. */
export const GAP = 500;

/**
 * Makes sources ready to be searched for some quotations: one pass over all words notes where any pair of neighbouring
 * words of a quotation stands, which costs less than an index of every pair would. Their words are numbered in one row,
 * with gaps between the sources.
 */
export const indexSources = (all: readonly CheckSource[], quotations: readonly string[]) => {
  /** The number of each source's first word; past the last source, where the next one would begin. */
  const firsts = [0];
  for (const { table } of all) firsts.push((firsts.at(-1) ?? 0) + table.hashes.length + GAP);
  const hashes = new Uint32Array(firsts.at(-1) ?? 0);
  for (const [index, { table }] of all.entries()) hashes.set(table.hashes, firsts[index]);
  const lists = new Map<number, number[]>();
  const isWanted = new Uint8Array(1 << 16);
  for (const quotation of quotations) {
    const row = quotedWords(quotation).map(({ form }) => hashOf(form));
    for (let at = 0; at + 1 < row.length; at += 1) {
      const pair = shingleOf(row, at, 2);
      lists.set(pair, []);
      isWanted[pair >>> 16] = 1;
    }
  }
  for (let at = 0; at + 1 < hashes.length; at += 1) {
    const pair = shingleOf(hashes, at, 2);
    if (isWanted[pair >>> 16]) lists.get(pair)?.push(at);
  }
  /** All places of the pair of hashes that begins at a number of a quotation's row of them. */
  const pairs = (row: readonly number[], at: number): readonly number[] =>
    lists.get(shingleOf(row, at, 2)) ?? [];
  /** Where a row of hashes may stand: wherever its rarest pair does. */
  function* candidates(row: readonly number[]): Generator<number> {
    const [first = 0] = row;
    if (row.length === 1)
      for (let at = hashes.indexOf(first); at >= 0; at = hashes.indexOf(first, at + 1)) yield at;
    const found = row.slice(1).map((_, at) => ({ at, places: pairs(row, at) }));
    const [rarest] = found.sort((a, b) => a.places.length - b.places.length);
    for (const place of rarest?.places ?? []) yield place - (rarest?.at ?? 0);
  }
  /** Which source a word is of. */
  const sourceOf = (word: number): number => firsts.findLastIndex((first) => first <= word);
  return {
    all,
    firsts: firsts as readonly number[],
    sourceOf,
    pairs,
    /** The words from one number to another, all of one source. */
    words: (from: number, to: number): readonly PassageWord[] => {
      const source = sourceOf(from);
      const [first, one] = [firsts[source] ?? 0, all[source]];
      const words = one ? wordsOfTable(one.table, one.document.text, from - first, to - first) : [];
      return words.map((word, index) => ({ ...word, source, at: from + index }));
    },
    /** Every place of a row of hashes, at most `most`; of several hashes it must be part of a quotation. */
    places: (row: readonly number[], most: number): readonly number[] => {
      const found: number[] = [];
      for (const place of candidates(row))
        if (row.every((hash, index) => hashes[place + index] === hash) && found.push(place) === most) break;
      return found;
    },
  };
};

/** Sources that can be searched for some quotations. */
export type Sources = ReturnType<typeof indexSources>;
