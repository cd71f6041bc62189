import { emptyField } from '../../text/line-editor.ts';
import { outOfDesk } from '../desk/desk.ts';
import type { Next } from '../effect.ts';
import { leaveNote } from '../highlights/highlighting.ts';
import { noFilter } from '../lists/filter.ts';
import { filterBy, isNarrowed, orderBy } from '../lists/filtering.ts';
import { focusOn } from '../lists/lists.ts';
import { follow } from '../moving/moving.ts';
import { isTypedInto } from '../overlays/picking.ts';
import type { State } from '../state.ts';

/** The state without its innermost layer; `undefined` in the article itself. */
const outOfLayer = (state: State): State | undefined => {
  const { overlay } = state;
  if (state.count !== '') return { ...state, count: '' };
  if (overlay?.kind === 'help' && overlay.isTyping) {
    return { ...state, overlay: { ...overlay, filter: emptyField, isTyping: false, top: 0 } };
  }
  // From typing back to the list that was open before.
  if (overlay?.kind === 'pick' && overlay.isTyping && !isTypedInto({ ...overlay, isTyping: undefined })) {
    return { ...state, overlay: { ...overlay, field: emptyField, isTyping: false, cursor: 0 } };
  }
  if (overlay?.kind === 'note') return leaveNote(state, overlay);
  if (overlay) return { ...state, overlay: undefined };
  if (state.focus === 'quotes') return focusOn(state, 'speakers');
  if (state.focus !== 'article') return focusOn(state, 'article');
  if (state.page) return { ...state, page: undefined };
  return undefined;
};

/** `outOfLayer`, and in the article one choice less: matches, cursor, filter, speaker, quotation; `undefined` without any. */
const outward = (state: State): State | undefined => {
  const isCovered = state.count !== '' || state.overlay !== undefined;
  if (state.lit && !isCovered) return { ...state, lit: undefined };
  const outer = outOfLayer(state);
  if (outer) return outer;
  if (state.reading.cursor) return { ...state, reading: { ...state.reading, cursor: undefined } };
  if (isNarrowed(state)) return orderBy(filterBy(state, noFilter), 'order');
  if (state.reading.speaker !== undefined) return follow(state, undefined);
  if (state.reading.quotation !== undefined) {
    return { ...state, reading: { ...state.reading, quotation: undefined } };
  }
  return undefined;
};

const isOnDesk = ({ desk, overlay, count }: State): boolean =>
  desk !== undefined && overlay === undefined && count === '';

/** Whether the reader is in the article itself, or on the first list of the desk, from where one key quits. */
export const isInArticle = (state: State): boolean =>
  (isOnDesk(state) ? outOfDesk(state) : outOfLayer(state)) === undefined;

/** Leaves one layer; in the article nothing happens. */
export const layerBack = (state: State): Next =>
  isOnDesk(state)
    ? (outOfDesk(state) ?? state)
    : state.overlay?.kind === 'search'
      ? { state: outward(state) ?? state, effects: [{ type: 'search/stop' }] }
      : (outward(state) ?? state);

/** Leaves one layer; in the article, leaves a story for its feed, else quits. */
export const backOrQuit = (state: State): Next =>
  (isOnDesk(state) ? outOfDesk(state) : outOfLayer(state)) ?? {
    state,
    effects: [{ type: state.isStory ? 'story/leave' : 'quit' }],
  };
