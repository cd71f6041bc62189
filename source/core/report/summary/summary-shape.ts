import { escaped } from '../markdown.ts';
import { oneLine } from '../printed-text.ts';
import { fields, headline, type Shape, table } from '../shape.ts';
import { noteOf } from './note.ts';
import type { Summary } from './summary.ts';

/** In columns a summary is its sources, one a line. */
export const summaryShape: Shape<Summary> = {
  ...table(({ sources }: Summary) => sources, {
    source: (_, { source }) => source.name,
    ...fields('id'),
    speaker: ({ name }) => name,
    ...fields('role', 'class', 'quotations'),
    direct: ({ kinds }) => kinds.direct,
    mixed: ({ kinds }) => kinds.mixed,
    indirect: ({ kinds }) => kinds.indirect,
    'quoted words': ({ quotedWords }) => quotedWords,
    ...fields('share'),
    'reported words': ({ reportedWords }) => reportedWords,
    said: ({ stances }) => stances.said,
    claimed: ({ stances }) => stances.claimed,
    denied: ({ stances }) => stances.denied,
    'why not named': (one, { unnamed }) =>
      unnamed.flatMap(({ id, reason }) => (id === one.id && reason !== '' ? [reason] : [])).join('; '),
  }),
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
