import { escaped } from './markdown.ts';
import type { OutlineReport } from './outline-report.ts';
import { counted, oneLine } from './printed-text.ts';
import { headline, type Shape, table } from './shape.ts';

type Section = OutlineReport['sections'][number];

const size = ({ words, quotes }: Section): string =>
  [counted(words, 'word'), ...(quotes > 0 ? [counted(quotes, 'quotation')] : [])].join(', ');

const indent = ({ level }: Section): string => '  '.repeat(Math.max(0, Math.min(level, 20) - 1));

export const outlineShape: Shape<OutlineReport> = {
  ...table(({ sections }: OutlineReport) => sections, {
    source: (_, { source }) => source.name,
    number: ({ number }) => number,
    title: ({ title }) => title,
    generated: ({ generated }) => generated,
    level: ({ level }) => level,
    start: ({ start }) => start,
    end: ({ end }) => end,
    words: ({ words }) => words,
    quotes: ({ quotes }) => quotes,
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
