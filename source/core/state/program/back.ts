import { emptyField } from '../../text/line-editor.ts';
import type { Next } from '../effect.ts';
import { leaveNote } from '../highlights/highlighting.ts';
import { noFilter } from '../lists/filter.ts';
import { filterBy, isNarrowed, orderBy } from '../lists/filtering.ts';
import { focusOn } from '../lists/lists.ts';
import { follow } from '../moving/moving.ts';
import type { State } from '../state.ts';

/** The state one layer further out, or nothing where the reader is home: the article, nothing chosen or lit. */
const outward = (state: State): State | undefined => {
  const { overlay } = state;
  if (state.count !== '') return { ...state, count: '' };
  if (overlay?.kind === 'help' && overlay.isTyping) {
    return { ...state, overlay: { ...overlay, filter: emptyField, isTyping: false, top: 0 } };
  }
  if (overlay?.kind === 'note') return leaveNote(state, overlay);
  if (overlay) return { ...state, overlay: undefined };
  if (state.lit) return { ...state, lit: undefined };
  if (state.focus === 'quotes') return focusOn(state, 'speakers');
  if (state.focus !== 'article') return focusOn(state, 'article');
  if (state.page) return { ...state, page: undefined };
  if (state.reading.cursor) return { ...state, reading: { ...state.reading, cursor: undefined } };
  if (isNarrowed(state)) return orderBy(filterBy(state, noFilter), 'order');
  if (state.reading.speaker !== undefined) return follow(state, undefined);
  if (state.reading.quotation !== undefined) {
    return { ...state, reading: { ...state.reading, quotation: undefined } };
  }
  return undefined;
};

/** Whether there is nothing to back out of. */
export const isHome = (state: State): boolean => outward(state) === undefined;

/** Backs out of one layer; at home nothing happens. */
export const layerBack = (state: State): Next =>
  state.overlay?.kind === 'search'
    ? { state: outward(state) ?? state, effects: [{ type: 'search/stop' }] }
    : (outward(state) ?? state);

/** Backs out of one layer; at home, leaves a story for its feed, and else quits. */
export const backOrQuit = (state: State): Next =>
  outward(state) ?? { state, effects: [{ type: state.isStory ? 'story/leave' : 'quit' }] };
