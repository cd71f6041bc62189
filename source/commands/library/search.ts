import type { LibraryOptions } from '../../command-line/library-options.ts';
import { printRows, type RowShape } from '../../core/library/lists.ts';
import { quotationShape } from '../../core/library/row-shapes.ts';
import { oneLine } from '../../core/report/printed-text.ts';
import { parseQuery } from '../../core/search/query.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { createLists } from '../../shell/library/read-lists.ts';
import { createLibrarySearch, type Found } from '../../shell/library/search-library.ts';

/** What is found first where no limit is given. */
const USUAL_LIMIT = 50;

const foundShape: RowShape<Found> = {
  name: 'found',
  columns: ['kind', ...quotationShape.columns],
  cells: (found) =>
    found.kind === 'quotation'
      ? quotationShape.cells(found.quotation).map((cells) => ['quotation', ...cells])
      : [['article', null, found.id, found.title, found.outlet, found.date]],
  text: (found) =>
    found.kind === 'quotation'
      ? quotationShape.text(found.quotation)
      : `${oneLine(found.title)} (${[found.outlet, found.date].filter((fact) => fact !== '').join(', ')})`,
  json: (found) =>
    found.kind === 'quotation'
      ? { ...found.quotation, kind: 'quotation', type: found.quotation.kind }
      : found,
};

/** Prints what has the words that are looked for, best first. @throws {LibraryError} */
export const searchLibrary = async (
  { operands, limit = USUAL_LIMIT, format, noCorrections }: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
): Promise<number> =>
  withLibrary(path, openCurrentLibrary(path, noCorrections), async (database) => {
    const search = createLibrarySearch(database, createLists(database));
    const found = search(parseQuery(operands.join(' ')), limit);
    for (const words of printRows(foundShape, found, format)) await write(words);
    return 0;
  });
