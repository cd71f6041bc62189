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
