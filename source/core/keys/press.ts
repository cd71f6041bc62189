import { messages } from '../messages/messages.ts';
import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';
import { contextsOf } from './contexts.ts';
import { helpHeight, helpRows } from './help.ts';
import { type Keys, resolve } from './keymap.ts';
import { pickItems } from './pick-items.ts';
import type { Stroke } from './stroke.ts';

/** Help ends where its last row shows; only here both its rows and the screen are known. */
const withinHelp = (keys: Keys, state: State, rows: number): Action => {
  const overlay = state.overlay?.kind === 'help' ? state.overlay : undefined;
  const most = Math.max(
    0,
    helpRows(keys, overlay?.filter.text ?? '', state.size.columns).length - helpHeight(state.size.rows),
  );
  const top = overlay?.top ?? 0;
  return { type: 'help/by-rows', rows: Math.max(0, Math.min(most, top + rows)) - top };
};

/** What is chosen, and which row comes next, is known only here, where the rows are. */
const withinPick = (keys: Keys, state: State, action: Action): Action | undefined => {
  const items = pickItems(keys, state);
  const cursor = state.overlay?.kind === 'pick' ? state.overlay.cursor : 0;
  if (action.type === 'pick/move' && items.length > 0) {
    return { type: 'pick/row', row: (cursor + action.by + items.length) % items.length };
  }
  const chosen = items[cursor];
  if (action.type === 'pick/delete') {
    return chosen?.deletion ?? { type: 'notice/say', words: messages.notices.notDeletable };
  }
  if (action.type !== 'pick/choose') return undefined;
  if (chosen) return { type: 'pick/run', action: chosen.action };
  const typed = state.overlay?.kind === 'pick' ? state.overlay.field.text.trim().slice(0, 40) : '';
  return { type: 'notice/say', words: messages.notices.nothingCalled(typed) };
};

/** What a stroke means now, if anything. */
export const press = (keys: Keys, state: State, stroke: Stroke): Action | undefined => {
  const action = resolve(keys.keymap, contextsOf(state), stroke);
  if (action?.type === 'help/by-rows') return withinHelp(keys, state, action.rows);
  if (action?.type === 'help/by-pages')
    return withinHelp(keys, state, action.pages * helpHeight(state.size.rows));
  return action?.type === 'pick/choose' || action?.type === 'pick/move' || action?.type === 'pick/delete'
    ? withinPick(keys, state, action)
    : action;
};
