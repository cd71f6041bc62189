import type { DatabaseSync } from 'node:sqlite';
import type {
  DeskAsk,
  DeskEntry,
  DeskRequest,
  DeskRows,
  DeskSummary,
  FamilyEntry,
  PersonHead,
} from '../../../core/library/desk.ts';
import { printRows } from '../../../core/library/lists.ts';
import { articleShape, familyShape, personShape, quotationShape } from '../../../core/library/row-shapes.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { createLists, type Row, type RowFilter } from '../read-lists.ts';
import { createReview, type ReviewItem, reviewShape } from '../review-names.ts';
import { createLibrarySearch } from '../search-library.ts';
import { articleEntry, personEntry, quotationEntry, reviewEntry } from './desk-entries.ts';
import { personHead, previewOf } from './desk-heads.ts';

type DeskExport = Extract<DeskAsk, { readonly ask: 'export' }>;

/** Hits that a search shows, and people among them. */
const MOST_FOUND = 100;
const MOST_PEOPLE = 5;

/** Reads the lists of the desk from a library that is open; `forget` when the library has changed. */
export const createDeskLists = (database: DatabaseSync) => {
  const lists = createLists(database);
  const { all } = lists;
  const find = createLibrarySearch(database, lists);
  const review = createReview(database);
  const articleOf = database.prepare('SELECT * FROM article WHERE id = ?');
  const later = new Set<string>();
  /** What takes a while and holds until the library changes: how long lists are, and people's heads. */
  const counts = new Map<string, number>();
  const heads = new Map<number, PersonHead>();

  const kept = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
  const countOf = (kind: Parameters<typeof lists.count>[0], filter: RowFilter): number =>
    kept(counts, JSON.stringify([kind, filter]), () => lists.count(kind, filter));

  const familyEntry = (id: number): readonly FamilyEntry[] => {
    const [facts] = all(
      `SELECT count(*) AS times, count(DISTINCT nullif(a.outlet, '')) AS outlets, count(DISTINCT q.person) AS speakers
       FROM quotation q JOIN article a ON a.id = q.article WHERE q.family = ?`,
      id,
    );
    const [first] = lists.family(id, { count: 1 }).members;
    if (!first || !facts) return [];
    const [times, outlets, speakers] = [facts.times, facts.outlets, facts.speakers].map(Number);
    return [
      {
        kind: 'family',
        id,
        times: times ?? 0,
        outlets: outlets ?? 0,
        speakers: speakers ?? 0,
        first: quotationEntry(first),
      },
    ];
  };

  const memberRows = (family: number, { from, count }: DeskRequest): DeskRows => {
    const rows = lists.family(family, { from, count }).members.map(quotationEntry);
    const total = Number(all('SELECT times FROM family WHERE id = ?', family)[0]?.times ?? 0);
    return { from, total, rows };
  };

  const foundRows = (words: string): DeskRows => {
    const query = parseQuery(words);
    // Who asks for somebody’s words on something has chosen the person already.
    const asked = [...query.words, ...query.phrases].join(' ').trim();
    const name = query.speaker === undefined ? asked : asked === '' ? query.speaker : '';
    const people = name === '' ? [] : [...lists.people({ speaker: name }, { count: MOST_PEOPLE })];
    const hits = find(query, MOST_FOUND).map((hit): DeskEntry => {
      const { matches } = hit;
      return hit.kind === 'quotation'
        ? { ...quotationEntry(hit.quotation), matches }
        : { ...articleEntry(articleOf.get(hit.id) as Row), matches };
    });
    const rows = [...people.map(personEntry), ...hits];
    return { from: 0, total: rows.length, rows };
  };

  const reviewRows = ({ words, from, count }: DeskRequest): DeskRows => {
    const likes = words.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const where = likes.map(() => "names LIKE ? ESCAPE '\\'").join(' AND ');
    const postponed = `id IN (SELECT value FROM json_each('${JSON.stringify([...later])}'))`;
    const sql = `FROM review WHERE ${where}`;
    const rows = all(
      `SELECT id, block ${sql} ORDER BY ${later.size > 0 ? `${postponed},` : ''} articles DESC, id LIMIT ? OFFSET ?`,
      ...likes,
      count,
      from,
    );
    const total = Number(all(`SELECT count(*) AS n ${sql}`, ...likes)[0]?.n);
    return { from, total, rows: review.items(rows).map(reviewEntry) };
  };

  return {
    /** Whose a full name is by now. */
    personOf: (name: readonly string[] | undefined): number | undefined => {
      const where = 'block = ? AND given = ? AND middle = ? AND suffix = ?';
      const [found] = name?.length === 4 ? all(`SELECT person FROM name WHERE ${where}`, ...name) : [];
      return found && Number(found.person);
    },
    /** A list as its file is to have it, in the format that the ending of its path says. */
    printed: ({ list, words, order, path }: DeskExport): Iterable<string> => {
      const ending = path.slice(path.lastIndexOf('.') + 1);
      const format = ['csv', 'jsonl', 'json', 'md'].find((one) => one === ending) ?? 'text';
      switch (list.kind) {
        case 'articles':
          return printRows(articleShape, lists.articles({ title: words }, { order }), format);
        case 'people':
          return printRows(personShape, lists.people({ speaker: words }, { order }), format);
        case 'families':
          return printRows(familyShape, lists.families({ words }, { order }), format);
        case 'family':
          return printRows(familyShape, [lists.family(list.id)], format);
        case 'person':
          return printRows(quotationShape, lists.quotations({ person: list.id, words }, { order }), format);
        case 'search': {
          const found = find(parseQuery(words), MOST_FOUND);
          const quotations = found.flatMap((hit) => (hit.kind === 'quotation' ? [hit.quotation] : []));
          return printRows(quotationShape, quotations, format);
        }
        case 'review':
          return printRows(
            reviewShape,
            review.items(all('SELECT id, block FROM review ORDER BY articles DESC, id')),
            format,
          );
      }
    },
    rows: (request: DeskRequest): DeskRows => {
      const { list, words, order, from, count } = request;
      const page = { order, from, count };
      switch (list.kind) {
        case 'articles': {
          const rows = [...lists.articles({ title: words }, page)].map(articleEntry);
          return { from, total: countOf('article', { title: words }), rows };
        }
        case 'people': {
          const rows = [...lists.people({ speaker: words }, page)].map(personEntry);
          return { from, total: countOf('person', { speaker: words }), rows };
        }
        case 'families': {
          const rows = lists.ids('family', { words }, page).flatMap(familyEntry);
          return { from, total: countOf('family', { words }), rows };
        }
        case 'person': {
          const filter = { person: list.id, words };
          const rows = [...lists.quotations(filter, page)].map(quotationEntry);
          const head = kept(heads, list.id, () => personHead(lists, list.id));
          return { from, total: countOf('quotation', filter), rows, head };
        }
        case 'family':
          return memberRows(list.id, request);
        case 'search':
          return foundRows(words);
        case 'review':
          return reviewRows(request);
      }
    },
    preview: (key: string) => previewOf(lists, key),
    summary: (): DeskSummary => {
      const [facts] = all(
        `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM review) AS reviews,
           (SELECT count(DISTINCT outlet) FROM article WHERE outlet > '') AS outlets,
           (SELECT min(date) FROM article WHERE date > '') AS first, (SELECT max(date) FROM article) AS last`,
      );
      return {
        articles: Number(facts?.articles),
        outlets: Number(facts?.outlets),
        first: String(facts?.first ?? ''),
        last: String(facts?.last ?? ''),
        reviews: Number(facts?.reviews),
      };
    },
    review: (id: string): ReviewItem | undefined =>
      review.items(all('SELECT id, block FROM review WHERE id = ?', id))[0],
    /** Puts a name that is decided later behind the others. */
    postpone: (id: string): void => {
      later.add(id);
    },
    forget: (): void => {
      counts.clear();
      heads.clear();
    },
  };
};
