import { escaped } from './markdown.ts';
import { counted } from './printed-text.ts';
import type { SearchReport } from './search-report.ts';
import type { Shape } from './shape.ts';

const NAMES = { quotation: 'quote', speaker: 'speaker', section: 'section', text: 'text' } as const;

export const searchShape: Shape<SearchReport> = {
  columns: ['source', 'kind', 'id', 'speaker', 'text', 'start', 'end', 'score'],
  rows: ({ source, hits }) =>
    hits.map(({ kind, id, speaker, text, start, end, score }) => [
      source.name,
      kind,
      id,
      speaker,
      text,
      start,
      end,
      score,
    ]),
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
