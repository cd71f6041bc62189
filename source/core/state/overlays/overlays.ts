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
  // The panel covers rows of the article: the quotation must still show.
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
  /** Scrolls the help by rows. `press` keeps it from scrolling past its end. */
  'help/by-rows': (state, { rows }: { readonly rows: number }) =>
    state.overlay?.kind === 'help'
      ? { ...state, overlay: { ...state.overlay, top: Math.max(0, state.overlay.top + rows) } }
      : state,
  /** `press` turns this into rows. */
  'help/by-pages': (state, _: { readonly pages: number }) => state,
  'field/edit': (state, { edit }: { readonly edit: Edit }) => editField(state, edit),
} satisfies Handlers;
