import type { Order } from '../../search/filter.ts';
import { follow } from '../reading.ts';
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

/** The order after the one the list is in. */
export const nextOrder = (state: State, by: number): State =>
  orderBy(state, orders.at(orders.indexOf(state.order) + by) ?? 'order');

/** Whether anything is asked of the list of quotations, the chosen speaker aside. */
export const isNarrowed = ({ filter, order }: State): boolean => isFiltering(filter) || order !== 'order';

/** Everybody's quotations again, all of them, as they come. */
export const clearFilter = (state: State): State =>
  follow(orderBy(filterBy(state, noFilter), 'order'), undefined);
