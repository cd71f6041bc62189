import { movedRanges, withDropped } from '../document/with-dropped.ts';
import { anchored, inOrder } from '../highlights/highlight.ts';
import { messages } from '../messages/messages.ts';
import { only, type Update } from './action.ts';
import { viewOf } from './selectors.ts';
import type { AnalysisStatus, State } from './state.ts';

const movedAnalysis = (status: AnalysisStatus, move: (offset: number) => number): AnalysisStatus =>
  status.kind === 'ready'
    ? {
        ...status,
        found: movedRanges(status.found, move),
        analysis: movedRanges(status.analysis, move),
      }
    : status;

/** The state on another text of the same article: every place moved to its like there. */
const movedTo = (state: State, document: State['document'], move: (offset: number) => number): State => {
  const { reading, kept } = state;
  return {
    ...state,
    document,
    analysis: movedAnalysis(state.analysis, move),
    lit: undefined,
    reading: {
      ...reading,
      top: move(viewOf(state).top),
      at: reading.at === undefined ? undefined : move(reading.at),
      cursor: undefined,
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

/** Brings back as asides what was left out of a page, or leaves it out again. */
export const toggleDropped = (state: State): Update<State> => {
  if (state.analysis.kind === 'running') return only({ ...state, notice: messages.notices.stillFinding });
  const { original } = state;
  const restored = withDropped(original ?? state.document);
  if (!restored) return only({ ...state, notice: messages.notices.nothingLeftOut });
  const next: State = original
    ? { ...movedTo(state, original, restored.back), original: undefined }
    : { ...movedTo(state, restored.document, restored.there), original: state.document };
  const shown: State = original ? next : { ...next, reading: { ...next.reading, asides: true } };
  return { state: shown, effects: [{ type: 'search/forget' }] };
};
