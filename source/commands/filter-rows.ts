import type { ReportOptions, Subject } from '../command-line/options.ts';
import { applyCorrections } from '../core/corrections/apply.ts';
import type { Correction } from '../core/corrections/correction.ts';
import { quotesReport } from '../core/report/quotes-report.ts';
import { jsonLine } from '../core/rows/article-row.ts';
import { narrow } from '../core/search/narrow.ts';
import { analysisOf } from '../shell/analysis-of.ts';
import { messageOf } from '../shell/message-of.ts';
import { USUAL_LINE } from '../shell/rows/lines.ts';
import { documentOf, keyOf } from '../shell/rows/read-row.ts';
import { type NumberedRow, rowsIn } from '../shell/rows/rows.ts';
import { correctionsByKey } from '../shell/storage/reader-corrections.ts';

/** The quotations of the article of a row, as a line; or what is wrong with it. */
const answer = async (
  { row, number }: NumberedRow,
  corrections: ReadonlyMap<string, readonly Correction[]>,
  { filter, reading, withText }: ReportOptions,
): Promise<string> => {
  const failed = (error: string): string => jsonLine({ id: row.id ?? null, line: number, error });
  if ('error' in row) return failed(row.error);
  try {
    const { cast } = reading;
    const document = { ...(await documentOf(row)), ...(cast ? { cast } : {}) };
    const analysis = await analysisOf(document, reading);
    const corrected = applyCorrections(document, analysis, corrections.get(keyOf(row)) ?? []).analysis;
    const found = narrow(document, corrected, filter);
    const { version, source, speakers, quotes } = quotesReport(document, found);
    const { title, byline, date } = source;
    // What a page says of itself fills in for fields that the row does not have.
    const text = withText ? document.text : undefined;
    return jsonLine({ version, title, byline, date, ...row.fields, text, speakers, quotes });
  } catch (error) {
    return failed(messageOf(error));
  }
};

const pathOf = (subject: Subject): string | undefined => (subject.kind === 'file' ? subject.path : undefined);

/**
 * Answers each row of its inputs with a line, in order: the row's own fields and its quotations, or `{id, line, error}`
 * where the row cannot be read. However many rows there are, few are held at a time.
 * @returns the exit status: 0 when every row was answered, 1 when an input could not be read to its end.
 */
export const filterRows = async (
  options: ReportOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const limit = options.reading.isSizeAsked ? options.reading.maxSize : USUAL_LINE;
  const corrections = options.noCorrections ? new Map() : correctionsByKey(process.env);
  let status = 0;
  for (const subject of options.subjects) {
    const path = pathOf(subject);
    try {
      for await (const row of rowsIn(path, options.input ?? 'jsonl', limit))
        await write(await answer(row, corrections, options));
    } catch (error) {
      if (error instanceof Error && error.name === 'ReadError') {
        complain(messageOf(error));
        status = 1;
      } else throw error;
    }
  }
  return status;
};
