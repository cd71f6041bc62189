import type { DatabaseSync } from 'node:sqlite';
import type {
  DeskList,
  DeskRows,
  DeskSummary,
  ListAsked,
  PersonHead,
  RowsAsked,
} from '../../../core/library/desk/desk-lists.ts';
import type { LibraryRow } from '../../../core/library/desk/rows.ts';
import { LIST_FORMATS } from '../../../core/report/offer/formats.ts';
import { parseQuery } from '../../../core/search/query.ts';
import type { RowFilter } from '../conditions.ts';
import { createLists } from '../read-lists.ts';
import { personHead, previewOf } from './desk-heads.ts';

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
    case 'family':
      return { family: list.id };
    default:
      return { words };
  }
};

/** Reads the lists of the desk from a library that is open; `forget` when the library has changed. */
export const createDeskLists = (database: DatabaseSync) => {
  const lists = createLists(database);
  const { all } = lists;
  /** The lists of the library under the desk's names. */
  const named = { ...lists, articles: lists.list, person: lists.quotes };
  const later = new Set<string>();
  /** What takes a while and holds until the library changes: how long lists are, and people's heads. */
  const kept = new Map<string, number | PersonHead>();
  const once = <Value extends number | PersonHead>(key: string, make: () => Value): Value => {
    const value = (kept.get(key) as Value | undefined) ?? make();
    kept.set(key, value);
    return value;
  };

  const found = (words: string): readonly LibraryRow[] => {
    const query = parseQuery(words);
    // Who asks for somebody’s words on something has chosen the person already.
    const asked = [...query.words, ...query.phrases].join(' ').trim();
    const name = query.speaker === undefined ? asked : asked === '' ? query.speaker : '';
    const people = name === '' ? [] : lists.people.rows({ speaker: name }, { count: MOST_PEOPLE });
    return [...people, ...lists.find(query, MOST_FOUND)];
  };

  return {
    /** The list as its file is to have it, in the format that the ending of its path says. */
    printed: ({ list, words, order }: ListAsked, path: string): Iterable<string> => {
      const format = LIST_FORMATS.find((one) => path.endsWith(`.${one}`)) ?? 'text';
      const page = list.kind === 'search' ? { count: MOST_FOUND } : { order };
      return named[list.kind].print(filterOf(list, words), page, format);
    },
    rows: ({ list, words, order, from, count }: RowsAsked): DeskRows => {
      const { kind } = list;
      if (kind === 'search') {
        const rows = found(words);
        return { from: 0, total: rows.length, rows };
      }
      const read = named[kind];
      const filter = filterOf(list, words);
      const page = { order, from, count, ...(kind === 'review' && { last: [...later] }) };
      return {
        from,
        total: once(JSON.stringify([kind, filter]), () => read.count(filter)),
        rows: [...read.rows(filter, page)],
        head: kind === 'person' ? once(`head ${list.id}`, () => personHead(lists, list.id)) : undefined,
      };
    },
    preview: (id: number) => previewOf(lists, id),
    summary: (): DeskSummary =>
      all(
        `SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM review) AS reviews,
           (SELECT count(DISTINCT outlet) FROM article WHERE outlet > '') AS outlets,
           coalesce((SELECT min(date) FROM article WHERE date > ''), '') AS first,
           coalesce((SELECT max(date) FROM article), '') AS last`,
      )[0] as DeskSummary,
    /** Puts a name that is decided later behind the others. */
    postpone: (id: string): void => {
      later.add(id);
    },
    forget: (): void => kept.clear(),
  };
};
