import type { DatabaseSync } from 'node:sqlite';
import type {
  DeskAsk,
  DeskEntry,
  DeskList,
  DeskRequest,
  DeskRows,
  DeskSummary,
  FamilyEntry,
  PersonHead,
} from '../../../core/library/desk.ts';
import { printRows } from '../../../core/library/lists.ts';
import { familyShape } from '../../../core/library/row-shapes.ts';
import { parseQuery } from '../../../core/search/query.ts';
import { printList } from '../print-list.ts';
import { createLists, type Row, type RowFilter } from '../read-lists.ts';
import { articleEntry, personEntry, quotationEntry, reviewEntry } from './desk-entries.ts';
import { personHead, previewOf } from './desk-heads.ts';

type DeskExport = Extract<DeskAsk, { readonly ask: 'export' }>;

/** Hits that a search shows, and people among them. */
const MOST_FOUND = 100;
const MOST_PEOPLE = 5;

/** What is typed over a list, as what narrows it. */
const filterOf = (list: DeskList, words: string): RowFilter => {
  switch (list.kind) {
    case 'articles':
    case 'review':
      return { title: words };
    case 'people':
      return { speaker: words };
    case 'person':
      return { person: list.id, words };
    default:
      return { words };
  }
};

/** Reads the lists of the desk from a library that is open; `forget` when the library has changed. */
export const createDeskLists = (database: DatabaseSync) => {
  const lists = createLists(database);
  const { all } = lists;
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
    const hits = lists.search(query, MOST_FOUND).map((hit): DeskEntry => {
      const { matches } = hit;
      return hit.kind === 'quotation'
        ? { ...quotationEntry(hit.quotation), matches }
        : { ...articleEntry(articleOf.get(hit.id) as Row), matches };
    });
    const rows = [...people.map(personEntry), ...hits];
    return { from: 0, total: rows.length, rows };
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
      if (list.kind === 'family') return printRows(familyShape, [lists.family(list.id)], format);
      const page = list.kind === 'search' ? { count: MOST_FOUND } : { order };
      const print = printList[list.kind === 'person' ? 'quotations' : list.kind];
      return print(lists, format, filterOf(list, words), page);
    },
    rows: (request: DeskRequest): DeskRows => {
      const { list, words, order, from, count } = request;
      const [filter, page] = [filterOf(list, words), { order, from, count }];
      switch (list.kind) {
        case 'articles': {
          const rows = [...lists.articles(filter, page)].map(articleEntry);
          return { from, total: countOf('article', filter), rows };
        }
        case 'people': {
          const rows = [...lists.people(filter, page)].map(personEntry);
          return { from, total: countOf('person', filter), rows };
        }
        case 'families': {
          const rows = lists.familyIds(filter, page).flatMap(familyEntry);
          return { from, total: countOf('family', filter), rows };
        }
        case 'person': {
          const rows = [...lists.quotations(filter, page)].map(quotationEntry);
          const head = kept(heads, list.id, () => personHead(lists, list.id));
          return { from, total: countOf('quotation', filter), rows, head };
        }
        case 'review': {
          const rows = lists.reviews(filter, { ...page, last: [...later] }).map(reviewEntry);
          return { from, total: countOf('review', filter), rows };
        }
        case 'family':
          return memberRows(list.id, request);
        case 'search':
          return foundRows(words);
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
    review: lists.review,
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
