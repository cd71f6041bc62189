import type { DatabaseSync } from 'node:sqlite';
import { compareWordings } from '../../../core/compare/compare.ts';
import type {
  DeskEntry,
  DeskRequest,
  DeskRows,
  DeskSummary,
  FamilyEntry,
  PersonHead,
} from '../../../core/library/desk.ts';
import { describeMembers } from '../../../core/library/families/describe-members.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { matchFor } from '../match-words.ts';
import { createQueries } from '../queries.ts';
import { type ReviewItem, reviewItems } from '../review-names.ts';
import { createLibrarySearch } from '../search-library.ts';
import {
  articleEntry,
  fromWord,
  having,
  ORDERS,
  personEntry,
  quotationReader,
  type Row,
} from './desk-entries.ts';
import { personHead, previewOf } from './desk-heads.ts';

/** Hits that a search shows, and people among them. */
const MOST_FOUND = 200;
const MOST_PEOPLE = 5;

/** Articles up to which all names to review are looked for at once, to say how many there are. */
const COUNTED = 3000;

/** Reads the lists of the desk from a library that is open; `forget` when the library has changed. */
export const createDeskLists = (database: DatabaseSync) => {
  const queries = createQueries(database);
  const find = createLibrarySearch(database, queries);
  const quotationsWith = quotationReader(database, queries);
  const articleFacts = database.prepare('SELECT quotations, opened FROM article WHERE id = ?');
  const keyOfArticle = database.prepare('SELECT key FROM article WHERE id = ?');
  /** Families, those wanted first, by the words they are filtered by and their order; reading all of them takes a while. */
  let families: { readonly asked: string; readonly ids: readonly number[] } | undefined;
  let reviews: readonly ReviewItem[] | undefined;
  const later = new Set<string>();
  const heads = new Map<number, PersonHead>();

  const all = (sql: string, ...values: readonly (string | number)[]): readonly Row[] =>
    database.prepare(sql).all(...values);
  const number = (sql: string, ...values: readonly (string | number)[]): number =>
    Number(Object.values(database.prepare(sql).get(...values) ?? {})[0] ?? 0);

  const idsOf = (rows: readonly Row[]): readonly number[] => rows.map(({ id }) => Number(id));

  /** A list that is a table of the library's, filtered by words in some of its columns. */
  const tableRows = (
    { words, order, from, count }: DeskRequest,
    table: string,
    columns: readonly string[],
    entry: (row: Row) => DeskEntry,
    only = '1',
  ): DeskRows => {
    const { sql, values } = having(words, ...columns);
    const rows = all(
      `SELECT * FROM (${table}) WHERE ${only} AND ${sql} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
      ...values,
      count,
      from,
    );
    return {
      from,
      total: number(`SELECT count(*) FROM (${table}) WHERE ${only} AND ${sql}`, ...values),
      rows: rows.map(entry),
    };
  };

  const withWords = (words: string): readonly [sql: string, ...values: string[]] =>
    words === ''
      ? ['1']
      : ['id IN (SELECT rowid FROM quotation_words WHERE quotation_words MATCH ?)', matchFor(words)];

  const membersOf = (family: number): readonly number[] =>
    idsOf(all('SELECT id FROM quotation WHERE family = ? ORDER BY date, article, start', family));

  const familyEntry = (id: number): readonly FamilyEntry[] => {
    const [facts] = all(
      `SELECT count(*) AS times, count(DISTINCT a.outlet) AS outlets, count(DISTINCT q.person) AS speakers
       FROM quotation q JOIN article a ON a.id = q.article WHERE q.family = ?`,
      id,
    );
    const [first] = quotationsWith(membersOf(id).slice(0, 1));
    if (!first || !facts) return [];
    const { times, outlets, speakers } = facts;
    return [
      {
        kind: 'family',
        id,
        times: Number(times),
        outlets: Number(outlets),
        speakers: Number(speakers),
        first: first[0],
      },
    ];
  };

  const familyRows = ({ words, order, from, count }: DeskRequest): DeskRows => {
    const asked = `${order} ${words}`;
    if (families?.asked !== asked) {
      const [sql, ...values] = withWords(words);
      const found = all(
        `SELECT family AS id, count(*) AS times, max(date) AS date FROM quotation
         WHERE family IN (SELECT family FROM quotation WHERE family IS NOT NULL AND ${sql})
         GROUP BY family ORDER BY ${ORDERS[order]}`,
        ...values,
      );
      families = { asked, ids: idsOf(found) };
    }
    const { ids } = families;
    return { from, total: ids.length, rows: ids.slice(from, from + count).flatMap(familyEntry) };
  };

  const memberRows = (family: number, { from, count }: DeskRequest): DeskRows => {
    const ids = membersOf(family);
    const members = quotationsWith([...ids.slice(0, 1), ...ids.slice(from, from + count)]);
    const described = describeMembers(members.map(([, row]) => row)).slice(1);
    const rows = members.slice(1).map(([entry], index): DeskEntry => {
      const first = members[0]?.[0].text ?? '';
      const { changes = [], otherSpeaker = false } = described[index] ?? {};
      const matches =
        changes.length === 0 ? [] : compareWordings(entry.text, first).changes.map(({ draft }) => draft);
      return {
        ...entry,
        matches: matches.filter(({ start, end }) => end > start),
        changes,
        isOtherSpeaker: otherSpeaker,
      };
    });
    return { from, total: ids.length, rows };
  };

  const headOf = (person: number): PersonHead => {
    const head = heads.get(person) ?? personHead(all, person);
    heads.set(person, head);
    return head;
  };

  const saidRows = (person: number, { words, order, from, count }: DeskRequest): DeskRows => {
    const [sql, ...values] = withWords(words);
    const where = `FROM quotation WHERE person = ? AND ${sql}`;
    const by = order === 'oldest' ? 'date, article, start' : 'date DESC, article DESC, start';
    const ids = idsOf(
      all(`SELECT id ${where} ORDER BY ${by} LIMIT ? OFFSET ?`, person, ...values, count, from),
    );
    return {
      from,
      total: number(`SELECT count(*) ${where}`, person, ...values),
      rows: quotationsWith(ids).map(([entry]) => entry),
      head: headOf(person),
    };
  };

  const foundRows = ({ words }: DeskRequest): DeskRows => {
    const query = parseQuery(words);
    const hits = find(query, MOST_FOUND);
    const quotations = hits.flatMap((hit) => (hit.kind === 'quotation' ? [hit.quotation.id] : []));
    const entries = new Map(quotationsWith(quotations).map(([entry, { id }]) => [id, entry]));
    // Who asks for somebody’s words on something has chosen the person already.
    const asked = [...query.words, ...query.phrases].join(' ');
    const plain = query.speaker === undefined ? asked : asked === '' ? query.speaker : '';
    const { sql, values } = having(plain, 'name');
    const people =
      plain === ''
        ? []
        : all(`SELECT * FROM person WHERE ${sql} ORDER BY quotations DESC LIMIT ${MOST_PEOPLE}`, ...values);
    const rows = [
      ...people.map(personEntry),
      ...hits.flatMap((hit): readonly DeskEntry[] => {
        const { matches } = hit;
        if (hit.kind === 'quotation') {
          const entry = entries.get(hit.quotation.id);
          return entry ? [{ ...entry, matches }] : [];
        }
        const { id, title, outlet, date } = hit;
        const facts = { ...articleFacts.get(id), ...keyOfArticle.get(id), title, outlet, date };
        return [{ ...articleEntry(facts), matches }];
      }),
    ];
    return { from: 0, total: rows.length, rows };
  };

  const waiting = (): readonly ReviewItem[] => {
    reviews ??= reviewItems(database);
    return reviews.toSorted((a, b) => Number(later.has(a.id)) - Number(later.has(b.id)));
  };

  const reviewRows = ({ words, from, count }: DeskRequest): DeskRows => {
    const asked = words.toLowerCase().split(/\s+/);
    const items = waiting().filter(({ one, other }) => {
      const names = `${one.printed} ${other.printed}`.toLowerCase();
      return asked.every((word) => names.includes(word));
    });
    const rows = items.slice(from, from + count).map(
      ({ id, one, other, sentences, reasons, objections }): DeskEntry => ({
        kind: 'review',
        id,
        names: [one.printed, other.printed],
        articles: [one.articles, other.articles],
        sentences: [fromWord(sentences[0]), fromWord(sentences[1])],
        reasons,
        objections,
      }),
    );
    return { from, total: items.length, rows };
  };

  return {
    rows: (request: DeskRequest): DeskRows => {
      const { list } = request;
      switch (list.kind) {
        case 'articles':
          return tableRows(
            request,
            'SELECT id, key, title, outlet, byline, date, quotations, opened FROM article',
            ['title', 'outlet', 'byline'],
            articleEntry,
          );
        case 'people':
          return tableRows(
            request,
            'SELECT id, name, articles, quotations, first, last, last AS date FROM person',
            ['name'],
            personEntry,
            'quotations > 0',
          );
        case 'families':
          return familyRows(request);
        case 'family':
          return memberRows(list.id, request);
        case 'person':
          return saidRows(list.id, request);
        case 'search':
          return foundRows(request);
        case 'review':
          return reviewRows(request);
      }
    },
    preview: (key: string) => previewOf(all, quotationsWith, key),
    summary: (): DeskSummary => {
      const articles = number('SELECT count(*) FROM article');
      return {
        articles,
        outlets: number("SELECT count(DISTINCT outlet) FROM article WHERE outlet <> ''"),
        first: String(all("SELECT min(date) AS day FROM article WHERE date > ''")[0]?.day ?? ''),
        last: String(all('SELECT max(date) AS day FROM article')[0]?.day ?? ''),
        reviews: articles > COUNTED && !reviews ? 0 : waiting().length,
      };
    },
    review: (id: string): ReviewItem | undefined => waiting().find((item) => item.id === id),
    /** Puts a name that is decided later behind the others. */
    postpone: (id: string): void => {
      later.add(id);
    },
    forget: (): void => {
      families = undefined;
      reviews = undefined;
      heads.clear();
    },
  };
};
