import type { CompareOptions } from '../command-line/check-options.ts';
import { type Analysed, compareArticles } from '../core/check/compare-articles.ts';
import { type CompareReport, compareShape } from '../core/report/check/compare-report.ts';
import { printOne } from '../core/report/printer.ts';
import { sourceReport } from '../core/report/source-report.ts';
import { analysisOf } from '../shell/analysis-of.ts';
import { libraryVersions } from '../shell/checking/library-sources.ts';
import { type LoadOptions, loadArticle, type Place } from '../shell/load/index.ts';

const analysed = async (place: Place, reading: LoadOptions): Promise<Analysed> => {
  const document = await loadArticle(place, reading);
  return { document, analysis: await analysisOf(document, reading) };
};

/**
 * Prints which quotations of an article are new, gone, reworded or another speaker's in another version of it.
 * @returns the exit status: 0; with --strict 3 when a quotation differs.
 */
export const runCompare = async (
  options: CompareOptions,
  write: (words: string) => Promise<void>,
): Promise<number> => {
  const { reading, format } = options;
  const [old, fresh] =
    options.library === undefined
      ? [await analysed(options.old, reading), await analysed(options.new, reading)]
      : await libraryVersions(options.library, options.old, options.new);
  const report: CompareReport = {
    version: 1,
    old: sourceReport(old.document),
    new: sourceReport(fresh.document),
    changes: compareArticles(old, fresh),
  };
  await write(printOne(format, compareShape, report));
  return options.strict && report.changes.some(({ what }) => what !== 'same') ? 3 : 0;
};
