import type { LibraryOptions } from '../../command-line/library-options.ts';
import { printRows, type RowShape } from '../../core/library/lists.ts';
import { articleShape, familyShape, personShape, quotationShape } from '../../core/library/row-shapes.ts';
import { sourcingShape, tallySources } from '../../core/library/tally-sources.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { createLists, type Lists } from '../../shell/library/read-lists.ts';

type Printing = (lists: Lists, options: LibraryOptions) => Iterable<string>;

const printing =
  <Row>(shape: RowShape<Row>, rows: (lists: Lists, options: LibraryOptions) => Iterable<Row>): Printing =>
  (lists, options) =>
    printRows(shape, rows(lists, options), options.format);

/** The filter with what stands after the action as the words, or the name, that are looked for. */
const withOperands = (
  { filter, operands }: LibraryOptions,
  field: 'words' | 'speaker',
): LibraryOptions['filter'] =>
  operands.length === 0
    ? filter
    : { ...filter, [field]: [filter[field] ?? '', ...operands].join(' ').trim() };

const PRINTINGS = {
  list: printing(articleShape, (lists, options) =>
    lists.articles(withOperands(options, 'words'), { count: options.limit }),
  ),
  people: printing(personShape, (lists, options) =>
    lists.people(withOperands(options, 'speaker'), { count: options.limit }),
  ),
  quotes: printing(quotationShape, (lists, options) =>
    lists.quotations(withOperands(options, 'words'), { count: options.limit }),
  ),
  families: printing(familyShape, (lists, options) =>
    lists.families(withOperands(options, 'words'), { count: options.limit }),
  ),
  summary: printing(sourcingShape, (lists, options) =>
    tallySources(lists.said(options.filter)).slice(0, options.limit),
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
    for (const words of PRINTINGS[action](createLists(database), options)) await write(words);
    return 0;
  });
