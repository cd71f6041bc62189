import type { Action } from './action.ts';
import { focusOn, pickListRow, wheelList } from './lists/lists.ts';
import { goToQuotation, jumpTo } from './reading.ts';
import type { State } from './state.ts';

type ByMouse = Extract<
  Action,
  { readonly type: 'list/pick' | 'list/wheel' | 'pane/focus' | 'quotation/go' | 'place/go' }
>;

/** What the mouse does by pointing at something. */
export const byMouse = (state: State, action: ByMouse): State => {
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
  }
};
