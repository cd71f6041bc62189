import { messages } from '../../messages/messages.ts';
import { type Edit, emptyField } from '../../text/line-editor.ts';
import type { Handlers } from '../effect.ts';
import { show } from '../moving/moving.ts';
import { currentQuotation } from '../selectors.ts';
import type { State } from '../state.ts';
import { editField } from './edit-field.ts';

const toggleWhy = (state: State): State => {
  if (state.overlay?.kind === 'why') return { ...state, overlay: undefined };
  const quotation = currentQuotation(state);
  if (!quotation) return { ...state, notice: messages.notices.quoteFirst };
  // The panel takes rows from the article: what it is about must still show.
  return show({ ...state, overlay: { kind: 'why' } }, quotation.range);
};

export const overlayHandlers = {
  'why/toggle': toggleWhy,
  'help/toggle': (state) => ({
    ...state,
    overlay:
      state.overlay?.kind === 'help'
        ? undefined
        : { kind: 'help', filter: emptyField, isTyping: false, top: 0 },
  }),
  'help/filter': (state) =>
    state.overlay?.kind === 'help' ? { ...state, overlay: { ...state.overlay, isTyping: true } } : state,
  /** Scrolls the help by rows. Where it ends is known where it is drawn: the limit there is left to the drawing. */
  'help/by-rows': (state, { rows }: { readonly rows: number }) =>
    state.overlay?.kind === 'help'
      ? { ...state, overlay: { ...state.overlay, top: Math.max(0, state.overlay.top + rows) } }
      : state,
  /** How many rows that are is worked out before it comes here. */
  'help/by-pages': (state, _: { readonly pages: number }) => state,
  'field/edit': (state, { edit }: { readonly edit: Edit }) => editField(state, edit),
} satisfies Handlers;
