import type { Document } from '../document/document.ts';
import type { EntryKind, Results } from '../search/entry.ts';
import { type Pair, pair } from './printed-text.ts';
import { type SourceReport, sourceReport } from './source-report.ts';

/** What `onrecord search --format json` prints. `matches` count in the hit's own `text`, `start` in the article. */
export type SearchReport = {
  readonly version: 1;
  readonly source: SourceReport;
  readonly query: string;
  readonly total: number;
  readonly hits: readonly {
    readonly kind: EntryKind;
    readonly id: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly score: number;
    readonly matches: readonly Pair[];
  }[];
};

/** What a search found, best first. */
export const searchReport = (document: Document, query: string, results: Results): SearchReport => ({
  version: 1,
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
