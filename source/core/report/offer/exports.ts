import { FORMATS_OF, type FormatOf, type ReportFormat, type ReportKind } from './formats.ts';

/** Formats of commands that nobody exports to from the screen: for the terminal itself, and for training the engine. */
type NotExported = 'text' | 'gold';
export type ExportFormat = Exclude<ReportFormat, NotExported>;

const exported = <Kind extends ReportKind>(kind: Kind) => ({
  kind,
  formats: FORMATS_OF[kind].filter(
    (format): format is Exclude<FormatOf<Kind>, NotExported> => format !== 'text' && format !== 'gold',
  ) as readonly ExportFormat[],
});

/** What can be exported from the explorer, as which kind of report, and in which formats. */
export const EXPORTS = {
  check: exported('check'),
  quotes: exported('quotes'),
  speaker: exported('quotes'),
  highlights: exported('notes'),
  record: exported('record'),
  article: exported('cite'),
} as const;

export type ExportedWhat = keyof typeof EXPORTS;

/** The extension of a file of a format. */
export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  md: 'md',
  csv: 'csv',
  json: 'json',
  jsonl: 'jsonl',
  html: 'html',
  annotations: 'jsonld',
  bibtex: 'bib',
  csl: 'json',
  ris: 'ris',
};

/** Something to export. */
export type Exported = {
  readonly what: ExportedWhat;
  readonly format: ExportFormat;
  /** `Speaker.id` of the speaker whose quotations are wanted. */
  readonly speaker?: string;
};

/** The longest part of a title that a file's name takes over, in UTF-16 code units. */
const MAX_LENGTH = 40;

/** The words of a title as a part of a file's name. */
export const slug = (title: string): string => {
  const whole = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= MAX_LENGTH) return whole;
  const cut = whole.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(0, cut.lastIndexOf('-')) || MAX_LENGTH);
};

/** A name for the file: the title's words, and what is in it. */
export const fileNameOf = ({ what, format }: Exported, title: string): string =>
  `${[slug(title) || 'article', ...(what === 'article' ? [] : [what])].join('-')}.${EXTENSIONS[format]}`;
