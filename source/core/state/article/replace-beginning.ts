import type { Document } from '../../document/document.ts';
import { anchored, inOrder } from '../../highlights/highlight.ts';
import { messages } from '../../messages/messages.ts';
import { passageFrom, placeOf } from '../../text/passage.ts';
import type { Handlers, Next } from '../effect.ts';
import { searchAnew } from '../search/searching.ts';
import type { Snapshot } from '../snapshot/form.ts';
import { restore } from '../snapshot/restore.ts';
import { noticeOf, type State } from '../state.ts';
import { mapPlaces } from './map-places.ts';

/** Turns an offset in the beginning into the same place in the whole text; nearly always the same offset. */
const placeIn = (document: Document, beginning: Document): ((offset: number) => number) =>
  document.text.startsWith(beginning.text)
    ? (offset) => offset
    : (offset) => placeOf(document.text, passageFrom(beginning.text, offset));

/** The overlay with its offsets in the beginning moved to the whole text. */
const overlayIn = ({ overlay }: State, { text }: Document, isSame: boolean): State['overlay'] => {
  if (overlay?.kind === 'note') return { ...overlay, on: anchored(text, overlay.on) };
  return overlay?.kind === 'select' && !isSame ? undefined : overlay;
};

/** The state on the whole article, with the same words at the top of the screen. */
const onWhole = (state: State, document: Document): State => {
  const move = placeIn(document, state.document);
  const isSame = document.text.startsWith(state.document.text);
  const fresh = (document.warnings ?? []).filter((words) => !state.document.warnings?.includes(words));
  const next = mapPlaces(state, document, move);
  return {
    ...next,
    isWhole: true,
    notice: noticeOf(state.notice === messages.notices.stillReading ? undefined : state.notice, ...fresh),
    lit: isSame ? state.lit : undefined,
    overlay: overlayIn(state, document, isSame),
    reading: { ...next.reading, cursor: isSame ? state.reading.cursor : undefined },
  };
};

/** Adds what was stored of an earlier reading to the present one, in which the reader may have gone on. */
const joined = (state: State, restored: State): State => ({
  ...state,
  reading: { ...state.reading, back: [...restored.reading.back, ...state.reading.back] },
  kept: {
    ...restored.kept,
    marks: { ...restored.kept.marks, ...state.kept.marks },
    queries: [...new Set([...state.kept.queries, ...restored.kept.queries])],
    highlights: inOrder([
      ...restored.kept.highlights.filter(({ id }) => !state.kept.highlights.some((one) => one.id === id)),
      ...state.kept.highlights,
    ]),
    awaited: undefined,
  },
});

const hasBegun = ({ reading, overlay }: State): boolean =>
  reading.top > 0 || reading.at !== undefined || reading.back.length > 0 || overlay !== undefined;

/**
 * Replaces the beginning of an article with the whole, and keeps the reader's place; a reader who has not moved yet goes
 * to where they stopped the last time. An open search runs again.
 */
const replaceBeginning = (state: State, document: Document, snapshot: Snapshot | undefined): Next => {
  if (state.isWhole) return state;
  const whole = onWhole(state, document);
  const restored = restore(whole, snapshot);
  return searchAnew(snapshot && hasBegun(state) ? joined(whole, restored) : restored);
};

export const documentEvents = {
  /** The whole of an article whose beginning shows, and what was stored of it. */
  'document/read': (
    state,
    { document, snapshot }: { readonly document: Document; readonly snapshot?: Snapshot | undefined },
  ) => replaceBeginning(state, document, snapshot),
  /** The rest could not be read: the beginning stays, with a notice. */
  'document/unreadable': (state, { message }: { readonly message: string }) => ({
    ...state,
    analysis: { kind: 'failed', message },
    notice: messages.notices.onlyBeginning(message),
  }),
} satisfies Handlers;
