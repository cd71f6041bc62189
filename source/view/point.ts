import type { Keys } from '../core/keys/keymap.ts';
import type { MouseReport } from '../core/keys/mouse-reports.ts';
import { press } from '../core/keys/press.ts';
import type { PaneName } from '../core/layout/frame.ts';
import type { Action } from '../core/state/action.ts';
import { frameFor } from '../core/state/selectors.ts';
import type { State } from '../core/state/state.ts';
import { cellsOf } from '../core/text/width.ts';
import { screenLines } from './screens/screen-lines.ts';
import type { Line } from './spans.ts';

/** Rows of the article for one notch of the wheel; lists scroll by one. */
const notch = 3;

/** Overlays over the whole screen, which the wheel scrolls as their keys do. */
const scrolling: ReadonlySet<string> = new Set(['help', 'pick', 'search', 'highlights']);

const panes: readonly PaneName[] = ['outline', 'speakers', 'quotes', 'timeline', 'article'];

const paneAt = (state: State, column: number, row: number): PaneName | undefined => {
  const frame = frameFor(state);
  if (frame.kind === 'too-small') return undefined;
  return panes.find((name) => {
    const { [name]: rect } = frame;
    return (
      rect && column >= rect.x && column < rect.x + rect.width && row >= rect.y && row < rect.y + rect.height
    );
  });
};

const clickOn = (line: Line, column: number): Action | undefined => {
  let from = 0;
  for (const { text, click } of line) {
    const until = from + cellsOf(text);
    if (column < until) return typeof click === 'function' ? click(column - from) : click;
    from = until;
  }
  return undefined;
};

/**
 * The action of a mouse event: the wheel scrolls the pane under it; a click runs the action of the words there, or else
 * gives the pane the focus. In a note the mouse does nothing.
 */
export const pointed = (keys: Keys, state: State, { kind, column, row }: MouseReport): Action | undefined => {
  const { overlay } = state;
  if (state.desk && !overlay) {
    const click = kind === 'press' ? clickOn(screenLines(keys, state)[row] ?? [], column) : undefined;
    return kind === 'press' ? click : press(keys, state, kind);
  }
  const isOver = overlay !== undefined && overlay.kind !== 'why';
  if (isOver && !scrolling.has(overlay.kind)) return undefined;
  const pane = isOver ? undefined : paneAt(state, column, row);
  if (kind === 'press') {
    const click = clickOn(screenLines(keys, state)[row] ?? [], column);
    if (click || !pane || (pane === 'article' && state.page)) return click;
    return { type: 'pane/focus', pane };
  }
  if (isOver) return press(keys, state, kind);
  const by = kind === 'up' ? -1 : 1;
  if (pane === 'article') return { type: 'scroll/by-lines', lines: by * notch };
  return pane && { type: 'list/wheel', list: pane, rows: by };
};
