import type { SourceReport } from '../source-report.ts';
import type { Identification } from './sourcing.ts';
import type { Tally } from './weigh.ts';

/** One source, or everything of one class of them. Words are counted, shares run from 0 to 1. */
export type Weight = Readonly<Tally>;

export type SourceSummary = Weight & {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly class: Identification;
};

export type ClassSummary = Weight & { readonly class: Identification; readonly sources: number };

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

/** A source that is not named, and why, in the article's words; '' where it only says that they are not to be named. */
export type Anonymity = { readonly id: string; readonly name: string; readonly reason: string };

/** How an article is sourced: what `onrecord summary --format json` prints. */
export type Summary = {
  readonly version: 1;
  readonly source: SourceReport;
  /** All words of the article, those in quotation marks, and those reported in marks or not. */
  readonly words: number;
  readonly quotedWords: number;
  readonly reportedWords: number;
  readonly quotations: number;
  readonly kinds: Weight['kinds'];
  readonly stances: Weight['stances'];
  /** In the order of `IDENTIFICATIONS`, those of which there is none too. */
  readonly classes: readonly ClassSummary[];
  /** By words in marks, then by number of quotations, most first. */
  readonly sources: readonly SourceSummary[];
  /** Sources that the article says are not to be named. */
  readonly unnamed: readonly Anonymity[];
  /** Who speaks first and last, of those who could be told; null when nobody could. */
  readonly first: Place | null;
  readonly last: Place | null;
  /** The names of those none of whose words stand in marks. */
  readonly onlyParaphrased: readonly string[];
  readonly sectionsWithoutSource: readonly { readonly number: string; readonly title: string }[];
  /** Attributions less likely than `UNSURE`, least likely first. */
  readonly unsure: readonly Doubt[];
};
