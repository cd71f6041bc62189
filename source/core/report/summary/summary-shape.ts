import { escaped } from '../markdown.ts';
import { oneLine } from '../printed-text.ts';
import { headline, type Shape } from '../shape.ts';
import { noteOf } from './note.ts';
import type { Summary } from './summary.ts';

/** In columns a summary is its sources, one a line. */
export const summaryShape: Shape<Summary> = {
  columns: [
    'source',
    'id',
    'speaker',
    'role',
    'class',
    'quotations',
    'direct',
    'mixed',
    'indirect',
    'quoted words',
    'share',
    'reported words',
    'said',
    'claimed',
    'denied',
    'why not named',
  ],
  rows: ({ source, sources, unnamed }) =>
    sources.map((one) => [
      source.name,
      one.id,
      one.name,
      one.role ?? null,
      one.class,
      one.quotations,
      one.kinds.direct,
      one.kinds.mixed,
      one.kinds.indirect,
      one.quotedWords,
      one.share,
      one.reportedWords,
      one.stances.said,
      one.stances.claimed,
      one.stances.denied,
      unnamed
        .filter(({ id, reason }) => id === one.id && reason !== '')
        .map(({ reason }) => reason)
        .join('; '),
    ]),
  markdown: (summary) => {
    const { overview, lists } = noteOf(summary);
    return [
      `# Sourcing of ${escaped(oneLine(headline(summary)))}\n`,
      ...overview.map((line) => `${escaped(line)}\n`),
      ...lists.map(
        ({ heading, items }) =>
          `## ${escaped(heading)}\n\n${items.map(({ words }) => `- ${escaped(words)}\n`).join('')}`,
      ),
    ].join('\n');
  },
  text: (summary) => {
    const { overview, lists } = noteOf(summary);
    return [
      `Sourcing of ${oneLine(headline(summary))}\n`,
      overview.map((line) => `${line}\n`).join(''),
      ...lists.map(
        ({ heading, items }) => `${heading}\n${items.map(({ words }) => `  ${words}\n`).join('')}`,
      ),
    ].join('\n');
  },
};
