import type { Options, ReportOptions, Subject } from '../command-line/options.ts';
import type { Analysis, Speaker } from '../core/analyse/analysis.ts';
import type { Document } from '../core/document/document.ts';
import { highlightsFrom } from '../core/highlights/annotation.ts';
import { type Material, printerFor } from '../core/report/catalogue.ts';
import { linear } from '../core/report/linear.ts';
import { printArticle } from '../core/report/print-article.ts';
import type { Results } from '../core/search/entry.ts';
import type { Findings } from '../core/search/filter.ts';
import { narrow, passing } from '../core/search/narrow.ts';
import { parseQuery } from '../core/search/query.ts';
import { createSearcher } from '../core/search/search.ts';
import { withoutSlight } from '../core/search/slight.ts';
import { sanitise } from '../core/text/sanitise.ts';
import { analysisOf } from '../shell/analysis-of.ts';
import { loadArticle } from '../shell/load/index.ts';
import { messageOf } from '../shell/message-of.ts';
import { nobodyCalled } from './nobody-called.ts';

/** What a command prints: how its output begins, the pieces that one article gives, how it ends. */
type Output = {
  readonly begin: () => string;
  /** Stands before every article but the first. */
  readonly between: string;
  readonly one: (document: Document, subject: Subject) => Promise<Iterable<string>>;
  readonly end: () => string;
};

/** The analysis of an article, with what the reader corrected unless that is not wanted. */
const analysed = async (
  document: Document,
  subject: Subject,
  { reading, noCorrections }: Pick<ReportOptions, 'reading'> & { readonly noCorrections?: boolean },
): Promise<Analysis> => {
  const found = await analysisOf(document, reading);
  if (noCorrections) return found;
  const { withCorrections } = await import('../shell/storage/reader-corrections.ts');
  return withCorrections(document, found, subject);
};

/** The passages of an article that the reader highlighted, with their notes. */
const highlightsOf = async (document: Document, subject: Subject) => {
  const { openKeeping } = await import('../shell/storage/keeping.ts');
  const kept = openKeeping(process.env).of(subject, document).snapshot;
  return highlightsFrom(document.text, kept?.highlights ?? []);
};

const searched = (document: Document, found: Findings, query: string, options: ReportOptions): Results => {
  const searcher = createSearcher(document, found, { asides: options.asides });
  const slices = searcher.search(parseQuery(query), {
    limit: options.limit,
    now: () => performance.now(),
  });
  let step = slices.next();
  while (!step.done) step = slices.next();
  return { ...step.value, hits: step.value.hits.slice(0, options.limit) };
};

/** Whether anybody who speaks is called what was asked for, and the names there are. */
type Asked = { isFound: boolean; readonly names: Set<string> };

const namesOf = ({ name, aliases }: Speaker): readonly string[] => [name, ...aliases];

const NOTHING: Findings = { sections: [], quotations: [], speakers: [] };

/** What a report is made of; what it has no use for is not worked out. */
const materialOf = async (
  document: Document,
  subject: Subject,
  options: ReportOptions,
  asked: Asked,
): Promise<Material> => {
  const { report, format } = options;
  if (report === 'text' || report === 'dropped' || report === 'cite') {
    return { document, found: NOTHING, shown: NOTHING, highlights: [] };
  }
  const whole = await analysed(document, subject, options);
  const { speaker } = options.filter;
  if (speaker !== undefined && !asked.isFound) {
    asked.isFound = passing(document, whole, { speaker }).length > 0;
    for (const name of whole.speakers.flatMap(namesOf)) asked.names.add(name);
  }
  const found = narrow(document, whole, options.filter);
  // Formats for people leave slight quotations out where they are not asked for; what programs read never does.
  const isShort = !options.all && (format === 'text' || format === 'md');
  const shown = isShort ? withoutSlight(document.text, found) : found;
  // The text that is searched has been sanitised, and the query comes back in the report.
  const query = sanitise(options.query);
  return {
    document,
    found,
    shown,
    highlights: report === 'notes' ? await highlightsOf(document, subject) : [],
    search: report === 'search' ? { query, results: searched(document, shown, query, options) } : undefined,
  };
};

const PIECES = { begin: () => '', between: '', end: () => '' };

const outputOf = (options: PrintingOptions, asked: Asked): Output => {
  switch (options.kind) {
    case 'print':
      return {
        ...PIECES,
        between: `\n${'─'.repeat(options.width)}\n\n`,
        one: async (document) => printArticle(document, options.width),
      };
    case 'linear':
      return {
        ...PIECES,
        one: async (document, subject) =>
          linear(document, withoutSlight(document.text, await analysed(document, subject, options))),
      };
    case 'report': {
      const printer = printerFor(options.report, options.format, options.subjects.length > 1);
      return {
        ...printer,
        between: '',
        one: async (document, subject) => [printer.one(await materialOf(document, subject, options, asked))],
      };
    }
  }
};

/** What is printed without a screen: a report, the article to read, or the article to hear. */
export type PrintingOptions = Extract<Options, { kind: 'report' | 'print' | 'linear' }>;

/**
 * Prints articles, one at a time and in order. An article that cannot be read costs a line on standard error, and the
 * rest go on.
 * @returns the exit status: 0 when all could be read and a speaker asked for is quoted, else 1.
 */
export const runReport = async (
  options: PrintingOptions,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  if (options.kind === 'report' && options.input !== undefined) {
    return (await import('./filter-rows.ts')).filterRows(options, write, complain);
  }
  const asked: Asked = { isFound: false, names: new Set() };
  const output = outputOf(options, asked);
  /** The pieces that an article gives; undefined when it could not be read, which has been said. */
  const attempt = async (subject: Subject): Promise<Iterable<string> | undefined> => {
    try {
      return await output.one(await loadArticle(subject, options.reading), subject);
    } catch (error) {
      complain(messageOf(error));
      return undefined;
    }
  };
  let status = 0;
  let hasBegun = false;
  for (const subject of options.subjects) {
    const pieces = await attempt(subject);
    if (!pieces) {
      status = 1;
      continue;
    }
    await write(hasBegun ? output.between : output.begin());
    hasBegun = true;
    for (const piece of pieces) await write(piece);
  }
  if (hasBegun) await write(output.end());
  const speaker = options.kind === 'report' ? options.filter.speaker : undefined;
  if (speaker === undefined || !hasBegun || asked.isFound) return status;
  complain(nobodyCalled(speaker, asked.names));
  return 1;
};
