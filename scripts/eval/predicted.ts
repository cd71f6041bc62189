import { readFileSync } from 'node:fs';
import type { Analysis } from '../../source/core/analyse/analysis.ts';
import type { Range } from '../../source/core/text/range.ts';
import type { Span } from '../polnear.ts';

/** A quotation as the program reports it. */
export type Predicted = {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly spans: readonly Span[];
  readonly cue: Span | undefined;
  readonly mention: Span | undefined;
  readonly name: string | undefined;
  readonly confidence: number | undefined;
};

const spanOf = ({ start, end }: Range): Span => [start, end];

/** The quotations of an analysis, in the form that is compared with the annotated ones. */
export const fromAnalysis = ({ quotations, speakers }: Analysis): readonly Predicted[] => {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotations.map(({ kind, spans, attribution }) => ({
    kind,
    spans: spans.map(spanOf),
    cue: attribution.cue && spanOf(attribution.cue),
    mention: attribution.mention && spanOf(attribution.mention),
    name: attribution.speaker === undefined ? undefined : names.get(attribution.speaker),
    confidence: attribution.confidence,
  }));
};

/** A line of `onrecord quotes --format jsonl`, as far as it is read here, with the article's id. */
type Line = {
  readonly id: string;
  readonly quotes: readonly {
    readonly type: Predicted['kind'];
    readonly start: number;
    readonly end: number;
    readonly spans?: readonly Span[];
    readonly cue?: { readonly start: number; readonly end: number } | null;
    readonly speaker?: {
      readonly name?: string | null;
      readonly start?: number | null;
      readonly end?: number | null;
      readonly confidence?: number;
    } | null;
  }[];
};

const fromLine = ({ quotes }: Line): readonly Predicted[] =>
  quotes.map(({ type, start, end, spans, cue, speaker }) => ({
    kind: type,
    spans: spans ?? [[start, end]],
    cue: cue ? [cue.start, cue.end] : undefined,
    mention:
      typeof speaker?.start === 'number' && typeof speaker.end === 'number'
        ? [speaker.start, speaker.end]
        : undefined,
    name: speaker?.name ?? undefined,
    confidence: speaker?.confidence,
  }));

/** Reads predictions, one article a line, by the article's id. */
export const readPredictions = (path: string): ReadonlyMap<string, readonly Predicted[]> =>
  new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const parsed: Line = JSON.parse(line);
        return [parsed.id, fromLine(parsed)];
      }),
  );
