import type { Order } from '../../search/filter.ts';
import type { By, Handlers } from '../effect.ts';
import { follow } from '../moving/moving.ts';
import type { State } from '../state.ts';
import { isFiltering, noFilter, type QuoteFilter } from './filter.ts';

/** Sets the filter of quotations. Pages made from other quotations start again. */
export const filterBy = (state: State, filter: QuoteFilter): State =>
  follow({ ...state, filter, pages: {}, lists: { ...state.lists, quotes: 0 } }, state.reading.speaker);

/** Sets the order of the list of quotations. */
export const orderBy = (state: State, order: Order): State => ({
  ...state,
  order,
  lists: { ...state.lists, quotes: 0 },
});

const orders: readonly Order[] = ['order', 'speaker', 'length'];

/** Whether the list of quotations has a filter or an order of its own. */
export const isNarrowed = ({ filter, order }: State): boolean => isFiltering(filter) || order !== 'order';

export const filterHandlers = {
  'filter/set': (state, { filter }: { readonly filter: QuoteFilter }) => filterBy(state, filter),
  /** Shows all quotations of everybody again, in the order of the article. */
  'filter/clear': (state) => follow(orderBy(filterBy(state, noFilter), 'order'), undefined),
  /** Follows a speaker (`undefined` for everybody) as the list of speakers does. */
  'filter/speaker': (state, { speaker }: { readonly speaker: string | undefined }) => follow(state, speaker),
  'order/set': (state, { order }: { readonly order: Order }) => orderBy(state, order),
  'order/next': (state, { by }: By, times) =>
    orderBy(state, orders.at(orders.indexOf(state.order) + by * times) ?? 'order'),
} satisfies Handlers;
