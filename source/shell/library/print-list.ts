import { printRows, type RowShape } from '../../core/library/lists.ts';
import {
  articleShape,
  familyShape,
  foundShape,
  personShape,
  quotationShape,
} from '../../core/library/row-shapes.ts';
import { sourcingShape, tallySources } from '../../core/library/tally-sources.ts';
import { parseQuery } from '../../core/search/query.ts';
import type { Lists, Page, RowFilter } from './read-lists.ts';
import { reviewShape } from './review-names.ts';

type Printing = (lists: Lists, format: string, filter: RowFilter, page: Page) => Iterable<string>;

const printing =
  <Row>(
    shape: RowShape<Row>,
    rows: (lists: Lists, filter: RowFilter, page: Page) => Iterable<Row>,
  ): Printing =>
  (lists, format, filter, page) =>
    printRows(shape, rows(lists, filter, page), format);

/** What is found first where no limit is given. */
const USUAL_LIMIT = 50;

/** Prints the lists of a library, in the formats of `printRows`. */
export const printList = {
  articles: printing(articleShape, ({ articles }, filter, page) => articles(filter, page)),
  people: printing(personShape, ({ people }, filter, page) => people(filter, page)),
  quotations: printing(quotationShape, ({ quotations }, filter, page) => quotations(filter, page)),
  families: printing(familyShape, ({ families }, filter, page) => families(filter, page)),
  summary: printing(sourcingShape, ({ said }, filter, { count }) =>
    tallySources(said(filter)).slice(0, count),
  ),
  search: printing(foundShape, ({ search }, { words = '' }, { count = USUAL_LIMIT }) =>
    search(parseQuery(words), count),
  ),
  review: printing(reviewShape, ({ reviews }, filter, page) => reviews(filter, page)),
} as const satisfies Readonly<Record<string, Printing>>;
