import type { Range } from '../text/range.ts';
import type { NotSaid, QuotationKind } from './analysis.ts';
import type { RuleId } from './rules/rules.ts';

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
