import type { Document } from '../../document/document.ts';
import { anchored, inOrder } from '../../highlights/highlight.ts';
import { viewOf } from '../selectors.ts';
import type { State } from '../state.ts';
import { startOf } from './front.ts';

/**
 * The state on another text of the same article. The reader's place, the places jumped from, marks and highlights move
 * with `to`, which turns an offset (UTF-16 code units) in the old text into the same place in the new one.
 */
export const mapPlaces = (state: State, document: Document, to: (offset: number) => number): State => {
  const { reading, kept } = state;
  // What stands above the one text stands above the other.
  const move = (offset: number): number => (offset < 0 ? startOf(document) : to(offset));
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
