import type { LibraryOptions } from '../../command-line/library-options.ts';
import { printRows } from '../../core/library/lists.ts';
import { quotationShape } from '../../core/library/row-shapes.ts';
import { quotesReport } from '../../core/report/quotes-report.ts';
import { jsonLine } from '../../core/rows/article-row.ts';
import { readDecisions } from '../../shell/library/decisions.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { createLists } from '../../shell/library/read-lists.ts';
import { analysisFrom, createAnswerReader } from '../../shell/library/read-record.ts';

/**
 * Prints the articles that are asked for, each with its text and quotations on a line, and what the reader decided of
 * names: `library add --results` takes all of it in again. As CSV it prints quotations.
 * @throws {LibraryError}
 */
export const exportLibrary = async (
  { filter, format, limit, noCorrections }: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
): Promise<number> =>
  withLibrary(path, openCurrentLibrary(path, noCorrections), async (database) => {
    const lists = createLists(database);
    if (format === 'csv') {
      for (const words of printRows(quotationShape, lists.quotations(filter, { count: limit }), format))
        await write(words);
      return 0;
    }
    const answerOf = createAnswerReader(database);
    const textOf = database.prepare('SELECT text FROM article_text WHERE article = ?');
    for (const { id, key, title, outlet, byline, date, address } of lists.articles(filter, {
      order: 'oldest',
      count: limit,
    })) {
      const text = String(textOf.get(id)?.text);
      const source = { name: key, mediaType: 'text/plain' };
      const { speakers, quotes } = quotesReport({ text, source, blocks: [] }, analysisFrom(answerOf(id)));
      await write(
        jsonLine({ id: key, title, outlet, byline, date, url: address || undefined, text, speakers, quotes }),
      );
    }
    for (const { one, other, isSame, called } of readDecisions(database))
      await write(jsonLine({ decision: { one, other, same: isSame, called: called || undefined } }));
    return 0;
  });
