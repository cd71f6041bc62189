import type { Document } from '../document/document.ts';
import { anchored, inOrder } from '../highlights/highlight.ts';
import { messages } from '../messages/messages.ts';
import { anchorAt, placeOfAnchor } from '../text/anchor.ts';
import type { Update } from './action.ts';
import { searchAnew } from './searching.ts';
import { viewOf } from './selectors.ts';
import type { Snapshot } from './snapshot/form.ts';
import { restore } from './snapshot/restore.ts';
import { noticeOf, type State } from './state.ts';

/** The way from a place in the beginning to the same place in the whole; nearly always the same offset. */
const placeIn = (document: Document, beginning: Document): ((offset: number) => number) =>
  document.text.startsWith(beginning.text)
    ? (offset) => offset
    : (offset) => placeOfAnchor(document.text, anchorAt(beginning.text, offset));

/** What lies over the reader and points into the beginning, pointing into the whole. */
const overlayIn = ({ overlay }: State, { text }: Document, isSame: boolean): State['overlay'] => {
  if (overlay?.kind === 'note') return { ...overlay, on: anchored(text, overlay.on) };
  return overlay?.kind === 'select' && !isSame ? undefined : overlay;
};

/** The same words at the top of the screen, in the whole article. */
const onWhole = (state: State, document: Document): State => {
  const move = placeIn(document, state.document);
  const { reading, kept, lit } = state;
  const isSame = document.text.startsWith(state.document.text);
  const fresh = (document.warnings ?? []).filter((words) => !state.document.warnings?.includes(words));
  return {
    ...state,
    document,
    isWhole: true,
    notice: noticeOf(state.notice === messages.notices.stillReading ? undefined : state.notice, ...fresh),
    lit: isSame ? lit : undefined,
    overlay: overlayIn(state, document, isSame),
    reading: {
      ...reading,
      top: move(viewOf(state).top),
      at: reading.at === undefined ? undefined : move(reading.at),
      cursor: isSame ? reading.cursor : undefined,
      back: reading.back.map(move),
      forward: reading.forward.map(move),
    },
    kept: {
      ...kept,
      marks: Object.fromEntries(Object.entries(kept.marks).map(([letter, place]) => [letter, move(place)])),
      highlights: inOrder(kept.highlights.map((one) => anchored(document.text, one))),
    },
  };
};

/** What was kept of an earlier reading, added to one that has gone on already. */
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
 * The whole of an article takes the place of its beginning, and the reader stays where they are; who has not moved
 * yet goes where they left off. What is being searched for is searched for anew.
 */
export const readOn = (state: State, document: Document, snapshot: Snapshot | undefined): Update<State> => {
  if (state.isWhole) return { state, effects: [] };
  const whole = onWhole(state, document);
  const restored = restore(whole, snapshot);
  return searchAnew(snapshot && hasBegun(state) ? joined(whole, restored) : restored);
};

/** The rest could not be read: what there is of the article stays, and says so. */
export const breakOff = (state: State, message: string): State => ({
  ...state,
  analysis: { kind: 'failed', message },
  notice: messages.notices.onlyBeginning(message),
});
