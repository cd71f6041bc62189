import type { CompareOptions } from '../command-line/check-options.ts';
import { compareArticles } from '../core/check/compare-articles.ts';
import { comparePagePrinter } from '../core/report/check/compare-page.ts';
import { compareReport, compareShape } from '../core/report/check/compare-report.ts';
import { createPrinter } from '../core/report/printer.ts';
import { analysisOf } from '../shell/analysis-of.ts';
import { loadArticle } from '../shell/load/index.ts';

/**
 * Prints which quotations of an article are new, gone, reworded or another speaker's in another version of it.
 * @returns the exit status: 0; with --strict 3 when a quotation differs.
 */
export const runCompare = async (
  options: CompareOptions,
  write: (words: string) => Promise<void>,
): Promise<number> => {
  const { reading, format } = options;
  const [old, fresh] = [await loadArticle(options.old, reading), await loadArticle(options.new, reading)];
  const report = compareReport(
    old,
    fresh,
    compareArticles(
      { document: old, analysis: await analysisOf(old, reading) },
      { document: fresh, analysis: await analysisOf(fresh, reading) },
    ),
  );
  const printer = format === 'html' ? comparePagePrinter() : createPrinter(format, compareShape, false);
  await write(printer.begin() + printer.one(report) + printer.end());
  return options.strict && report.changes.some(({ what }) => what !== 'same') ? 3 : 0;
};
