import type { DatabaseSync } from 'node:sqlite';
import type { DeskOrder } from '../../core/library/desk/desk-lists.ts';
import type {
  ArticleRow,
  FamilyRow,
  PersonRow,
  QuotationRow,
  ReviewRow,
} from '../../core/library/desk/rows.ts';
import { describeMembers } from '../../core/library/families/describe-members.ts';
import * as shapes from '../../core/library/lists.ts';
import { type Said, sourcingShape, tallySources } from '../../core/library/tally-sources.ts';
import { wordsOf } from '../../core/report/printed-text.ts';
import { parseQuery } from '../../core/search/query.ts';
import { type Range, slice } from '../../core/text/range.ts';
import {
  articleConditions,
  type Condition,
  personConditions,
  quotationConditions,
  type RowFilter,
  reviewConditions,
  valuesOf,
  whereOf,
} from './conditions.ts';
import { MENTION, QUOTATIONS, quotationIn, SAID, SPANS } from './read-quotation.ts';
import { createReview } from './review-names.ts';
import { createLibrarySearch } from './search-library.ts';

/** Which part of a list: its order, and so many rows from one on; all of them where nothing is given. */
export type Page = {
  readonly order?: DeskOrder | undefined;
  readonly from?: number | undefined;
  readonly count?: number | undefined;
  /** What is to stand behind all others, by its id. */
  readonly last?: readonly string[] | undefined;
};

/** A row as SQLite gives it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Code units of its article before and after a quotation by which copies of one text are told. */
const AROUND = 200;

const LISTED = `SELECT 'quotation' AS what, q.id, a.key AS article, a.title, a.outlet, a.date, q.start, q.end, q.kind,
  coalesce(s.name, '') AS speaker, coalesce(p.name, '') AS person, q.person AS personId, r.words AS rule, q.confidence,
  q.family, ${SPANS} AS spans, ${MENTION} AS mention, substr(t.text, 1, max(q.end + ${AROUND}, coalesce(q.mention_end, 0))) AS text
  FROM ${QUOTATIONS} JOIN article a ON a.id = q.article JOIN article_text t ON t.article = q.article
  LEFT JOIN person p ON p.id = q.person WHERE q.id = ?`;

type RawQuotation = QuotationRow & Readonly<Record<'spans' | 'mention', string>>;

/** A quotation from its row, whose `text` is that of the article up to some words behind it. */
const quotationRow = ({ spans, mention, text, ...row }: RawQuotation): QuotationRow => {
  const mentioned: Range | null = JSON.parse(mention);
  return { ...row, text: wordsOf(text, JSON.parse(spans)), mention: mentioned ? slice(text, mentioned) : '' };
};

const ARTICLE =
  "'article' AS what, id, key, title, outlet, byline, date, address, version, words, quotations, opened";

/** What a list is read from, in which orders (the usual one first), and the row of one of its ids. */
type Query<Row> = {
  readonly from: string;
  readonly where: readonly Condition[];
  readonly columns: string;
  readonly orders: Readonly<Partial<Record<DeskOrder, string>>>;
  /** By default the row as it was read. */
  readonly row?: (raw: Raw) => Row | undefined;
};

/** The names that articles use for a person. */
const MENTIONS = `SELECT DISTINCT a.key AS article, n.value AS name FROM speaker s JOIN article a ON a.id = s.article
  JOIN json_each(coalesce(s.names, json_array(s.name))) n WHERE s.person = ? ORDER BY s.article`;

/** What is found first where no limit is given. */
const MOST_FOUND = 50;

const asRead = <Row>(raw: Raw): Row => raw as unknown as Row;

