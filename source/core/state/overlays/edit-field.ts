import { type Edit, edit } from '../../text/line-editor.ts';
import { editLines } from '../../text/note-editor.ts';
import { editDesk } from '../desk/desk.ts';
import type { Next } from '../effect.ts';
import { editSearch } from '../search/searching.ts';
import type { State } from '../state.ts';

/** Edits the field that has the caret. */
export const editField = (state: State, step: Edit): Next => {
  const { overlay } = state;
  switch (overlay?.kind) {
    case 'search':
      return editSearch(state, overlay, step);
    case 'pick':
      return {
        ...state,
        overlay: { ...overlay, field: edit(overlay.field, step), cursor: 0, isTyping: true },
      };
    case 'note':
      return { ...state, overlay: { ...overlay, field: editLines(overlay.field, step), isWarned: false } };
    case 'help':
      return { ...state, overlay: { ...overlay, filter: edit(overlay.filter, step), top: 0 } };
    default:
      return editDesk(state, step);
  }
};
