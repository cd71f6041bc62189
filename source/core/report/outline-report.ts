import type { Document } from '../document/document.ts';
import type { Findings } from '../search/filter.ts';
import { escaped } from './markdown.ts';
import { counted, oneLine } from './printed-text.ts';
import { fields, headline, type Shape, table } from './shape.ts';
import { sourceReport } from './source-report.ts';

/**
 * What `onrecord outline --format json` prints: the sections of an article, in order. `quotes` counts the quotations
 * that begin in the section; offsets are as in `Document.text`.
 */
export const outlineReport = (document: Document, findings: Findings) => {
  const quotes = new Map<string, number>();
  for (const { section } of findings.quotations) quotes.set(section, (quotes.get(section) ?? 0) + 1);
  return {
    version: 1 as const,
    source: sourceReport(document),
    sections: findings.sections.map(({ id, number, title, generated, level, range, words }) => ({
      number,
      title,
      generated,
      level,
      ...range,
      words,
      quotes: quotes.get(id) ?? 0,
    })),
  };
};

type OutlineReport = ReturnType<typeof outlineReport>;
type Section = OutlineReport['sections'][number];

const size = ({ words, quotes }: Section): string =>
  [counted(words, 'word'), ...(quotes > 0 ? [counted(quotes, 'quotation')] : [])].join(', ');

const indent = ({ level }: Section): string => '  '.repeat(Math.max(0, Math.min(level, 20) - 1));

export const outlineShape: Shape<OutlineReport> = {
  ...table(({ sections }: OutlineReport) => sections, {
    source: (_, { source }) => source.name,
    ...fields('number', 'title', 'generated', 'level', 'start', 'end', 'words', 'quotes'),
  }),
  markdown: (report) =>
    [
      `# ${escaped(oneLine(headline(report)))}\n\n`,
      ...report.sections.map(
        (section) =>
          `${indent(section)}- ${section.number} ${escaped(oneLine(section.title))} (${size(section)})\n`,
      ),
    ].join(''),
  text: (report) =>
    [
      `${oneLine(headline(report))}\n\n`,
      ...report.sections.map(
        (section) => `${indent(section)}${section.number}  ${oneLine(section.title)}  (${size(section)})\n`,
      ),
    ].join(''),
};
