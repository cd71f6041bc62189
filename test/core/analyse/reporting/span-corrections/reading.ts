import { readFileSync } from 'node:fs';
import type { Run } from '../../../../../source/core/analyse/grammar/token.ts';
import { loadModel } from '../../../../../source/core/analyse/model/model.ts';
import { judgeMarks } from '../../../../../source/core/analyse/quotes/judge-marks.ts';
import { readMarkModel } from '../../../../../source/core/analyse/quotes/mark-model.ts';
import { pairMarks } from '../../../../../source/core/analyse/quotes/pair-marks.ts';
import { viewWords, type WordView } from '../../../../../source/core/analyse/reporting/features/word-view.ts';
import {
  mapQuotations,
  type QuotationMap,
} from '../../../../../source/core/analyse/reporting/quotation-map.ts';
import { reportingModel } from '../../../../../source/core/analyse/reporting/reporting-model.ts';
import { readTagger } from '../../../../../source/core/analyse/tokens/perceptron-tagger.ts';
import { tokenise } from '../../../../../source/core/analyse/tokens/tokenise.ts';
import type { Tokens } from '../../../../../source/core/analyse/tokens/tokens.ts';
import { paragraphs } from '../../../../helpers/paragraphs.ts';

const model = loadModel(readFileSync(new URL('../../../../../assets/model.bin', import.meta.url)));
const tagger = readTagger(model.section('tokens/tagger'));
const marks = readMarkModel(model.section('quotes/marks'));

/** A text as the finders of what is reported read it. */
export type Reading = {
  readonly tokens: Tokens;
  readonly view: WordView;
  readonly quotations: QuotationMap;
  /** The tokens of some words of it, where they stand first. @throws {RangeError} where they do not. */
  readonly span: (words: string) => Run;
  readonly words: (span: Run | undefined) => string | undefined;
};

export const readText = (text: string): Reading => {
  const document = paragraphs(text);
  const tokens = tokenise(document, tagger);
  return {
    tokens,
    view: viewWords(tokens, reportingModel(model).classes),
    quotations: mapQuotations(tokens, judgeMarks(tokens, pairMarks(document, tokens), marks)),
    span: (words) => {
      const start = text.indexOf(words);
      if (start < 0) throw new RangeError(`"${words}" does not stand in: ${text}`);
      const first = tokens.starts.findIndex((at) => at >= start);
      const last = tokens.ends.findIndex((at) => at >= start + words.length) + 1;
      return { first, last };
    },
    words: (span) => span && tokens.words.slice(span.first, span.last).join(' '),
  };
};
