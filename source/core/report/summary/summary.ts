import type { QuotationKind, Speaker } from '../../analyse/analysis.ts';
import type { SourceReport } from '../source-report.ts';

/**
 * How far the article says who speaks: `named` people and groups of them, `body` (an organisation, named or not),
 * `anonymous` (somebody who is only described: "two officials", "a report"), `unattributed` (nobody it could tell).
 */
export type SourceClass = 'named' | 'body' | 'anonymous' | 'unattributed';

/** The class a speaker counts in; what has no speaker is unattributed. */
export const classOf = (speaker: Speaker | undefined): SourceClass => {
  if (speaker === undefined) return 'unattributed';
  if (speaker.kind === 'body') return 'body';
  return speaker.described ? 'anonymous' : 'named';
};

export type KindCounts = Readonly<Record<QuotationKind, number>>;

/** One source, or everything of one class of them. Words are counted, shares run from 0 to 1. */
export type Weight = {
  readonly quotations: number;
  readonly kinds: KindCounts;
  /** The words that stand in quotation marks, and their share of all such words. */
  readonly quotedWords: number;
  readonly share: number;
  /** All words said to be theirs, in marks or not. */
  readonly reportedWords: number;
};

export type SourceSummary = Weight & {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly class: SourceClass;
};

export type ClassSummary = Weight & { readonly class: SourceClass; readonly sources: number };

/** Whether a source speaks, and none of its words stand in marks. */
export const isOnlyParaphrased = ({ quotations, quotedWords }: Weight): boolean =>
  quotations > 0 && quotedWords === 0;

/** A quotation to look up. Offsets are as in `Document.text`. */
export type Place = {
  readonly id: string;
  readonly name: string;
  readonly section: string | null;
  readonly start: number;
  readonly end: number;
};

/** A quotation whose speaker ought to be looked at. */
export type Doubt = Place & {
  readonly text: string;
  readonly mention: string | null;
  readonly confidence: number;
  readonly rule: string;
};

/** How an article is sourced: what `onrecord summary --format json` prints. */
export type Summary = {
  readonly version: 1;
  readonly source: SourceReport;
  /** All words of the article, those in quotation marks, and those reported in marks or not. */
  readonly words: number;
  readonly quotedWords: number;
  readonly reportedWords: number;
  readonly quotations: number;
  readonly kinds: KindCounts;
  /** In the order of `SourceClass`, those of which there is none too. */
  readonly classes: readonly ClassSummary[];
  /** By words in marks, then by number of quotations, most first. */
  readonly sources: readonly SourceSummary[];
  /** Who speaks first and last, of those who could be told; null when nobody could. */
  readonly first: Place | null;
  readonly last: Place | null;
  /** The names of those none of whose words stand in marks. */
  readonly onlyParaphrased: readonly string[];
  readonly sectionsWithoutSource: readonly { readonly number: string; readonly title: string }[];
  /** Attributions less likely than `UNSURE`, least likely first. */
  readonly unsure: readonly Doubt[];
};
