import type { ReportOptions, Subject } from '../command-line/options.ts';
import type { Analysis } from '../core/analyse/analysis.ts';
import { applyCorrections } from '../core/corrections/apply.ts';
import type { Document } from '../core/document/document.ts';
import { highlightsFrom } from '../core/highlights/annotation.ts';
import { annotations } from '../core/report/annotations/annotations.ts';
import { articleMarkdown } from '../core/report/article-markdown.ts';
import { citationOf } from '../core/report/cite/citation.ts';
import { citePrinter } from '../core/report/cite/cite-printer.ts';
import { droppedLines, droppedReport } from '../core/report/dropped-report.ts';
import { goldReport } from '../core/report/gold.ts';
import { notesPagePrinter } from '../core/report/html/notes.ts';
import { htmlPrinter } from '../core/report/html/page.ts';
import { plainHtmlPrinter } from '../core/report/html/plain-page.ts';
import { notesAnnotations } from '../core/report/notes/notes-annotations.ts';
import { notesReport } from '../core/report/notes/notes-report.ts';
import { notesShape } from '../core/report/notes/notes-shape.ts';
import { outlineReport } from '../core/report/outline-report.ts';
import { outlineShape } from '../core/report/outline-shape.ts';
import {
  createPrinter,
  jsonLinesPrinter,
  jsonPrinter,
  type Printer,
  pagePrinter,
} from '../core/report/printer.ts';
import { quotesReport } from '../core/report/quotes-report.ts';
import { quotesShape } from '../core/report/quotes-shape.ts';
import { searchReport } from '../core/report/search-report.ts';
import { searchShape } from '../core/report/search-shape.ts';
import { summarise } from '../core/report/summary/summarise.ts';
import { summaryShape } from '../core/report/summary/summary-shape.ts';
import { textReport } from '../core/report/text-report.ts';
import type { Findings } from '../core/search/filter.ts';
import { narrow } from '../core/search/narrow.ts';
import { parseQuery } from '../core/search/query.ts';
import { createSearcher } from '../core/search/search.ts';
import { withoutSlight } from '../core/search/slight.ts';
import { sanitise } from '../core/text/sanitise.ts';
import { analysisOf } from '../shell/analysis-of.ts';
import { loadArticle } from '../shell/load/index.ts';
import { messageOf } from '../shell/message-of.ts';

/** A command bound to its format: how the whole output begins, what one article gives, how it ends. */
type Command = {
  readonly begin: () => string;
  readonly one: (document: Document, subject: Subject) => Promise<string>;
  readonly end: () => string;
};

const bind = <Report>(
  printer: Printer<Report>,
  report: (document: Document, subject: Subject) => Report | Promise<Report>,
): Command => ({
  ...printer,
  one: async (document, subject) => printer.one(await report(document, subject)),
});

/** What is known of an article, with what the reader corrected unless that is not wanted. */
const known = async (document: Document, subject: Subject, options: ReportOptions): Promise<Analysis> => {
  const found = await analysisOf(document, options.reading);
  if (options.noCorrections) return found;
  const { openKeeping } = await import('../shell/storage/keeping.ts');
  const { snapshot } = openKeeping(process.env).of(subject, document);
  return applyCorrections(document, found, snapshot?.corrections ?? []).analysis;
};

/** Pages to read leave slight quotations out where they are not asked for; what programs read never does. */
const shownOf = <F extends Findings>({ text }: Document, found: F, { format, all }: ReportOptions): F =>
  all || (format !== 'text' && format !== 'md') ? found : withoutSlight(text, found);

/** What is found in an article and shown of it. */
const findingsFor = async (document: Document, subject: Subject, options: ReportOptions): Promise<Analysis> =>
  shownOf(document, await known(document, subject, options), options);

const quotesCommand = (options: ReportOptions, many: boolean): Command => {
  const { format, filter } = options;
  const report = async (document: Document, subject: Subject) => {
    const wanted = narrow(document, await known(document, subject, options), filter);
    const shown = shownOf(document, wanted, options);
    const leftOut = wanted.quotations.length - shown.quotations.length;
    return { ...quotesReport(document, shown), ...(leftOut > 0 ? { leftOut } : {}) };
  };
  switch (format) {
    case 'html':
      return bind(htmlPrinter(many), async (document, subject) => ({
        document,
        report: await report(document, subject),
      }));
    case 'annotations':
      return bind(jsonPrinter(many), async (document, subject) =>
        annotations(document, await report(document, subject)),
      );
    case 'gold':
      return bind(jsonLinesPrinter(), async (document, subject) =>
        goldReport(document, narrow(document, await known(document, subject, options), filter)),
      );
    default:
      return bind(createPrinter(format, quotesShape, many), report);
  }
};

