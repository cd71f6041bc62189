import type { DatabaseSync } from 'node:sqlite';
import type { DeskOrder } from '../../core/library/desk.ts';
import { describeMembers } from '../../core/library/families/describe-members.ts';
import type { ArticleRow, FamilyRow, PersonRow, QuotationRow } from '../../core/library/row-shapes.ts';
import type { Said } from '../../core/library/tally-sources.ts';
import { wordsOf } from '../../core/report/printed-text.ts';
import { matchFor } from './match-words.ts';
import { rangesIn } from './ranges.ts';
import { type RawSaid, SAID, saidRow } from './read-said.ts';
import { createReview, type ReviewItem } from './review-names.ts';
import { createLibrarySearch } from './search-library.ts';

/** Which rows are wanted; what is not given leaves nothing out. Dates are ISO 8601, both ends included. */
export type RowFilter = {
  /** Words of a speaker’s names, or the `id` of a person. */
  readonly speaker?: string | undefined;
  readonly person?: number | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Words of the quotation, or of the whole article; and parts of an article's title, outlet or byline, or of names to review. */
  readonly words?: string | undefined;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  readonly minConfidence?: number | undefined;
};

/** Which part of a list: its order, and so many rows from one on; all of them where nothing is given. */
export type Page = {
  readonly order?: DeskOrder | undefined;
  readonly from?: number | undefined;
  readonly count?: number | undefined;
  /** What is to stand behind all others, by its id. */
  readonly last?: readonly string[] | undefined;
};

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>;

type Condition = readonly [sql: string, ...values: readonly (string | number)[]];

