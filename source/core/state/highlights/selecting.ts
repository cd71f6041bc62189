import { longestHighlight } from '../../highlights/highlight.ts';
import { messages } from '../../messages/messages.ts';
import { lengthOf, type Range } from '../../text/range.ts';
import { quotationMeant } from '../copying/copying.ts';
import type { By, Handlers } from '../effect.ts';
import { focusOn } from '../lists/lists.ts';
import { show } from '../moving/moving.ts';
import { placeOf } from '../selectors.ts';
import type { Selection, State } from '../state.ts';
import { selected } from './marked-words.ts';
import { cursorShown, isOnScreen, mostSteps, type Unit, unitBack, unitOn } from './pointing.ts';

const trimmed = (text: string, { start, end }: Range): Range => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
};

/** What the reader points at: the selection, the sentence or paragraph of their cursor, or the current quotation. */
export const rangeMeant = (state: State): Range | undefined => {
  if (state.overlay?.kind === 'select') return trimmed(state.document.text, selected(state.overlay));
  const quotation = quotationMeant(state);
  // A list or a page shows its own quotation, not the article's.
  if (state.focus === 'quotes' || state.page !== undefined) return quotation?.range;
  const cursor = cursorShown(state);
  if (cursor) return cursor.range;
  return quotation && isOnScreen(state, quotation.range) ? quotation.range : undefined;
};

const openSelection = (state: State): State => {
  const range = rangeMeant(state) ?? unitOn(state, 'word', placeOf(state));
  if (!range) return { ...state, notice: messages.notes.nothingToSelect };
  const { start, end } = range;
  const there: State = { ...focusOn(state, 'article'), page: undefined };
  return { ...show(there, range), overlay: { kind: 'select', anchor: start, head: end } };
};

/** Where the moving end goes: to ends of units after the anchor, to their beginnings before it. */
const moved = (state: State, { anchor, head }: Selection, unit: Unit, by: 1 | -1): number | undefined => {
  if (by > 0) {
    if (head >= anchor) return unitOn(state, unit, head)?.end;
    const first = unitOn(state, unit, head);
    const next = first && unitOn(state, unit, first.end);
    return next && next.start < anchor ? next.start : unitOn(state, unit, anchor)?.end;
  }
  const last = unitBack(state, unit, head);
  if (head <= anchor) return last?.start;
  const before = last && unitBack(state, unit, last.start);
  return before && before.end > anchor ? before.end : unitBack(state, unit, anchor)?.start;
};

const extendSelection = (state: State, unit: Unit, by: number): State => {
  if (state.overlay?.kind !== 'select') return state;
  let selection = state.overlay;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    const head = moved(state, selection, unit, by > 0 ? 1 : -1);
    if (head === undefined || head === selection.anchor) break;
    const next = { ...selection, head };
    if (lengthOf(selected(next)) > longestHighlight) {
      return { ...state, overlay: selection, notice: messages.notes.mostSelected };
    }
    selection = next;
  }
  const { head } = selection;
  return show({ ...state, overlay: selection }, { start: head, end: head });
};

const swapSelection = (state: State): State => {
  if (state.overlay?.kind !== 'select') return state;
  const { anchor, head } = state.overlay;
  return show(
    { ...state, overlay: { kind: 'select', anchor: head, head: anchor } },
    { start: anchor, end: anchor },
  );
};

export const selectionHandlers = {
  'select/open': openSelection,
  'select/swap': swapSelection,
  'select/extend': (state, { unit, by }: By & { readonly unit: Unit }, times) =>
    extendSelection(state, unit, by * Math.min(times, mostSteps)),
} satisfies Handlers;
