/** What can be exported, and in which formats. */
export const EXPORTS = {
  quotes: ['md', 'csv', 'json', 'jsonl', 'html', 'annotations', 'gold'],
  speaker: ['md', 'csv', 'json', 'jsonl', 'html', 'annotations'],
  highlights: ['md', 'csv', 'json', 'jsonl', 'html', 'annotations'],
  record: ['md', 'json', 'html', 'annotations'],
  article: ['bibtex', 'csl', 'ris'],
} as const;

export type ExportedWhat = keyof typeof EXPORTS;
export type ExportFormat = (typeof EXPORTS)[ExportedWhat][number];

/** What a file of a format is called by. */
export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  md: 'md',
  csv: 'csv',
  json: 'json',
  jsonl: 'jsonl',
  html: 'html',
  annotations: 'jsonld',
  gold: 'jsonl',
  bibtex: 'bib',
  csl: 'json',
  ris: 'ris',
};

/** Something to export. */
export type Exported = {
  readonly what: ExportedWhat;
  readonly format: ExportFormat;
  /** `Speaker.id` of whose quotations are wanted. */
  readonly speaker?: string;
};

/** Words of a title that make a file's name telling enough. */
const mostLetters = 40;

const slug = (title: string): string => {
  const whole = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= mostLetters) return whole;
  const cut = whole.slice(0, mostLetters + 1);
  return cut.slice(0, Math.max(0, cut.lastIndexOf('-')) || mostLetters);
};

/** A name for the file: the title's words, and what is in it. */
export const fileNameOf = ({ what, format }: Exported, title: string): string =>
  `${[slug(title) || 'article', ...(what === 'article' ? [] : [what])].join('-')}.${EXTENSIONS[format]}`;
