import { movedRanges, withDropped } from '../../document/with-dropped.ts';
import { messages } from '../../messages/messages.ts';
import type { Handlers, Next } from '../effect.ts';
import type { State } from '../state.ts';
import { mapPlaces } from './map-places.ts';

/** The state on the other text, with or without the left-out words. Ranges of lit matches are not moved. */
const onText = (state: State, document: State['document'], move: (offset: number) => number): State => {
  const { analysis } = state;
  const next = mapPlaces(state, document, move);
  return {
    ...next,
    analysis:
      analysis.kind === 'ready'
        ? {
            ...analysis,
            found: movedRanges(analysis.found, move),
            analysis: movedRanges(analysis.analysis, move),
          }
        : analysis,
    lit: undefined,
    reading: { ...next.reading, cursor: undefined },
  };
};

const toggleLeftOut = (state: State): Next => {
  const { analysis, document, original } = state;
  if (analysis.kind === 'running') return { ...state, notice: messages.notices.stillFinding };
  const restored = withDropped(original ?? document);
  if (!restored) return { ...state, notice: messages.notices.nothingLeftOut };
  const effects = [{ type: 'search/forget' } as const];
  if (original) {
    const notice = messages.notices.leftOutHidden(restored.words);
    return { state: { ...onText(state, original, restored.back), original: undefined, notice }, effects };
  }
  const next = onText(state, restored.document, restored.there);
  const notice = messages.notices.leftOutShown(restored.words);
  return {
    state: { ...next, original: document, reading: { ...next.reading, asides: true }, notice },
    effects,
  };
};

export const leftOutHandlers = { 'dropped/toggle': toggleLeftOut } satisfies Handlers;
