import { escaped } from './markdown.ts';
import { counted } from './printed-text.ts';
import type { SearchReport } from './search-report.ts';
import { type Shape, table } from './shape.ts';

const NAMES = { quotation: 'quote', speaker: 'speaker', section: 'section', text: 'text' } as const;

export const searchShape: Shape<SearchReport> = {
  ...table(({ hits }: SearchReport) => hits, {
    source: (_, { source }) => source.name,
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    speaker: ({ speaker }) => speaker,
    text: ({ text }) => text,
    start: ({ start }) => start,
    end: ({ end }) => end,
    score: ({ score }) => score,
  }),
  markdown: ({ source, query, total, hits }) =>
    [
      `# ${escaped(query)}\n\n${counted(total, 'match', 'matches')} in ${escaped(source.name)}\n\n`,
      ...hits.map(({ kind, text, speaker }) => {
        const by = speaker === null ? '' : ` — ${escaped(speaker)}`;
        return `- ${NAMES[kind]}: ${escaped(text)}${by}\n`;
      }),
    ].join(''),
  text: ({ source, hits }) =>
    hits
      .map(({ kind, text, speaker, start }) => {
        const by = speaker === null ? '' : ` — ${speaker}`;
        return `${source.name}:${start}: ${NAMES[kind]}: ${text}${by}\n`;
      })
      .join(''),
};
