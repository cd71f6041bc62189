import type { LibraryFilter } from '../../core/library/desk/library-filter.ts';
import { matchFor } from './match-words.ts';

/** Which rows are wanted: also by the `id` of a person or family, and by what is typed over a list of titles or names. */
export type RowFilter = LibraryFilter & {
  readonly person?: number | undefined;
  readonly family?: number | undefined;
  readonly title?: string | undefined;
};

/** A condition of SQL with the values of its question marks. */
export type Condition = readonly [sql: string, ...values: readonly (string | number)[]];

export const whereOf = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`;

export const valuesOf = (conditions: readonly Condition[]) => conditions.flatMap(([, ...values]) => values);

/** A condition with one question mark, for a value that is asked for. */
const given = (
  value: string | number | undefined,
  sql: string,
  bound: string | number | undefined = value,
): readonly Condition[] => (value === undefined || value === '' ? [] : [[sql, bound ?? value]]);

/** That one of some columns has each of some words in it. */
const having = (words = '', ...columns: readonly string[]): readonly Condition[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [
      `(${columns.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      ...columns.map(() => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
    ]);

/** That the words of a row have all of some words, by an index of FTS5. */
const matching = (id: string, table: string, words: string | undefined): readonly Condition[] =>
  given(words, `${id} IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`, matchFor(words ?? ''));

/** Dates of a list, `column` being theirs; those that begin with `until` belong to it. */
const dated = (column: string, { since, until }: RowFilter): readonly Condition[] => [
  ...given(since, `${column} >= ?`),
  ...given(until, `${column} > '' AND ${column} < ?`, `${until}~`),
];

export const articleConditions = (filter: RowFilter): readonly Condition[] => [
  ...given(filter.outlet, 'outlet LIKE ?', `%${filter.outlet}%`),
  ...dated('date', filter),
  ...matching('id', 'article_words', filter.words),
  ...having(filter.title, 'title', 'outlet', 'byline'),
];

export const personConditions = ({ speaker }: RowFilter): readonly Condition[] => [
  ['quotations > 0'],
  ...matching('id', 'person_words', speaker),
];

export const reviewConditions = ({ title }: RowFilter): readonly Condition[] => having(title, 'names');

/** Conditions on quotations `q`; `peopleNamed` finds people, by their `id`, whose names have some words. */
export const quotationConditions = (
  { person, speaker, outlet, kind, minConfidence, words, ...dates }: RowFilter,
  peopleNamed: (words: string) => readonly number[],
): readonly Condition[] => {
  const people = speaker ? peopleNamed(speaker) : [];
  return [
    ...given(person, 'q.person = ?'),
    // Who has no name in a library, such as "the minister", is known by the words of each article.
    ...(people.length > 0
      ? given(speaker, 'q.person IN (SELECT value FROM json_each(?))', JSON.stringify(people))
      : given(speaker, 'q.speaker IN (SELECT id FROM speaker WHERE name LIKE ?)', `%${speaker}%`)),
    ...given(outlet, 'q.article IN (SELECT id FROM article WHERE outlet LIKE ?)', `%${outlet}%`),
    ...dated('q.date', dates),
    ...given(kind, 'q.kind = ?'),
    ...given(minConfidence, 'q.confidence >= ?'),
    ...matching('q.id', 'quotation_words', words),
  ];
};
