import type { Analysis, QuotationKind } from '../analyse/analysis.ts';

/** As read; by speaker, most quoted first, nobody's last; or longest first. */
export type Order = 'order' | 'speaker' | 'length';

/** Which quotations to keep; a wish left out keeps them all. */
export type Filter = {
  /** Words of the speaker's name, an alias, their role, or the mention of nobody named; each begins a word. */
  readonly speaker?: string;
  readonly kind?: QuotationKind;
  /** `Section.number`: "3" keeps those of 3.1 and 3.2 too. */
  readonly section?: string;
  /** 0 to 1. What is nobody's has no attribution to be sure of, and fails any wish but 0. */
  readonly minConfidence?: number;
  /** Words the quotation has, in any order, each the beginning of a word; a phrase in "marks" is exact. */
  readonly words?: string;
  readonly order?: Order;
};

/** What can be reported of an article: its analysis or a part of it, in whatever order. */
export type Findings = Omit<Analysis, 'marks'>;
