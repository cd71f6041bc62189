import { plural } from './plural.ts';

/** What is said of exports. */
export const exporting = {
  prompt: 'Export',
  filePrompt: 'To the file',
  about: 'what to export, and in which format; the whole record holds everything',
  aboutFile: 'a name or a path; ~ is your home',
  check: 'The report',
  quotes: (count: number) => plural(count, { one: 'The quote', other: `All ${count} quotes` }),
  speaker: (name: string) => `What ${name} said`,
  highlights: (count: number) =>
    plural(count, { one: 'The highlight, with its note', other: `All ${count} highlights, with the notes` }),
  record: 'The whole record',
  article: 'The article, for a list of references',
  as: (what: string, format: string) => `${what}: ${format}`,
  formats: {
    md: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
    jsonl: 'JSON Lines',
    html: 'HTML',
    annotations: 'W3C annotations',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    ris: 'RIS',
  },
  write: (path: string) => `Write ${path}`,
  replace: (path: string) => `Replace ${path}, which is there already`,
  isThere: 'that file is there already: Enter replaces it, or type another name',
};
