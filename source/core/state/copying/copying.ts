import type { Quotation } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import type { Handlers, Next } from '../effect.ts';
import { listCursor } from '../lists/lists.ts';
import { pageQuotation } from '../pages/page-view.ts';
import { currentQuotation, listed } from '../selectors.ts';
import type { State } from '../state.ts';

/** The quotation that a key applies to: the one under the cursor of a list or page, else the current one. */
export const quotationMeant = (state: State): Quotation | undefined =>
  state.focus === 'quotes'
    ? listed(state)[listCursor(state, 'quotes')]
    : (pageQuotation(state) ?? currentQuotation(state));

/** The state with a notice that a quotation must be chosen first. */
export const withoutQuotation = (state: State): State => ({
  ...state,
  notice: messages.notices.quoteFirst,
});

const copyQuotation = (state: State, what: 'quote' | 'citation'): Next => {
  const quotation = quotationMeant(state);
  return quotation ? { state, effects: [{ type: 'copy', what, quotation }] } : withoutQuotation(state);
};

const openAddress = (state: State): Next => {
  const { source, canonical } = state.document;
  const address = source.address ?? canonical;
  return address === undefined
    ? { ...state, notice: messages.notices.noAddress }
    : { state, effects: [{ type: 'open', address }] };
};

const reload = (state: State): Next =>
  state.isStory
    ? { ...state, notice: messages.notices.notAnew }
    : { state: { ...state, notice: messages.notices.readingAnew }, effects: [{ type: 'reload' }] };

export const copyingHandlers = {
  'quotation/copy': (state, { what }: { readonly what: 'quote' | 'citation' }) => copyQuotation(state, what),
  'address/open': openAddress,
  'article/reload': reload,
} satisfies Handlers;
