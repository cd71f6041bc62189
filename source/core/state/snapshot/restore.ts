import { highlightsFrom } from '../../highlights/annotation.ts';
import { placeOf } from '../../text/passage.ts';
import { startOf } from '../article/front.ts';
import type { State } from '../state.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The state an article opens in where it was left off: each place is where its words are now. What waits for the
 * analysis (a speaker, a list that has the keys) is taken up when that comes.
 */
export const restore = (state: State, snapshot: Snapshot | undefined): State => {
  if (!snapshot) return state;
  const { text } = state.document;
  const { place, asides, slight, back, forward, marks, queries, corrections, highlights, speaker, pane } =
    snapshot;
  const found = (places: Snapshot['back']): readonly number[] =>
    places.map((passage) => placeOf(text, passage));
  const words = placeOf(text, place);
  // Who left off at the beginning sees what stands above it, too.
  const top = words > 0 ? words : startOf(state.document);
  const waits = pane !== 'article' || speaker !== undefined;
  return {
    ...state,
    reading: {
      ...state.reading,
      top,
      asides,
      slight,
      back: found(back),
      forward: found(forward),
    },
    kept: {
      queries,
      corrections,
      highlights: highlightsFrom(text, highlights),
      marks: Object.fromEntries(
        Object.entries(marks).map(([letter, passage]) => [letter, placeOf(text, passage)]),
      ),
      awaited: waits ? { speaker, pane, top } : undefined,
    },
  };
};
