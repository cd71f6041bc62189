import type { Analysis, Quotation, QuotationKind } from '../../analyse/analysis.ts';
import type { Document } from '../../document/document.ts';
import type { Order } from '../../search/filter.ts';
import { ordered, passing } from '../../search/narrow.ts';
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

type Kept = { readonly filter: QuoteFilter; readonly found: readonly Quotation[] };

const kept = new WeakMap<readonly Quotation[], Kept>();

/** The quotations that pass a filter, in their given order. Memoised. */
export const filtered = (
  document: Document,
  analysis: Analysis,
  quotations: readonly Quotation[],
  filter: QuoteFilter,
): readonly Quotation[] => {
  if (!isFiltering(filter)) return quotations;
  const known = kept.get(quotations);
  if (known?.filter === filter) return known.found;
  const { sure, ...wishes } = filter;
  const narrowed = passing(document, { ...analysis, quotations }, wishes);
  const found =
    sure === undefined ? narrowed : narrowed.filter((one) => isDoubtful(one) === (sure === 'unsure'));
  kept.set(quotations, { filter, found });
  return found;
};

type Sorted = { readonly order: Order; readonly found: readonly Quotation[] };

const sorted = new WeakMap<readonly Quotation[], Sorted>();

/** Quotations in another order. Memoised. */
export const inOrder = (
  analysis: Analysis,
  quotations: readonly Quotation[],
  order: Order,
): readonly Quotation[] => {
  if (order === 'order') return quotations;
  const known = sorted.get(quotations);
  if (known?.order === order) return known.found;
  const found = ordered(quotations, analysis.speakers, order);
  sorted.set(quotations, { order, found });
  return found;
};
