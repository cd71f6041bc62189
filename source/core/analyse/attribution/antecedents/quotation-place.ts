import type { Range } from '../../../text/range.ts';

/** What a quotation tells of who speaks in it, and who surely speaks in the next ones. */
export type QuotationPlace = {
  readonly spans: readonly Range[];
  readonly block: number;
  readonly lastBlock: number;
  /** The first sentence of it, and the last. */
  readonly sentence: number;
  readonly lastSentence: number;
  readonly lastToken: number;
  readonly where: number;
  readonly isBare: boolean;
  readonly gap: number;
  readonly isUnbroken: boolean;
  readonly addressed: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
  /** Whether it is said to answer something: "he replied". */
  readonly isReply: boolean;
  /** Who surely speaks in the next turns, -1 where that is not plain. */
  readonly next: readonly number[];
  readonly nextHere: number;
};