/** How SQL has the orders of the lists. */
const ORDERS = {
  article: {
    newest: 'date DESC, id DESC',
    oldest: "date = '', date, id",
    unread: 'opened IS NOT NULL, date DESC, id DESC',
    quotations: 'quotations DESC, id',
    title: 'title COLLATE NOCASE, id',
    outlet: 'outlet COLLATE NOCASE, date DESC, id',
  },
  person: { quotations: 'quotations DESC, name', name: 'name COLLATE NOCASE', newest: 'last DESC' },
  family: { times: 'times DESC, id', newest: 'last DESC, id' },
  quotation: { newest: 'date DESC, article DESC, start', oldest: 'date, article, start' },
  review: { articles: 'articles DESC, id' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<DeskOrder, string>>>>>;

const orderIn = (orders: Readonly<Partial<Record<DeskOrder, string>>>, asked?: DeskOrder): string =>
  (asked && orders[asked]) ?? Object.values(orders)[0] ?? 'id';

/** Code units of its article before and after a quotation that are read with it. */
const AROUND = 200;

const QUOTATION = `SELECT q.id, a.key AS article, a.title, a.outlet, a.date, q.start, q.end, q.kind, q.spans,
  q.mention_start AS mentionStart, q.mention_end AS mentionEnd, coalesce(s.name, '') AS speaker, coalesce(p.name, '') AS person,
  q.person AS personId, r.words AS rule, q.confidence, q.family,
  substr(t.text, 1, max(q.end + ${AROUND}, coalesce(q.mention_end, 0))) AS text
  FROM quotation q JOIN article a ON a.id = q.article JOIN article_text t ON t.article = q.article
  JOIN rule r ON r.id = q.rule LEFT JOIN speaker s ON s.id = q.speaker LEFT JOIN person p ON p.id = q.person WHERE q.id = ?`;

type RawQuotation = Omit<QuotationRow, 'mention' | 'around'> & {
  readonly spans: string | null;
  readonly mentionStart: number | null;
  readonly mentionEnd: number | null;
};

const quotationRow = ({ spans, mentionStart, mentionEnd, text, ...row }: RawQuotation): QuotationRow => ({
  ...row,
  text: spans === null ? text.slice(row.start, row.end) : wordsOf(text, rangesIn(spans)),
  mention: mentionStart === null ? '' : text.slice(mentionStart, mentionEnd ?? mentionStart),
  around: `${text.slice(Math.max(0, row.start - AROUND), row.start)} ${text.slice(row.end, row.end + AROUND)}`,
});

/** A condition that one of some columns has each of some words in it. */
const having = (words: string, ...columns: readonly string[]): readonly Condition[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [
      `(${columns.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      ...columns.map(() => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
    ]);

const given = <Value>(
  value: Value | undefined,
  condition: (value: Value) => readonly Condition[],
): readonly Condition[] => (value === undefined || value === '' ? [] : condition(value));

const matching = (id: string, table: string, words: string): Condition => [
  `${id} IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
  matchFor(words),
];

/** Dates of a list, `column` being theirs; those that begin with `until` belong to it. */
const dated = (column: string, { since, until }: RowFilter): readonly Condition[] => [
  ...given(since, (date) => [[`${column} >= ?`, date]]),
  ...given(until, (date) => [[`${column} > '' AND ${column} < ?`, `${date}~`]]),
];

const articleConditions = (filter: RowFilter): readonly Condition[] => [
  ...given(filter.outlet, (outlet) => [['outlet LIKE ?', `%${outlet}%`]]),
  ...dated('date', filter),
  ...given(filter.words, (words) => [matching('id', 'article_words', words)]),
  ...given(filter.title, (title) => having(title, 'title', 'outlet', 'byline')),
];

/** Reads the lists of a library, row by row, so that none has to be held. */
export const createLists = (database: DatabaseSync) => {
  const all = (sql: string, ...values: readonly (string | number)[]): readonly Row[] =>
    database.prepare(sql).all(...values);

  /** Who has no name in a library, such as "the minister", is known by the words of each article. */
  const speakerConditions = (speaker: string): readonly Condition[] => {
    const [sql, ...values] = matching('id', 'person_words', speaker);
    const ids = all(`SELECT id FROM person WHERE ${sql}`, ...values).map(({ id }) => Number(id));
    return ids.length > 0
      ? [['q.person IN (SELECT value FROM json_each(?))', JSON.stringify(ids)]]
      : [['q.speaker IN (SELECT id FROM speaker WHERE name LIKE ?)', `%${speaker}%`]];
  };

  const quotationConditions = (filter: RowFilter): readonly Condition[] => [
    ...given(filter.person, (person) => [['q.person = ?', person]]),
    ...given(filter.speaker, speakerConditions),
    ...given(filter.outlet, (outlet) => [
      ['q.article IN (SELECT id FROM article WHERE outlet LIKE ?)', `%${outlet}%`],
    ]),
    ...dated('q.date', filter),
    ...given(filter.kind, (kind) => [['q.kind = ?', kind]]),
    ...given(filter.minConfidence, (least) => [['q.confidence >= ?', least]]),
    ...given(filter.words, (words) => [matching('q.id', 'quotation_words', words)]),
  ];

  const where = (conditions: readonly Condition[]): string =>
    conditions.length === 0 ? '' : ` WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`;
  const valuesOf = (conditions: readonly Condition[]) => conditions.flatMap(([, ...values]) => values);

  type Source = { readonly from: string; readonly conditions: readonly Condition[] };
  const sources = {
    article: (filter: RowFilter): Source => ({ from: 'article', conditions: articleConditions(filter) }),
    person: ({ speaker }: RowFilter): Source => ({
      from: 'person',
      conditions: [['quotations > 0'], ...given(speaker, (name) => [matching('id', 'person_words', name)])],
    }),
    family: (filter: RowFilter): Source => {
      const inside = quotationConditions(filter);
      const sql = `id IN (SELECT family FROM quotation q${where([...inside, ['q.family IS NOT NULL']])})`;
      return { from: 'family', conditions: inside.length === 0 ? [] : [[sql, ...valuesOf(inside)]] };
    },
    // All quotations are read by the dates of their articles, so that a first page takes no more than its rows.
    quotation: (filter: RowFilter): Source => ({
      from:
        filter.person === undefined && filter.speaker === undefined
          ? 'article a CROSS JOIN quotation q ON q.article = a.id'
          : 'quotation q',
      conditions: quotationConditions(filter),
    }),
    review: ({ title }: RowFilter): Source => ({
      from: 'review',
      conditions: given(title, (names) => having(names, 'names')),
    }),
  };
  type Kind = keyof typeof sources;

  const orderOf = (kind: Kind, { from }: Source, order?: DeskOrder): string => {
    if (kind !== 'quotation') return orderIn(ORDERS[kind], order);
    const by = orderIn(ORDERS.quotation, order);
    return from === 'quotation q' ? by : by.replace('date', 'a.date').replace('article', 'a.id');
  };

  /** Rows of a list, `columns` of each. */
  const rowsOf = (kind: Kind, columns: string, filter: RowFilter, page: Page): Iterable<Row> => {
    const source = sources[kind](filter);
    const { from, conditions } = source;
    const { order, last = [], count = -1, from: first = 0 } = page;
    const [behind, ...ids] =
      last.length > 0 ? ['id IN (SELECT value FROM json_each(?)), ', JSON.stringify(last)] : [''];
    const sql = `SELECT ${columns} FROM ${from}${where(conditions)} ORDER BY ${behind}${orderOf(kind, source, order)} LIMIT ? OFFSET ?`;
    return database.prepare(sql).iterate(...valuesOf(conditions), ...ids, count, first);
  };

  const one = database.prepare(QUOTATION);
  /** A quotation by its `id`. */
  const quotation = (id: number): QuotationRow => quotationRow(one.get(id) as unknown as RawQuotation);

  function* quotations(filter: RowFilter, page: Page = {}): Generator<QuotationRow> {
    for (const { id } of rowsOf('quotation', 'q.id', filter, page)) yield quotation(Number(id));
  }

  const articles = (filter: RowFilter, page: Page = {}): Iterable<ArticleRow> =>
    rowsOf(
      'article',
      'id, key, title, outlet, byline, date, address, version, words, quotations, opened',
      filter,
      page,
    ) as Iterable<unknown> as Iterable<ArticleRow>;

  const mentions = database.prepare(
    `SELECT DISTINCT a.key AS article, n.value AS name FROM speaker s JOIN article a ON a.id = s.article
     JOIN json_each(coalesce(s.names, json_array(s.name))) n WHERE s.person = ? ORDER BY s.article`,
  );
  function* people(filter: RowFilter, page: Page = {}): Generator<PersonRow> {
    const columns = 'id, name, kind, articles, quotations, first, last';
    for (const row of rowsOf('person', columns, filter, page))
      yield {
        ...(row as unknown as Omit<PersonRow, 'mentions'>),
        // Most formats have no use for them, and of a person in the news there are many.
        get mentions() {
          return mentions.all(Number(row.id)) as unknown as PersonRow['mentions'];
        },
      };
  }

  const members = database.prepare(
    "SELECT id FROM quotation WHERE family = ? ORDER BY date = '', date, article, start LIMIT ? OFFSET ?",
  );
  /** The same words in several articles, first seen first: some members from one on, all compared with the first. */
  const family = (id: number, { from = 0, count = -1 }: Page = {}): FamilyRow => {
    const read = (limit: number, offset: number): readonly QuotationRow[] =>
      members.all(id, limit, offset).map((row) => quotation(Number(row.id)));
    // A page has to be there at once.
    const reach = count < 0 ? undefined : 400;
    if (from === 0) return { id, members: describeMembers(read(count, 0), reach) };
    return { id, members: describeMembers([...read(1, 0), ...read(count, from)], reach).slice(1) };
  };

  const familyIds = (filter: RowFilter, page: Page): readonly number[] =>
    [...rowsOf('family', 'id', filter, page)].map(({ id }) => Number(id));

  function* families(filter: RowFilter, page: Page = {}): Generator<FamilyRow> {
    for (const id of familyIds(filter, page)) yield family(id);
  }

  /** The quotations as far as they count for who gets a say. */
  function* said(filter: RowFilter): Generator<Said> {
    const conditions = quotationConditions(filter);
    for (const row of database.prepare(`${SAID}${where(conditions)}`).iterate(...valuesOf(conditions)))
      yield saidRow(row as unknown as RawSaid);
  }

  const review = createReview(database);

  return {
    all,
    /** Finds what has all the words of a query, best first, at most so much. */
    search: createLibrarySearch(database, quotation),
    /** Names that may be one person's, those in most articles first. */
    reviews: (filter: RowFilter, page: Page = {}): readonly ReviewItem[] =>
      review.items(rowsOf('review', 'id, block', filter, page)),
    review: (id: string): ReviewItem | undefined =>
      review.items(all('SELECT id, block FROM review WHERE id = ?', id))[0],
    /** How many rows a list has. */
    count: (kind: Kind, filter: RowFilter): number => {
      const { from, conditions } = sources[kind](filter);
      return Number(
        all(`SELECT count(*) AS n FROM ${from}${where(conditions)}`, ...valuesOf(conditions))[0]?.n,
      );
    },
    familyIds,
    articles,
    people,
    quotations,
    quotation,
    families,
    family,
    said,
  };
};

export type Lists = ReturnType<typeof createLists>;
