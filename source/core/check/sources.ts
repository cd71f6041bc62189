import { type Collection, createCollection, type WordTable } from '../compare/collection.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { hashOf } from '../compare/split-words.ts';
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

/** Sources that could be read, with their words indexed. */
export type Sources = { readonly all: readonly CheckSource[]; readonly collection: Collection };

/** A place in one of the sources: its number, and a range of UTF-16 code units of its text. */
export type SourcePlace = { readonly source: number; readonly range: Range };

/** Makes sources ready to be searched for some quotations. Linear in their words. */
export const indexSources = (all: readonly CheckSource[], quotations: readonly string[]): Sources => {
  const rows = quotations.map((text) => quotedWords(text).map(({ form }) => hashOf(form)));
  return {
    all,
    collection: createCollection(
      all.map(({ table }) => table),
      rows,
    ),
  };
};
