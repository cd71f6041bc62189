import type { Document } from '../document/document.ts';
import type { Results } from '../search/entry.ts';
import { escaped } from './markdown.ts';
import { counted, pair } from './printed-text.ts';
import { fields, type Shape, table } from './shape.ts';
import { sourceReport } from './source-report.ts';

/**
 * What `onrecord search --format json` prints: what a search found, best first. `matches` count in the hit's own
 * `text`, `start` and `end` in the article.
 */
export const searchReport = (document: Document, query: string, results: Results) => ({
  version: 1 as const,
  source: sourceReport(document),
  query,
  total: results.total,
  hits: results.hits.map(({ entry, score, matches }) => ({
    kind: entry.kind,
    id: entry.id,
    text: entry.text,
    ...entry.range,
    speaker: entry.speaker?.name ?? null,
    score: Math.round(score * 1000) / 1000,
    matches: matches.map(pair),
  })),
});

type SearchReport = ReturnType<typeof searchReport>;

const NAMES = { quotation: 'quote', speaker: 'speaker', section: 'section', text: 'text' } as const;

export const searchShape: Shape<SearchReport> = {
  ...table(({ hits }: SearchReport) => hits, {
    source: (_, { source }) => source.name,
    ...fields('kind', 'id', 'speaker', 'text', 'start', 'end', 'score'),
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
