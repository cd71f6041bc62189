import type { Order } from '../../search/filter.ts';
import type { By, Handlers } from '../effect.ts';
import { follow } from '../moving/moving.ts';
import type { State } from '../state.ts';
import { isFiltering, noFilter, type QuoteFilter } from './filter.ts';

/** Follows only quotations that pass a filter. Pages made of others are begun anew. */
export const filterBy = (state: State, filter: QuoteFilter): State =>
  follow({ ...state, filter, pages: {}, lists: { ...state.lists, quotes: 0 } }, state.reading.speaker);

/** Puts the list of quotations in an order. */
export const orderBy = (state: State, order: Order): State => ({
  ...state,
  order,
  lists: { ...state.lists, quotes: 0 },
});

const orders: readonly Order[] = ['order', 'speaker', 'length'];

/** Whether anything is asked of the list of quotations, the chosen speaker aside. */
export const isNarrowed = ({ filter, order }: State): boolean => isFiltering(filter) || order !== 'order';

export const filterHandlers = {
  'filter/set': (state, { filter }: { readonly filter: QuoteFilter }) => filterBy(state, filter),
  /** Everybody's quotations again, all of them, as they come. */
  'filter/clear': (state) => follow(orderBy(filterBy(state, noFilter), 'order'), undefined),
  /** Follows a speaker (`undefined` for everybody) as the list of speakers does. */
  'filter/speaker': (state, { speaker }: { readonly speaker: string | undefined }) => follow(state, speaker),
  'order/set': (state, { order }: { readonly order: Order }) => orderBy(state, order),
  'order/next': (state, { by }: By, times) =>
    orderBy(state, orders.at(orders.indexOf(state.order) + by * times) ?? 'order'),
} satisfies Handlers;
