import { escaped } from './markdown.ts';
import type { OutlineReport } from './outline-report.ts';
import { counted, oneLine } from './printed-text.ts';
import { headline, type Shape } from './shape.ts';

type Section = OutlineReport['sections'][number];

const size = ({ words, quotes }: Section): string =>
  [counted(words, 'word'), ...(quotes > 0 ? [counted(quotes, 'quotation')] : [])].join(', ');

const indent = ({ level }: Section): string => '  '.repeat(Math.max(0, Math.min(level, 20) - 1));

export const outlineShape: Shape<OutlineReport> = {
  columns: ['source', 'number', 'title', 'generated', 'level', 'start', 'end', 'words', 'quotes'],
  rows: ({ source, sections }) =>
    sections.map(({ number, title, generated, level, start, end, words, quotes }) => [
      source.name,
      number,
      title,
      generated,
      level,
      start,
      end,
      words,
      quotes,
    ]),
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
