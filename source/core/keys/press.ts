import { messages } from '../messages/messages.ts';
import type { Action } from '../state/action.ts';
import type { Overlay, State } from '../state/state.ts';
import { contextsOf } from './contexts.ts';
import { helpHeight, helpTable } from './help.ts';
import { type Keys, resolve } from './keymap.ts';
import { type Pick, pickItems } from './picking/pick-items.ts';
import { type Stroke, typedBy } from './stroke.ts';

type Help = Extract<Overlay, { readonly kind: 'help' }>;

/** Keeps the help from scrolling past its last row. Done here because the rows and the size of the screen are known. */
const withinHelp = (keys: Keys, { size }: State, { filter, top }: Help, rows: number): Action => {
  const most = Math.max(0, helpTable(keys, filter.text, size.columns).length - helpHeight(size.rows));
  return { type: 'help/by-rows', rows: Math.max(0, Math.min(most, top + rows)) - top };
};

const ofPick = ['pick/choose', 'pick/move', 'pick/to-end', 'pick/delete'] as const;
type OfPick = Extract<Action, { readonly type: (typeof ofPick)[number] }>;

const isOfPick = (action: Action): action is OfPick => ofPick.some((type) => type === action.type);

/** Turns choosing and moving in a list into the action of its current row. Done here because the rows are known. */
const withinPick = (
  keys: Keys,
  state: State,
  { cursor, field }: Pick,
  action: OfPick,
): Action | undefined => {
  const items = pickItems(keys, state);
  if (action.type === 'pick/move') {
    if (items.length === 0) return undefined;
    return { type: 'pick/row', row: (cursor + action.by + items.length) % items.length };
  }
  if (action.type === 'pick/to-end') {
    return { type: 'pick/row', row: action.end === 'first' ? 0 : Math.max(0, items.length - 1) };
  }
  const chosen = items[cursor];
  if (action.type === 'pick/delete') {
    return chosen?.deletion ?? { type: 'notice/say', words: messages.notices.notDeletable };
  }
  if (chosen) return { type: 'pick/run', action: chosen.action };
  return { type: 'notice/say', words: messages.notices.nothingCalled(field.text.trim().slice(0, 40)) };
};

/** The action of a stroke in a state; `undefined` when it has none. */
export const press = (keys: Keys, state: State, stroke: Stroke): Action | undefined => {
  const { overlay, size } = state;
  const typed = overlay?.kind === 'pick' ? typedBy(stroke) : undefined;
  const action =
    resolve(keys.keymap, contextsOf(state), stroke) ??
    (typed === undefined ? undefined : { type: 'field/edit', edit: { kind: 'insert', text: typed } });
  if (overlay?.kind === 'help') {
    if (action?.type === 'help/by-rows') return withinHelp(keys, state, overlay, action.rows);
    if (action?.type === 'help/by-pages') {
      return withinHelp(keys, state, overlay, action.pages * helpHeight(size.rows));
    }
  }
  if (overlay?.kind === 'pick' && action && isOfPick(action)) return withinPick(keys, state, overlay, action);
  return action;
};