/** Reads and prints the lists of a library, row by row, so that none has to be held. */
export const createLists = (database: DatabaseSync) => {
  const all = (sql: string, ...values: readonly (string | number)[]): readonly Raw[] =>
    database.prepare(sql).all(...values);
  const peopleNamed = (speaker: string): readonly number[] => {
    const where = personConditions({ speaker });
    return all(`SELECT id FROM person${whereOf(where)}`, ...valuesOf(where)).map(({ id }) => Number(id));
  };
  const review = createReview(database);

  const one = database.prepare(LISTED);
  const rawQuotation = (id: number): RawQuotation => one.get(id) as unknown as RawQuotation;
  /** A quotation by its `id`. */
  const quotation = (id: number): QuotationRow => quotationRow(rawQuotation(id));

  const memberIds = database.prepare(
    "SELECT id FROM quotation WHERE family = ? ORDER BY date = '', date, article, start LIMIT ? OFFSET ?",
  );
  /** The same words in several articles, first seen first: some members from one on, all compared with the first. */
  const members = (family: number, { from = 0, count = -1 }: Page = {}): readonly QuotationRow[] => {
    const read = (limit: number, offset: number) =>
      memberIds.all(family, limit, offset).map(({ id }) => {
        const raw = rawQuotation(Number(id));
        const { start, end, text } = raw;
        const around = `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`;
        return { ...quotationRow(raw), around };
      });
    // A page has to be there at once.
    const reach = count < 0 ? undefined : 400;
    if (from === 0) return describeMembers(read(count, 0), reach);
    return describeMembers([...read(1, 0), ...read(count, from)], reach).slice(1);
  };

  const familyFacts = database.prepare(
    `SELECT count(*) AS times, count(DISTINCT nullif(a.outlet, '')) AS outlets, count(DISTINCT q.person) AS speakers
     FROM quotation q JOIN article a ON a.id = q.article WHERE q.family = ?`,
  );
  const familyRow = (id: number): FamilyRow | undefined => {
    const [first] = members(id, { count: 1 });
    const facts = familyFacts.get(id) as unknown as Pick<FamilyRow, 'times' | 'outlets' | 'speakers'>;
    return first && { what: 'family', id, ...facts, first };
  };

  /** A list that a query reads for a filter, and how its rows print. */
  const listOf = <Row>(shape: shapes.RowShape<Row>, query: (filter: RowFilter) => Query<Row>) => {
    function* rows(filter: RowFilter, page: Page = {}): Generator<Row> {
      const { from, where, columns, orders, row = asRead<Row> } = query(filter);
      const { order, last = [], count = -1, from: first = 0 } = page;
      const [behind, ...ids] =
        last.length > 0 ? ['id IN (SELECT value FROM json_each(?)), ', JSON.stringify(last)] : [''];
      const by = (order && orders[order]) ?? Object.values(orders)[0];
      const sql = `SELECT ${columns} FROM ${from}${whereOf(where)} ORDER BY ${behind}${by} LIMIT ? OFFSET ?`;
      for (const raw of database.prepare(sql).iterate(...valuesOf(where), ...ids, count, first)) {
        const found = row(raw);
        if (found) yield found;
      }
    }
    return {
      rows,
      count: (filter: RowFilter): number => {
        const { from, where } = query(filter);
        return Number(all(`SELECT count(*) AS n FROM ${from}${whereOf(where)}`, ...valuesOf(where))[0]?.n);
      },
      /** Prints it in a format of `shapes.printRows`. */
      print: (filter: RowFilter, page: Page, format: string): Iterable<string> =>
        shapes.printRows(shape, rows(filter, page), format),
    };
  };

  /** Finds what has all the words of a query, best first, at most so much. */
  const find = createLibrarySearch(database, quotation, (id) =>
    asRead<ArticleRow>(all(`SELECT ${ARTICLE} FROM article WHERE id = ?`, id)[0] ?? {}),
  );

  /** The quotations as far as they count for who gets a say. */
  function* said(filter: RowFilter): Generator<Said> {
    const where = quotationConditions(filter, peopleNamed);
    for (const row of database.prepare(`${SAID}${whereOf(where)}`).iterate(...valuesOf(where)))
      yield {
        ...(row as unknown as Said),
        quotation: quotationIn(String(row.quotation)),
        source: JSON.parse(String(row.source)) ?? undefined,
      };
  }

  return {
    all,
    quotation,
    find,
    list: listOf<ArticleRow>(shapes.articleShape, (filter) => ({
      from: 'article',
      where: articleConditions(filter),
      columns: ARTICLE,
      orders: {
        newest: 'date DESC, id DESC',
        oldest: "date = '', date, id",
        unread: 'opened IS NOT NULL, date DESC, id DESC',
        quotations: 'quotations DESC, id',
        title: 'title COLLATE NOCASE, id',
        outlet: 'outlet COLLATE NOCASE, date DESC, id',
      },
    })),
    people: listOf<PersonRow>(
      shapes.personShape((id) => all(MENTIONS, id) as unknown as readonly shapes.Mention[]),
      (filter) => ({
        from: 'person',
        where: personConditions(filter),
        columns: "'person' AS what, id, name, kind, articles, quotations, first, last",
        orders: { quotations: 'quotations DESC, name', name: 'name COLLATE NOCASE', newest: 'last DESC' },
      }),
    ),
    quotes: listOf<QuotationRow>(shapes.quotationShape, (filter) => {
      // All quotations are read by the dates of their articles, so that a first page takes no more than its rows.
      const isOfAll = filter.person === undefined && filter.speaker === undefined;
      const [date, article] = isOfAll ? ['a.date', 'a.id'] : ['date', 'article'];
      return {
        from: isOfAll ? 'article a CROSS JOIN quotation q ON q.article = a.id' : 'quotation q',
        where: quotationConditions(filter, peopleNamed),
        columns: 'q.id',
        orders: { newest: `${date} DESC, ${article} DESC, start`, oldest: `${date}, ${article}, start` },
        row: ({ id }) => quotation(Number(id)),
      };
    }),
    families: listOf<FamilyRow>(shapes.familyShape(members), (filter) => {
      const inside = quotationConditions(filter, peopleNamed);
      const sql = `id IN (SELECT family FROM quotation q${whereOf([...inside, ['q.family IS NOT NULL']])})`;
      return {
        from: 'family',
        where: inside.length === 0 ? [] : [[sql, ...valuesOf(inside)]],
        columns: 'id',
        orders: { times: 'times DESC, id', newest: 'last DESC, id' },
        row: ({ id }) => familyRow(Number(id)),
      };
    }),
    /** The places of one family. */
    family: {
      rows: ({ family = 0 }: RowFilter, page: Page) => members(family, page),
      count: ({ family = 0 }: RowFilter) =>
        Number(all('SELECT times FROM family WHERE id = ?', family)[0]?.times ?? 0),
      print: ({ family: id = 0 }: RowFilter, _: Page, format: string) =>
        shapes.printRows(shapes.familyShape(members), [{ id }], format),
    },
    review: listOf<ReviewRow>(shapes.reviewShape, (filter) => ({
      from: 'review',
      where: reviewConditions(filter),
      columns: 'id, block',
      orders: { articles: 'articles DESC, id' },
      row: review.reader(),
    })),
    search: {
      print: ({ words = '' }: RowFilter, { count = MOST_FOUND }: Page, format: string) =>
        shapes.printRows(shapes.foundShape, find(parseQuery(words), count), format),
    },
    summary: {
      print: (filter: RowFilter, { count }: Page, format: string) =>
        shapes.printRows(sourcingShape, tallySources(said(filter)).slice(0, count), format),
    },
  };
};

export type Lists = ReturnType<typeof createLists>;
