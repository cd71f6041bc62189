import type { Quotation } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import type { Handlers, Next } from '../effect.ts';
import { listCursor } from '../lists/lists.ts';
import { pageQuotation } from '../pages/page-view.ts';
import { currentQuotation, listed } from '../selectors.ts';
import type { State } from '../state.ts';

/** The quotation the reader means: the one their list's cursor is on, that of the page they read, else the current one. */
export const quotationMeant = (state: State): Quotation | undefined =>
  state.focus === 'quotes'
    ? listed(state)[listCursor(state, 'quotes')]
    : (pageQuotation(state) ?? currentQuotation(state));

/** Says that a quotation must be chosen first. */
export const withoutQuotation = (state: State): State => ({
  ...state,
  notice: messages.notices.quoteFirst,
});

/** Has the meant quotation copied: its words, or those with where they are from. */
const copyQuotation = (state: State, what: 'quote' | 'citation'): Next => {
  const quotation = quotationMeant(state);
  return quotation ? { state, effects: [{ type: 'copy', what, quotation }] } : withoutQuotation(state);
};

/** Has the article's address opened: the one it was read from, else the one it says it has. */
const openAddress = (state: State): Next => {
  const { source, canonical } = state.document;
  const address = source.address ?? canonical;
  return address === undefined
    ? { ...state, notice: messages.notices.noAddress }
    : { state, effects: [{ type: 'open', address }] };
};

/** Has the article read anew from where it came. */
const reload = (state: State): Next =>
  state.isStory
    ? { ...state, notice: messages.notices.notAnew }
    : { state: { ...state, notice: messages.notices.readingAnew }, effects: [{ type: 'reload' }] };

export const copyingHandlers = {
  'quotation/copy': (state, { what }: { readonly what: 'quote' | 'citation' }) => copyQuotation(state, what),
  'address/open': openAddress,
  'article/reload': reload,
} satisfies Handlers;