/** The highlights and notes kept of an article. */
const notesCommand = (options: ReportOptions, many: boolean): Command => {
  const { format } = options;
  const highlightsIn = async (document: Document, subject: Subject) => {
    const { openKeeping } = await import('../shell/storage/keeping.ts');
    return highlightsFrom(
      document.text,
      openKeeping(process.env).of(subject, document).snapshot?.highlights ?? [],
    );
  };
  const report = async (document: Document, subject: Subject) =>
    notesReport(document, await known(document, subject, options), await highlightsIn(document, subject));
  switch (format) {
    case 'html':
      return bind(notesPagePrinter(many), async (document, subject) => ({
        document,
        report: await report(document, subject),
      }));
    case 'annotations':
      return bind(jsonPrinter(many), async (document, subject) =>
        notesAnnotations(document, await highlightsIn(document, subject)),
      );
    default:
      return bind(createPrinter(format, notesShape, many), report);
  }
};

const search = async (document: Document, subject: Subject, options: ReportOptions) => {
  const searcher = createSearcher(document, await findingsFor(document, subject, options), {
    asides: options.asides,
  });
  // What is searched has been made safe, and what is asked for comes back in the report.
  const query = sanitise(options.query);
  const slices = searcher.search(parseQuery(query), {
    limit: options.limit,
    now: () => performance.now(),
  });
  let step = slices.next();
  while (!step.done) step = slices.next();
  const { hits } = step.value;
  return searchReport(document, query, { ...step.value, hits: hits.slice(0, options.limit) });
};

/** What was left out of a page, by which rule. */
const droppedCommand = (format: ReportOptions['format'], many: boolean): Command => {
  if (format === 'json') return bind(jsonPrinter(many), droppedReport);
  if (format === 'jsonl') return bind(jsonLinesPrinter(), droppedReport);
  return bind(pagePrinter(droppedLines), (document) => document);
};

/** The text alone is printed exactly, nothing added: offsets count in it. */
const textCommand = (format: ReportOptions['format'], many: boolean): Command => {
  switch (format) {
    case 'json':
      return bind(jsonPrinter(many), textReport);
    case 'jsonl':
      return bind(jsonLinesPrinter(), textReport);
    case 'md':
      return bind(pagePrinter(articleMarkdown), (document) => document);
    case 'html':
      return bind(plainHtmlPrinter(many), (document) => document);
    default:
      return bind(
        pagePrinter<Document>(({ text }) => text),
        (document) => document,
      );
  }
};

const commandFor = (options: ReportOptions): Command => {
  const { format } = options;
  const many = options.subjects.length > 1;
  switch (options.command) {
    case 'quotes':
      return quotesCommand(options, many);
    case 'notes':
      return notesCommand(options, many);
    case 'summary':
      return bind(createPrinter(format, summaryShape, many), async (document, subject) =>
        summarise(document, await findingsFor(document, subject, options)),
      );
    case 'cite':
      return bind(citePrinter(format), citationOf);
    case 'outline':
      return bind(createPrinter(format, outlineShape, many), async (document, subject) =>
        outlineReport(document, await findingsFor(document, subject, options)),
      );
    case 'search':
      return bind(createPrinter(format, searchShape, many), (document, subject) =>
        search(document, subject, options),
      );
    case 'text':
      return options.showDropped ? droppedCommand(format, many) : textCommand(format, many);
  }
};

/** What an article gives, or a message on why it gives nothing. */
const attempt = async (
  command: Command,
  subject: Subject,
  options: ReportOptions,
): Promise<{ readonly words: string } | { readonly message: string }> => {
  try {
    return { words: await command.one(await loadArticle(subject, options.reading), subject) };
  } catch (error) {
    return { message: messageOf(error) };
  }
};

/**
 * Runs a command without a screen over its articles, one at a time and in order. An article that cannot be read costs
 * a line on standard error, and the rest go on.
 * @returns the exit status: 0 when all could be read, else 1.
 */
export const runReport = async (
  options: ReportOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  if (options.input !== undefined)
    return (await import('./filter-rows.ts')).filterRows(options, write, complain);
  const command = commandFor(options);
  let status = 0;
  let hasBegun = false;
  for (const subject of options.subjects) {
    const result = await attempt(command, subject, options);
    if ('words' in result) {
      await write(hasBegun ? result.words : command.begin() + result.words);
      hasBegun = true;
    } else {
      complain(result.message);
      status = 1;
    }
  }
  if (hasBegun) await write(command.end());
  return status;
};
