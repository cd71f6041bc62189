import { plainDocument } from '../../core/document/facts.ts';
import { quotesReport } from '../../core/report/quotes-report.ts';
import { jsonLine } from '../../core/rows/article-row.ts';
import { readDecisions } from '../../shell/library/decisions.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { printList } from '../../shell/library/print-list.ts';
import { createLists } from '../../shell/library/read-lists.ts';
import { createAnalysisReader } from '../../shell/library/read-record.ts';
import type { LibraryCommand } from './library-command.ts';

/**
 * Prints the articles that are asked for, each with its text and quotations on a line, and what the reader decided of
 * names: `library add --results` takes all of it in again. As CSV it prints quotations.
 * @throws {LibraryError}
 */
export const exportLibrary: LibraryCommand = ({ filter, format, limit, noCorrections }, path, write) =>
  withLibrary(path, openCurrentLibrary(path, noCorrections), async (database) => {
    const lists = createLists(database);
    if (format === 'csv') {
      for (const words of printList.quotes(lists, format, filter, { count: limit })) await write(words);
      return 0;
    }
    const analysisOf = createAnalysisReader(database);
    const textOf = database.prepare('SELECT text FROM article_text WHERE article = ?');
    for (const { id, key, title, outlet, byline, date, address } of lists.rows('articles', filter, {
      order: 'oldest',
      count: limit,
    })) {
      const text = String(textOf.get(id)?.text);
      const { speakers, quotes } = quotesReport(plainDocument(key, text), analysisOf(id));
      await write(
        jsonLine({ id: key, title, outlet, byline, date, url: address || undefined, text, speakers, quotes }),
      );
    }
    for (const { one, other, isSame, called } of readDecisions(database))
      await write(jsonLine({ decision: { one, other, same: isSame, called: called || undefined } }));
    return 0;
  });
