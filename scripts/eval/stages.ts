import type { Model } from '../../source/core/analyse/model/model.ts';
import { judgeMarks } from '../../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../../source/core/analyse/quotes/pair-marks.ts';
import { findReported } from '../../source/core/analyse/reporting/find-reported.ts';
import { readTagger } from '../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../source/core/analyse/tokens/tokenise.ts';
import type { Document } from '../../source/core/document/document.ts';
import type { Range } from '../../source/core/text/range.ts';
import type { Span } from '../polnear.ts';
import type { Predicted } from './predicted.ts';

const spanOf = ({ start, end }: Range): Span => [start, end];

/** What the learned stage finds by itself, before quotations found by their marks are added and speakers resolved. */
export const reportedAlone = (document: Document, model: Model): readonly Predicted[] => {
  const tokens = tokenise(document, readTagger(model.section('tokens/tagger')));
  const marks = judgeMarks(tokens, pairMarks(document, tokens), readMarkModel(model.section('quotes/marks')));
  return findReported(document, tokens, marks, model).map(({ kind, spans, cue, source, confidence }) => ({
    kind,
    spans: spans.map(spanOf),
    cue: cue && spanOf(cue),
    mention: source && spanOf(source),
    name: source && document.text.slice(source.start, source.end),
    confidence,
  }));
};
