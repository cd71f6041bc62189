import { FORMATS_OF, LIST_FORMATS, type ReportFormat } from '../core/report/offer/formats.ts';

/** A command for scripts: what it takes, the formats it prints in (the first one unless another is asked for). */
export type Command = {
  readonly name: CommandName;
  /** What stands after its name, as the help text has it. */
  readonly takes: string;
  readonly formats: readonly ReportFormat[];
  readonly help: string;
  /** Command lines to learn it from. */
  readonly examples: readonly string[];
};

/** The commands that report on articles, one after another. */
export type ReportCommand = 'quotes' | 'notes' | 'summary' | 'cite' | 'outline' | 'text' | 'search';
export type CommandName = ReportCommand | 'check' | 'compare' | 'library';

const reporting = (
  name: ReportCommand,
  help: string,
  examples: readonly string[],
  takes = '[FILE ...]',
): Command & { readonly name: ReportCommand } => ({ name, takes, formats: FORMATS_OF[name], help, examples });

/** Every command that reports on articles, in the order of the help text. */
export const REPORT_COMMANDS: readonly (Command & { readonly name: ReportCommand })[] = [
  reporting('quotes', 'the quotations, and who said them', [
    'onrecord quotes report.txt --speaker blinken --kind direct',
    'onrecord quotes *.txt --format jsonl',
    'onrecord quotes https://example.org/story --format csv > quotes.csv',
  ]),
  reporting('notes', 'what you highlighted, and your notes on it', ['onrecord notes report.txt --format md']),
  reporting('summary', 'the sourcing, as a fact-checker notes it', [
    'onrecord summary report.txt',
    'onrecord summary *.txt --format csv',
  ]),
  reporting('cite', 'the article, for a list of references', [
    'onrecord cite report.html --format bibtex >> references.bib',
  ]),
  reporting('outline', 'the sections', [
    'onrecord outline report.txt',
    'curl -s https://example.org/story | onrecord outline -',
  ]),
  reporting('text', 'the text that offsets count in', [
    'onrecord text report.pdf > report.txt',
    'onrecord text page.html --show-dropped',
  ]),
  reporting(
    'search',
    'what matches: words in any order, "a phrase", @speaker',
    [`onrecord search '@blinken conflict' report.txt`, `onrecord search '"in February"' *.txt`],
    'WORDS [FILE ...]',
  ),
];

/** What can be done with a library of many articles. */
export const LIBRARY_ACTIONS = [
  { name: 'add', takes: 'PATH|URL|FEED ...', help: 'put articles in, skipping those that have not changed' },
  { name: 'list', takes: '', help: 'the articles' },
  { name: 'people', takes: '[NAME]', help: 'who speaks, in how many articles' },
  { name: 'quotes', takes: '[WORDS]', help: 'the quotations, newest first' },
  { name: 'families', takes: '[WORDS]', help: 'the same words in several articles' },
  {
    name: 'search',
    takes: 'WORDS',
    help: 'quotations and articles with these words; @name words of one person',
  },
  {
    name: 'review',
    takes: '[ID y|n]',
    help: 'names that may be one person’s, and your answer; undo takes it back',
  },
  { name: 'summary', takes: '', help: 'who gets a say: all in all, by outlet, byline and month' },
  {
    name: 'export',
    takes: '',
    help: 'articles with text and quotations, a line each; as csv, the quotations',
  },
  { name: 'remove', takes: 'ARTICLE ...', help: 'take articles out, by path, address, id or number' },
] as const;
export type LibraryAction = (typeof LIBRARY_ACTIONS)[number]['name'];

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  ...REPORT_COMMANDS,
  {
    name: 'check',
    takes: 'DRAFT --against SOURCE ...',
    formats: FORMATS_OF.check,
    help: 'whether quotations stand in sources, as who said them',
    examples: [
      'onrecord check draft.docx --against interview.vtt report.pdf',
      'onrecord check draft.md --against sources --strict',
    ],
  },
  {
    name: 'compare',
    takes: 'OLD NEW',
    formats: FORMATS_OF.check,
    help: 'quotations added, removed, reworded or given to another',
    examples: ['onrecord compare monday.html tuesday.html'],
  },
  {
    name: 'library',
    takes: '[ACTION ...]',
    formats: LIST_FORMATS,
    help: 'many articles in one file; alone: on the screen',
    examples: [
      'onrecord library add news/ https://example.org/feed.xml',
      'onrecord library add --input jsonl articles.jsonl --jobs 2',
      'onrecord library quotes --speaker blinken --since 2023-06 --format csv',
    ],
  },
];

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** A shell that `onrecord completions` writes for. */
export type Shell = (typeof SHELLS)[number];
