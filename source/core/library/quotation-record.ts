import type { Quotation } from '../analyse/analysis.ts';
import { explain } from '../analyse/rules/rules.ts';
import { pair, wordsOf } from '../report/printed-text.ts';
import type { Range } from '../text/range.ts';
import { quotedForms, quotedRanges } from './families/quoted-forms.ts';
import { shinglesOf } from './families/shingles.ts';

/**
 * A quotation as a library writes it: `columns` are those of its row that `QUOTATION_COLUMNS` names. Flat, because
 * passing it from thread to thread takes time with every object in it.
 */
export type QuotationRecord = {
  readonly columns: readonly (string | number | null)[];
  readonly start: number;
  readonly end: number;
  /** Which of the article's speakers said it; -1 where none is known. */
  readonly speaker: number;
  readonly rule: string;
  readonly words: string;
  /** What brings it together with quotations of the same words. */
  readonly shingles: readonly number[];
};

export const QUOTATION_COLUMNS =
  'start, end, kind, spans, marks, mention_start, mention_end, cue_start, cue_end, confidence';

const ranges = (all: readonly Range[]): string => JSON.stringify(all.map(pair));

/** What a library keeps of a quotation in a text. `numbers` are those of the speakers by their ids. */
export const quotationRecord = (
  text: string,
  quotation: Quotation,
  numbers: ReadonlyMap<string, number>,
): QuotationRecord => {
  const { range, kind, spans, marks, attribution } = quotation;
  const { start, end } = range;
  const { mention, cue, rules, confidence } = attribution;
  // Spans are kept where they say more than the beginning and end.
  const isWhole = spans.length === 1 && spans[0]?.start === start && spans[0].end === end;
  return {
    columns: [
      start, end, kind, isWhole ? null : ranges(spans), kind === 'mixed' ? ranges(marks) : null,
      mention?.start ?? null, mention?.end ?? null, cue?.start ?? null, cue?.end ?? null, Math.round(confidence * 1000) / 1000,
    ],
    start,
    end,
    speaker: numbers.get(attribution.speaker ?? '') ?? -1,
    rule: explain(rules),
    words: wordsOf(text, spans),
    shingles: shinglesOf(quotedForms(text, quotedRanges(quotation))),
  }; // biome-ignore format: the columns in a row
};
