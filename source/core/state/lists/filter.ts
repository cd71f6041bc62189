import type { Analysis, Quotation, QuotationKind } from '../../analyse/analysis.ts';
import type { Document } from '../../document/document.ts';
import type { Order } from '../../search/filter.ts';
import { ordered, passing } from '../../search/narrow.ts';
import { memoised } from '../../text/memoised.ts';
import { isDoubtful } from './doubt.ts';

/** Which quotations of the chosen speaker are listed; a missing condition lets all pass. */
export type QuoteFilter = {
  readonly kind?: QuotationKind;
  /** `Section.number`: "3" keeps those of 3.1 and 3.2 too. */
  readonly section?: string;
  /** Only quotations whose speaker is a guess, or only the others. */
  readonly sure?: 'unsure' | 'sure';
  /** Words of the quotation, in any order; a phrase in "marks" is exact. */
  readonly words?: string;
};

/** The filter that lets everything pass, which is the default. */
export const noFilter: QuoteFilter = {};

export const isFiltering = (filter: QuoteFilter): boolean => Object.keys(filter).length > 0;

/** The filter with a condition set, or removed if it was already set so. */
export const toggled = <K extends keyof QuoteFilter>(
  filter: QuoteFilter,
  wish: K,
  value: NonNullable<QuoteFilter[K]>,
): QuoteFilter => {
  const { [wish]: before, ...others } = filter;
  return before === value ? others : { ...others, [wish]: value };
};

/** The quotations that pass a filter, in their given order. Memoised. */
export const filtered = memoised(
  (
    quotations: readonly Quotation[],
    filter: QuoteFilter,
    document: Document,
    analysis: Analysis,
  ): readonly Quotation[] => {
    if (!isFiltering(filter)) return quotations;
    const { sure, ...wishes } = filter;
    const narrowed = passing(document, { ...analysis, quotations }, wishes);
    return sure === undefined ? narrowed : narrowed.filter((one) => isDoubtful(one) === (sure === 'unsure'));
  },
);

/** Quotations in another order. Memoised. */
export const inOrder = memoised(
  (quotations: readonly Quotation[], order: Order, { speakers }: Analysis): readonly Quotation[] =>
    order === 'order' ? quotations : ordered(quotations, speakers, order),
);
