import { type Edit, edit, emptyField } from '../text/line-editor.ts';
import { only, type Update } from './action.ts';
import { goToPart, show, toSection } from './reading.ts';
import { editSearch } from './searching.ts';
import { currentQuotation } from './selectors.ts';
import type { State } from './state.ts';

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
  if (!quotation) return { ...state, notice: 'go to a quote first: n' };
  // The panel takes rows from the article: what it is about must still show.
  return show({ ...state, overlay: { kind: 'why' } }, quotation.range);
};

export const openGoto = (state: State): State => ({
  ...state,
  overlay: { kind: 'goto', field: { text: state.count, caret: state.count.length } },
  count: '',
});

/** Goes where the words typed after ":" say: "5" or "3.2" a section, "50%" that far down. */
export const goToTyped = (state: State): State => {
  if (state.overlay?.kind !== 'goto') return state;
  const typed = state.overlay.field.text.trim();
  const closed: State = { ...state, overlay: undefined };
  const percent = /^(\d{1,3})\s*%$/.exec(typed);
  if (percent) return goToPart(closed, Number(percent[1]) / 100);
  if (/^\d+(\.\d+)*$/.test(typed)) return toSection(closed, typed);
  return typed === ''
    ? closed
    : { ...closed, notice: `not a section or a percentage: ${typed.slice(0, 40)}` };
};

/** Edits the field of whatever is being typed in. */
export const editField = (state: State, step: Edit): Update<State> => {
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'search':
      return editSearch(state, overlay, step);
    case 'goto':
      return only({ ...state, overlay: { ...overlay, field: edit(overlay.field, step) } });
    case 'help':
      return only({ ...state, overlay: { ...overlay, filter: edit(overlay.filter, step), top: 0 } });
    default:
      return only(state);
  }
};
