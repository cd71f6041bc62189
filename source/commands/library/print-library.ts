import type { DatabaseSync } from 'node:sqlite';
import type { LibraryAction } from '../../command-line/commands.ts';
import type { LibraryOptions } from '../../command-line/library-options.ts';
import { plainDocument } from '../../core/document/facts.ts';
import { quotesReport } from '../../core/report/quotes-report.ts';
import { jsonLine } from '../../core/rows/article-row.ts';
import { readDecisions } from '../../shell/library/decisions.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { createLists } from '../../shell/library/read-lists.ts';
import { createAnalysisReader } from '../../shell/library/read-record.ts';
import type { LibraryCommand } from './library-command.ts';

/**
 * The articles that are asked for, each with its text and quotations on a line, and what the reader decided of names:
 * `library add --results` takes all of it in again.
 */
function* exported(database: DatabaseSync, { filter, limit }: LibraryOptions): Generator<string> {
  const analysisOf = createAnalysisReader(database);
  const textOf = database.prepare('SELECT text FROM article_text WHERE article = ?');
  for (const row of createLists(database).list.rows(filter, { order: 'oldest', count: limit })) {
    const { id, key, title, outlet, byline, date, address } = row;
    const facts = { id: key, title, outlet, byline, date, url: address || undefined };
    const text = String(textOf.get(id)?.text);
    const { speakers, quotes } = quotesReport(plainDocument(key, text), analysisOf(id));
    yield jsonLine({ ...facts, text, speakers, quotes });
  }
  for (const { one, other, isSame, called } of readDecisions(database))
    yield jsonLine({ decision: { one, other, same: isSame, called: called || undefined } });
}

/**
 * Prints the list of an action, which the words after the action narrow, the people by name; or exports the library, as
 * CSV its quotations. @throws {LibraryError}
 */
export const printLibrary: LibraryCommand = (options, path, write) =>
  withLibrary(path, openCurrentLibrary(path, options.noCorrections), async (database) => {
    const { action, filter, operands, format, limit } = options;
    const field = action === 'people' ? 'speaker' : 'words';
    const asked = { ...filter, [field]: [filter[field] ?? '', ...operands].join(' ').trim() };
    const list =
      action === 'export' ? 'quotes' : (action as Exclude<LibraryAction, 'add' | 'remove' | 'export'>);
    const printed =
      action === 'export' && format !== 'csv'
        ? exported(database, options)
        : createLists(database)[list].print(asked, { count: limit }, format);
    for (const some of printed) await write(some);
    return 0;
  });
