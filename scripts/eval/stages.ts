import type { Model } from '../../source/core/analyse/model/model.ts';
import { judgeMarks } from '../../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../../source/core/analyse/quotes/mark-model.ts';
import type { JudgedMarks } from '../../source/core/analyse/quotes/marks.ts';
import { pairMarks } from '../../source/core/analyse/quotes/pair-marks.ts';
import { findReported } from '../../source/core/analyse/reporting/find-reported.ts';
import { readTagger } from '../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../source/core/analyse/tokens/tokenise.ts';
import type { Tokens } from '../../source/core/analyse/tokens/tokens.ts';
import type { Document } from '../../source/core/document/document.ts';
import type { Range } from '../../source/core/text/range.ts';
import type { Span } from '../polnear.ts';
import type { Predicted } from './predicted.ts';

const spanOf = ({ start, end }: Range): Span => [start, end];

/** An article as the stages before the learned one hand it on. */
export type Read = {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly marks: readonly JudgedMarks[];
};

/** Reads a document's tokens and marks. */
export const readDocument = (document: Document, model: Model): Read => {
  const tokens = tokenise(document, readTagger(model.section('tokens/tagger')));
  const weights = readMarkModel(model.section('quotes/marks'));
  return { document, tokens, marks: judgeMarks(tokens, pairMarks(document, tokens), weights) };
};

/** What the learned stage finds by itself, before quotations found by their marks are added and speakers resolved. */
export const reportedAlone = ({ document, tokens, marks }: Read, model: Model): readonly Predicted[] =>
  findReported(tokens, marks, model).map(({ kind, spans, cue, source, confidence }) => ({
    kind,
    spans: spans.map(spanOf),
    cue: cue && spanOf(cue),
    mention: source && spanOf(source),
    name: source && document.text.slice(source.start, source.end),
    confidence,
  }));
