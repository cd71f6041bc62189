import type { DatabaseSync } from 'node:sqlite';
import type { ArticleEntry, DeskOrder, PersonEntry, QuotationEntry } from '../../../core/library/desk.ts';
import type { QuotationRow } from '../../../core/library/row-shapes.ts';
import type { Queries } from '../queries.ts';

/** How SQL has the orders of lists. */
export const ORDERS: Readonly<Record<DeskOrder, string>> = {
  newest: 'date DESC, id DESC',
  oldest: "date = '', date, id",
  unread: 'opened IS NOT NULL, date DESC, id DESC',
  quotations: 'quotations DESC, id',
  title: 'title COLLATE NOCASE, id',
  outlet: 'outlet COLLATE NOCASE, date DESC, id',
  name: 'name COLLATE NOCASE, id',
  times: 'times DESC, id',
  articles: 'id',
  best: 'id',
};

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A condition that one of some columns has each of some words, and its values. */
export const having = (words: string, ...columns: readonly string[]) => {
  const likes = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const one = `(${columns.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`;
  return {
    sql: likes.length === 0 ? '1' : likes.map(() => one).join(' AND '),
    values: likes.flatMap((like) => columns.map(() => like)),
  };
};

export const articleEntry = (row: Row): ArticleEntry => ({
  kind: 'article',
  key: String(row.key),
  title: String(row.title),
  outlet: String(row.outlet),
  date: String(row.date),
  quotations: Number(row.quotations),
  isRead: row.opened !== null,
  matches: [],
});

export const personEntry = (row: Row): PersonEntry => ({
  kind: 'person',
  id: Number(row.id),
  name: String(row.name),
  articles: Number(row.articles),
  quotations: Number(row.quotations),
  first: String(row.first),
  last: String(row.last),
});

const quotationEntry = (row: QuotationRow, person: number | undefined): QuotationEntry => ({
  kind: 'quotation',
  key: row.article,
  title: row.title,
  outlet: row.outlet,
  date: row.date,
  range: { start: row.start, end: row.end },
  form: row.kind,
  text: row.text,
  speaker: row.person || row.speaker,
  person,
  mention: row.mention,
  confidence: row.confidence,
  family: row.family ?? undefined,
  matches: [],
  changes: [],
  isOtherSpeaker: false,
});

/** A passage that may begin within a word or sentence, from its next word on. */
export const fromWord = (passage: string): string =>
  /^[“"‘'\p{Lu}]/u.test(passage) ? passage : passage.replace(/^\S*\s+/, '… ');

/** Reads quotations by their ids, in the order of these, each with the row it was made of. */
export const quotationReader = (database: DatabaseSync, queries: Pick<Queries, 'quotationsWith'>) => {
  const peopleOf = database.prepare(
    'SELECT id, person FROM quotation WHERE id IN (SELECT value FROM json_each(?)) AND person IS NOT NULL',
  );
  return (ids: readonly number[]): readonly (readonly [QuotationEntry, QuotationRow])[] => {
    const rows = new Map(queries.quotationsWith(ids).map((row) => [row.id, row]));
    const people = new Map(
      peopleOf.all(JSON.stringify(ids)).map(({ id, person }) => [Number(id), Number(person)]),
    );
    return ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [[quotationEntry(row, people.get(id)), row] as const] : [];
    });
  };
};
