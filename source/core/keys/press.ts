import type { Action } from '../state/action.ts';
import type { State } from '../state/state.ts';
import { bindings } from './bindings.ts';
import { contextsOf } from './contexts.ts';
import { helpHeight, helpRows } from './help.ts';
import { compileKeymap, resolve } from './keymap.ts';
import type { Stroke } from './stroke.ts';

const keymap = compileKeymap(bindings);

/** Help ends where its last row shows; only here both its rows and the screen are known. */
const withinHelp = (state: State, rows: number): Action => {
  const overlay = state.overlay?.kind === 'help' ? state.overlay : undefined;
  const most = Math.max(
    0,
    helpRows(overlay?.filter.text ?? '', state.size.columns).length - helpHeight(state.size.rows),
  );
  const top = overlay?.top ?? 0;
  return { type: 'help/by-rows', rows: Math.max(0, Math.min(most, top + rows)) - top };
};

/** What a stroke means now, if anything. */
export const press = (state: State, stroke: Stroke): Action | undefined => {
  const action = resolve(keymap, contextsOf(state), stroke);
  if (action?.type === 'help/by-rows') return withinHelp(state, action.rows);
  if (action?.type === 'help/by-pages') return withinHelp(state, action.pages * helpHeight(state.size.rows));
  return action;
};
