import type { LibraryOptions } from '../../command-line/library-options.ts';
import { printRows } from '../../core/library/lists.ts';
import { quotationShape } from '../../core/library/row-shapes.ts';
import { quotesReport } from '../../core/report/quotes-report.ts';
import { jsonLine } from '../../core/rows/article-row.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { createQueries } from '../../shell/library/queries.ts';
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
    const queries = createQueries(database);
    if (format === 'csv') {
      for (const words of printRows(quotationShape, queries.quotations(filter, limit), format))
        await write(words);
      return 0;
    }
    const answerOf = createAnswerReader(database);
    const textOf = database.prepare('SELECT text FROM article WHERE id = ?');
    for (const { id, key, title, outlet, byline, date, address } of queries.articles(filter, limit)) {
      const text = String(textOf.get(id)?.text);
      const source = { name: key, mediaType: 'text/plain' };
      const { speakers, quotes } = quotesReport({ text, source, blocks: [] }, analysisFrom(answerOf(id)));
      await write(
        jsonLine({ id: key, title, outlet, byline, date, url: address || undefined, text, speakers, quotes }),
      );
    }
    for (const { one, other, same } of database
      .prepare('SELECT one, other, same FROM decision ORDER BY id')
      .all())
      await write(
        jsonLine({
          decision: { one: JSON.parse(String(one)), other: JSON.parse(String(other)), same: same === 1 },
        }),
      );
    return 0;
  });
