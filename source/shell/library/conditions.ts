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

const given = <Value>(
  value: Value | undefined,
  condition: (value: Value) => readonly Condition[],
): readonly Condition[] => (value === undefined || value === '' ? [] : condition(value));

/** That one of some columns has each of some words in it. */
const having = (words: string, ...columns: readonly string[]): readonly Condition[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [
      `(${columns.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      ...columns.map(() => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
    ]);

/** That the words of a row have all of some words, by an index of FTS5. */
const matching = (id: string, table: string, words: string): Condition => [
  `${id} IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
  matchFor(words),
];

/** Dates of a list, `column` being theirs; those that begin with `until` belong to it. */
const dated = (column: string, { since, until }: RowFilter): readonly Condition[] => [
  ...given(since, (date) => [[`${column} >= ?`, date]]),
  ...given(until, (date) => [[`${column} > '' AND ${column} < ?`, `${date}~`]]),
];

export const articleConditions = (filter: RowFilter): readonly Condition[] => [
  ...given(filter.outlet, (outlet) => [['outlet LIKE ?', `%${outlet}%`]]),
  ...dated('date', filter),
  ...given(filter.words, (words) => [matching('id', 'article_words', words)]),
  ...given(filter.title, (title) => having(title, 'title', 'outlet', 'byline')),
];

export const personConditions = ({ speaker }: RowFilter): readonly Condition[] => [
  ['quotations > 0'],
  ...given(speaker, (name) => [matching('id', 'person_words', name)]),
];

export const reviewConditions = ({ title }: RowFilter): readonly Condition[] =>
  given(title, (names) => having(names, 'names'));

/** Conditions on quotations `q`; `peopleNamed` finds people, by their `id`, whose names have some words. */
export const quotationConditions = (
  filter: RowFilter,
  peopleNamed: (words: string) => readonly number[],
): readonly Condition[] => [
  ...given(filter.person, (person) => [['q.person = ?', person]]),
  ...given(filter.speaker, (speaker): readonly Condition[] => {
    const people = peopleNamed(speaker);
    // Who has no name in a library, such as "the minister", is known by the words of each article.
    return people.length > 0
      ? [['q.person IN (SELECT value FROM json_each(?))', JSON.stringify(people)]]
      : [['q.speaker IN (SELECT id FROM speaker WHERE name LIKE ?)', `%${speaker}%`]];
  }),
  ...given(filter.outlet, (outlet) => [
    ['q.article IN (SELECT id FROM article WHERE outlet LIKE ?)', `%${outlet}%`],
  ]),
  ...dated('q.date', filter),
  ...given(filter.kind, (kind) => [['q.kind = ?', kind]]),
  ...given(filter.minConfidence, (least) => [['q.confidence >= ?', least]]),
  ...given(filter.words, (words) => [matching('q.id', 'quotation_words', words)]),
];
