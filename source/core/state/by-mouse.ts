import type { Action } from './action.ts';
import { focusOn, pickListRow, wheelList } from './lists/lists.ts';
import { goToQuotation, jumpTo } from './reading.ts';
import type { State } from './state.ts';

/** What the mouse does by pointing at something; `undefined` where an action is another's. */
export const byMouse = (state: State, action: Action): State | undefined => {
  switch (action.type) {
    case 'list/pick':
      return pickListRow(state, action.list, action.row);
    case 'list/wheel':
      return wheelList(state, action.list, action.rows);
    case 'pane/focus':
      return focusOn(state, action.pane);
    case 'quotation/go':
      return focusOn(goToQuotation(state, action.id), 'article');
    case 'place/go':
      return jumpTo(state, { start: action.offset, end: action.offset + 1 });
    default:
      return undefined;
  }
};
