import type { PersonRow } from '../../core/library/desk/rows.ts';
import {
  articleShape,
  familyShape,
  foundShape,
  type PersonNamed,
  personShape,
  printRows,
  quotationShape,
  type RowShape,
  reviewShape,
} from '../../core/library/lists.ts';
import { sourcingShape, tallySources } from '../../core/library/tally-sources.ts';
import { parseQuery } from '../../core/search/query.ts';
import type { RowFilter } from './conditions.ts';
import type { Lists, Page } from './read-lists.ts';

type Rows<Row> = (lists: Lists, filter: RowFilter, page: Page) => Iterable<Row>;

const printing =
  <Row>(shape: RowShape<Row>, rows: Rows<Row>) =>
  (lists: Lists, format: string, filter: RowFilter, page: Page): Iterable<string> =>
    printRows(shape, rows(lists, filter, page), format);

function* mapped<One, Other>(rows: Iterable<One>, change: (row: One) => Other): Generator<Other> {
  for (const row of rows) yield change(row);
}

const MENTIONS = `SELECT DISTINCT a.key AS article, n.value AS name FROM speaker s JOIN article a ON a.id = s.article
  JOIN json_each(coalesce(s.names, json_array(s.name))) n WHERE s.person = ? ORDER BY s.article`;

const named =
  ({ all }: Lists) =>
  (row: PersonRow): PersonNamed => ({
    ...row,
    // Most formats have no use for them, and of a person in the news there are many.
    get mentions() {
      return all(MENTIONS, row.id) as unknown as PersonNamed['mentions'];
    },
  });

/** What is found first where no limit is given. */
const USUAL_LIMIT = 50;

/** Prints the list of an action of `onrecord library`, in the formats of `printRows`. */
export const printList = {
  list: printing(articleShape, ({ rows }, filter, page) => rows('articles', filter, page)),
  people: printing(personShape, (lists, filter, page) =>
    mapped(lists.rows('people', filter, page), named(lists)),
  ),
  quotes: printing(quotationShape, ({ rows }, filter, page) => rows('quotations', filter, page)),
  families: printing(familyShape, ({ rows, members }, filter, page) =>
    mapped(rows('families', filter, page), ({ id }) => ({ id, members: members(id) })),
  ),
  review: printing(reviewShape, ({ rows }, filter, page) => rows('review', filter, page)),
  search: printing(foundShape, ({ search }, { words = '' }, { count = USUAL_LIMIT }) =>
    search(parseQuery(words), count),
  ),
  summary: printing(sourcingShape, ({ said }, filter, { count }) =>
    tallySources(said(filter)).slice(0, count),
  ),
};
