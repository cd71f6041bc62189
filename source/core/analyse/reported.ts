import type { Range } from '../text/range.ts';
import type { NotSaid, QuotationKind } from './analysis.ts';
import { type Run, rangeOf } from './grammar/token.ts';
import { confidenceOf, type RuleId } from './rules/rules.ts';
import type { Tokens } from './tokens/tokens.ts';

/**
 * Something said, as found in the words alone: what was said, the cue that reports it and the words for its source.
 * Who those words stand for is the next stage's question.
 */
export type Reported = {
  readonly kind: QuotationKind;
  /** In reading order: one, or several where an attribution interrupts it or paragraphs divide it. */
  readonly spans: readonly Range[];
  /** Quoted fragments, marks included. */
  readonly marks: readonly Range[];
  readonly cue?: Range;
  /** The words that name the source ("he", "the minister", "Antony Blinken, the secretary of state,"). */
  readonly source?: Range;
  /** How it was found. */
  readonly rule: RuleId;
  /** 0 to 1: that these words were said by whoever `source` stands for. */
  readonly confidence: number;
  /** Why it was not said, where it was not. */
  readonly notSaid?: NotSaid;
  /** `false` where nothing is told. */
  readonly isCommunicative?: false;
};

/** By where they begin. */
export const byStart = (a: Reported, b: Reported): number =>
  (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);

/** What is reported up to an offset. */
export const cutAt = (one: Reported, end: number): Reported => ({
  ...one,
  spans: one.spans.flatMap((span) =>
    span.start < end ? [{ start: span.start, end: Math.min(span.end, end) }] : [],
  ),
  marks: one.marks.filter((mark) => mark.end <= end),
});

/** The ranges of the words that report something and of those for its source, given their tokens. */
export const attributionIn = (
  tokens: Tokens,
  { cue, source }: { readonly cue: Run; readonly source?: Run | undefined },
): Pick<Reported, 'cue' | 'source'> => ({
  cue: rangeOf(tokens, cue.first, cue.last),
  ...(source ? { source: rangeOf(tokens, source.first, source.last) } : {}),
});

/** What the form of an article sets as somebody's words, all of them: as sure as the rule that finds it. */
export const setAsWords = (
  rule: RuleId,
  spans: readonly Range[],
  attribution: Pick<Reported, 'cue' | 'source'> = {},
): Reported => ({
  kind: 'direct',
  spans,
  marks: spans,
  ...attribution,
  rule,
  confidence: confidenceOf(rule),
});
