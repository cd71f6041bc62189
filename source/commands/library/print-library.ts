import type { LibraryOptions } from '../../command-line/library-options.ts';
import { printRows, type RowShape } from '../../core/library/lists.ts';
import { articleShape, familyShape, personShape, quotationShape } from '../../core/library/row-shapes.ts';
import { sourcingShape, tallySources } from '../../core/library/tally-sources.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { createQueries, type Queries } from '../../shell/library/queries.ts';

type Printing = (queries: Queries, options: LibraryOptions) => Iterable<string>;

const printing =
  <Row>(shape: RowShape<Row>, rows: (queries: Queries, options: LibraryOptions) => Iterable<Row>): Printing =>
  (queries, options) =>
    printRows(shape, rows(queries, options), options.format);

/** The filter with what stands after the action as the words, or the name, that are looked for. */
const withOperands = (
  { filter, operands }: LibraryOptions,
  field: 'words' | 'speaker',
): LibraryOptions['filter'] =>
  operands.length === 0
    ? filter
    : { ...filter, [field]: [filter[field] ?? '', ...operands].join(' ').trim() };

const PRINTINGS = {
  list: printing(articleShape, (queries, options) =>
    queries.articles(withOperands(options, 'words'), options.limit),
  ),
  people: printing(personShape, (queries, options) =>
    queries.people(withOperands(options, 'speaker'), options.limit),
  ),
  quotes: printing(quotationShape, (queries, options) =>
    queries.quotations(withOperands(options, 'words'), options.limit),
  ),
  families: printing(familyShape, (queries, options) =>
    queries.families(withOperands(options, 'words'), options.limit),
  ),
  summary: printing(sourcingShape, (queries, options) =>
    tallySources(queries.said(options.filter)).slice(0, options.limit),
  ),
} as const satisfies Partial<Record<LibraryOptions['action'], Printing>>;

/** Prints a list of a library. @throws {LibraryError} with one sentence on what is wrong with it. */
export const printLibrary = async (
  action: keyof typeof PRINTINGS,
  options: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
): Promise<number> =>
  withLibrary(path, openCurrentLibrary(path, options.noCorrections), async (database) => {
    for (const words of PRINTINGS[action](createQueries(database), options)) await write(words);
    return 0;
  });
