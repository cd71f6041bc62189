import type { Author } from './authors.ts';
import type { Citation } from './citation.ts';
import { monthName } from './issued.ts';

/** What TeX would take for a command, a group or a comment. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces, with a backslash before them or not.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Words as TeX that prints them as they are; Unicode stays (any BibTeX of today reads UTF-8). */
const tex = (words: string): string => words.replace(/[\\{}$%&#_~^]/g, (mark) => SPECIAL[mark] ?? mark);

/** An address stands as it is (the field is verbatim) but for what would end it or unbalance it. */
const address = (url: string): string => url.replace(/[\\{}]/g, encodeURIComponent);

const author = (one: Author): string => {
  if ('literal' in one) return `{${tex(one.literal)}}`;
  const { family, given, suffix } = one;
  return [family, ...(suffix === undefined ? [] : [suffix]), given].map(tex).join(', ');
};

/** An article as a BibTeX entry, its line end included. */
export const bibtex = (citation: Citation): string => {
  const { key, title, authors, issued, date, site, address: url, language } = citation;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.map(author).join(' and ')}}` : undefined],
    // The second pair of braces keeps styles from changing its capitals.
    ['title', `{{${tex(title)}}}`],
    ['journal', site === undefined ? undefined : `{${tex(site)}}`],
    ['year', issued ? `{${issued.year}}` : undefined],
    ['month', issued?.month === undefined ? undefined : monthName(issued.month)],
    ['day', issued?.day === undefined ? undefined : `{${issued.day}}`],
    ['url', url === undefined ? undefined : `{${address(url)}}`],
    ['language', language === undefined ? undefined : `{${tex(language)}}`],
    ['note', date === undefined ? undefined : `{${tex(date)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${site === undefined ? 'misc' : 'article'}{${key},\n${lines.join('')}}\n`;
};
