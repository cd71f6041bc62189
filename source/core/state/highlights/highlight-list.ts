import { messages } from '../../messages/messages.ts';
import type { Handlers } from '../effect.ts';
import { jumpTo } from '../moving/moving.ts';
import type { HighlightList, State } from '../state.ts';
import { withHighlights } from './highlighting.ts';

const clamped = ({ kept }: State, row: number): number =>
  Math.max(0, Math.min(kept.highlights.length - 1, row));

const openHighlights = (state: State): State => {
  const { highlights } = state.kept;
  if (highlights.length === 0) {
    return { ...state, notice: messages.notes.noneYet };
  }
  const { top } = state.reading;
  const next = highlights.findIndex(({ range }) => range !== undefined && range.end > top);
  return { ...state, overlay: { kind: 'highlights', cursor: clamped(state, next < 0 ? 0 : next) } };
};

const withList = (state: State, change: (list: HighlightList) => State): State =>
  state.overlay?.kind === 'highlights' ? change(state.overlay) : state;

const highlightsByRows = (state: State, rows: number): State =>
  withList(state, (list) => ({ ...state, overlay: { ...list, cursor: clamped(state, list.cursor + rows) } }));

/** Goes to the highlight under the cursor; an orphan has no place. */
const chooseHighlight = (state: State): State =>
  withList(state, (list) => {
    const range = state.kept.highlights[list.cursor]?.range;
    if (!range) return { ...state, notice: messages.notes.goneFrom };
    const there: State = {
      ...state,
      overlay: undefined,
      focus: 'article',
      reading: { ...state.reading, cursor: undefined },
    };
    return jumpTo(there, range);
  });

const pickHighlight = (state: State, row: number): State =>
  withList(state, (list) => chooseHighlight({ ...state, overlay: { ...list, cursor: clamped(state, row) } }));

/** Deletes the highlight under the cursor; it can be restored while the list is open. */
const deleteHighlight = (state: State): State =>
  withList(state, (list) => {
    const { highlights } = state.kept;
    const deleted = highlights[list.cursor];
    if (!deleted) return state;
    const next = withHighlights(
      state,
      highlights.filter((one) => one !== deleted),
    );
    return {
      ...next,
      overlay: { kind: 'highlights', cursor: clamped(next, list.cursor), deleted },
      notice: messages.notes.deleted,
    };
  });

const restoreHighlight = (state: State): State =>
  withList(state, ({ deleted }) => {
    if (!deleted) return { ...state, notice: messages.notes.nothingDeleted };
    const next = withHighlights(state, [...state.kept.highlights, deleted]);
    return { ...next, overlay: { kind: 'highlights', cursor: next.kept.highlights.indexOf(deleted) } };
  });

export const highlightListHandlers = {
  'highlights/open': openHighlights,
  'highlights/by-rows': (state, { rows }: { readonly rows: number }, times) =>
    highlightsByRows(state, rows * times),
  'highlights/by-pages': (state, { pages }: { readonly pages: number }) =>
    highlightsByRows(state, pages * Math.max(1, Math.floor(state.size.rows / 4))),
  'highlights/choose': chooseHighlight,
  'highlights/pick': (state, { row }: { readonly row: number }) => pickHighlight(state, row),
  'highlights/delete': deleteHighlight,
  'highlights/restore': restoreHighlight,
} satisfies Handlers;
