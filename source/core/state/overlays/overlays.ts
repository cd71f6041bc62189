import { messages } from '../../messages/messages.ts';
import { type Edit, edit, emptyField } from '../../text/line-editor.ts';
import { editLines } from '../../text/note-editor.ts';
import { only, type Update } from '../action.ts';
import { show } from '../reading.ts';
import { editSearch } from '../searching.ts';
import { currentQuotation } from '../selectors.ts';
import type { State } from '../state.ts';

export const toggleHelp = (state: State): State => ({
  ...state,
  overlay:
    state.overlay?.kind === 'help'
      ? undefined
      : { kind: 'help', filter: emptyField, isTyping: false, top: 0 },
});

export const filterHelp = (state: State): State =>
  state.overlay?.kind === 'help' ? { ...state, overlay: { ...state.overlay, isTyping: true } } : state;

/** Scrolls the help by rows. Where it ends is known where it is drawn: the limit there is left to the drawing. */
export const scrollHelp = (state: State, rows: number): State =>
  state.overlay?.kind === 'help'
    ? { ...state, overlay: { ...state.overlay, top: Math.max(0, state.overlay.top + rows) } }
    : state;

export const toggleWhy = (state: State): State => {
  if (state.overlay?.kind === 'why') return { ...state, overlay: undefined };
  const quotation = currentQuotation(state);
  if (!quotation) return { ...state, notice: messages.notices.quoteFirst };
  // The panel takes rows from the article: what it is about must still show.
  return show({ ...state, overlay: { kind: 'why' } }, quotation.range);
};

/** Edits the field of whatever is being typed in. */
export const editField = (state: State, step: Edit): Update<State> => {
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'search':
      return editSearch(state, overlay, step);
    case 'pick':
      return only({ ...state, overlay: { ...overlay, field: edit(overlay.field, step), cursor: 0 } });
    case 'note':
      return only({
        ...state,
        overlay: { ...overlay, field: editLines(overlay.field, step), isWarned: false },
      });
    case 'help':
      return only({ ...state, overlay: { ...overlay, filter: edit(overlay.filter, step), top: 0 } });
    default:
      return only(state);
  }
};
