import type { Document } from '../../document/document.ts';
import { anchored, inOrder } from '../../highlights/highlight.ts';
import { viewOf } from '../selectors.ts';
import type { State } from '../state.ts';

/**
 * The state on another text of the same article. The reader's place, the places jumped from, marks and highlights move
 * with `move`, which turns an offset (UTF-16 code units) in the old text into the same place in the new one.
 */
export const mapPlaces = (state: State, document: Document, move: (offset: number) => number): State => {
  const { reading, kept } = state;
  return {
    ...state,
    document,
    reading: {
      ...reading,
      top: move(viewOf(state).top),
      at: reading.at === undefined ? undefined : move(reading.at),
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
