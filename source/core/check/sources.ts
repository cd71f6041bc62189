import { type Collection, createCollection, type WordTable } from '../compare/collection.ts';
import { wordsOfText } from '../compare/compare.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { hashOf, type Word } from '../compare/split-words.ts';
import type { Document } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import type { DraftQuotation } from './draft-quotations.ts';
import type { Said } from './person.ts';

/** A text that quotations are checked against. */
export type CheckSource = {
  readonly document: Document;
  readonly table: WordTable;
  /** Who says what in it, where that is known without an analysis. */
  readonly said?: () => readonly Said[];
};

/** Sources that could be read, with their words indexed. */
export type Sources = {
  readonly all: readonly CheckSource[];
  readonly collection: Collection;
};

/** Makes sources ready to be searched for the quotations of a draft. Linear in their words. */
export const indexSources = (
  all: readonly CheckSource[],
  { text }: Document,
  quotations: readonly DraftQuotation[],
): Sources => {
  const rows = quotations.map(({ inner: { start, end } }) =>
    quotedWords(text, start, end).map(({ form }) => hashOf(form)),
  );
  const tables = all.map(({ table }) => table);
  return { all, collection: createCollection(tables, rows) };
};

/** A place in one of the sources. */
export type SourcePlace = {
  /** Index into the sources. */
  readonly source: number;
  /** In UTF-16 code units of the source's text. */
  readonly range: Range;
};

/** The place of words of the collection, half-open; they must all be of one text. */
export const placeOfWords = ({ collection }: Sources, from: number, to: number): SourcePlace => {
  const { starts, lengths } = collection;
  const last = Math.max(from, to - 1);
  return {
    source: collection.textOf(from),
    range: { start: starts[from] ?? 0, end: (starts[last] ?? 0) + (to > from ? (lengths[last] ?? 0) : 0) },
  };
};

/** Words of a source by their numbers in the collection. */
export const sourceWords = ({ all, collection }: Sources, from: number, to: number): readonly Word[] =>
  wordsOfText(collection, all[collection.textOf(from)]?.document.text ?? '')(from, to);
