import type { Range } from '../text/range.ts';
import type { RuleId } from './rules/rules.ts';

/** A stretch of the article under one heading, the author's or (`generated`) ours. */
export type Section = {
  readonly id: string;
  /** Its place in the outline: "3" or, nested, "3.2". */
  readonly number: string;
  /** 1 for a top section, 2 for one inside it. */
  readonly level: number;
  readonly title: string;
  /** Where the title stands in the text; absent when it was generated. */
  readonly titleRange?: Range;
  readonly generated: boolean;
  /** From the title (or first word) to the next section of any level: sections tile the article. */
  readonly range: Range;
  readonly words: number;
};

export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Why words that are reported were not said: "never said", "if he says", "did she say?". */
export type NotSaid = 'denied' | 'hypothetical' | 'asked';

/** Who is said to have said it, in which words, and why we think so. */
export type Attribution = {
  /** `Speaker.id`, absent when nobody is named. */
  readonly speaker?: string;
  /** The words the article used for the speaker here: a name, "he", "the minister". */
  readonly mention?: Range;
  /** The words that report it: "said", "according to". */
  readonly cue?: Range;
  /** The rules that decided, in the order they were applied. */
  readonly rules: readonly RuleId[];
  /** 0 to 1, the chance that speaker is right. */
  readonly confidence: number;
};

export type Quotation = {
  readonly id: string;
  readonly kind: QuotationKind;
  /** From the first span's start to the last one's end. */
  readonly range: Range;
  /** What was said, in order: one span, or several where the attribution interrupts it or paragraphs divide it. */
  readonly spans: readonly Range[];
  /** The quoted fragments of a mixed quotation, marks included; the spans of a direct one; none of an indirect one. */
  readonly marks: readonly Range[];
  /** `Section.id` of the section it begins in. */
  readonly section: string;
  readonly attribution: Attribution;
  /** Why it was not said, where it was not. */
  readonly notSaid?: NotSaid;
  /** `false` where nothing is told: a plan, a vote, a belief, or a source that cannot speak. */
  readonly isCommunicative?: false;
};

export type SpeakerKind = 'person' | 'body' | 'group' | 'unknown';

/** One person, body or anonymous group, under all the names the article gives it. */
export type Speaker = {
  readonly id: string;
  /** The fullest name the article uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
  /** The article gives no name and only describes them: "two officials". */
  readonly described?: true;
  /** What the article says they are: "U.S. Secretary of State". */
  readonly role?: string;
  /** Every place the article names or refers to them, in order. */
  readonly mentions: readonly Range[];
  /** `Quotation.id`s, in order. */
  readonly quotations: readonly string[];
};

/** What is known of who said what. Stand-off: it only ever points into `Document.text`. */
export type Analysis = {
  readonly sections: readonly Section[];
  /** In reading order. */
  readonly quotations: readonly Quotation[];
  /** By number of quotations, most first; then by first mention. */
  readonly speakers: readonly Speaker[];
  /** The pairs of quotation marks that hold no title or nickname; absent for a text analysed part by part. */
  readonly marks?: readonly Range[];
};
