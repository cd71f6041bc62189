import type { Analysis } from '../../analyse/analysis.ts';
import { applyCorrections } from '../../corrections/apply.ts';
import type { Correction } from '../../corrections/correction.ts';
import { messages } from '../../messages/messages.ts';
import type { State } from '../state.ts';

/** Applies the reader's corrections to what was found; what was found is kept, to correct it again. */
export const corrected = (state: State, found: Analysis, corrections: readonly Correction[]): State => {
  const { analysis, orphans } = applyCorrections(state.document, found, corrections);
  return {
    ...state,
    analysis: { kind: 'ready', found, analysis },
    kept: { ...state.kept, corrections },
    ...(orphans.length > 0 ? { notice: messages.notices.correctionsLost(orphans.length) } : {}),
  };
};

/** The analysis of the beginning of a long text, with the reader's earlier corrections. */
export const withBeginning = (
  state: State,
  analysis: Extract<State['analysis'], { kind: 'running' }>,
  found: Analysis,
): State => {
  const beginning = applyCorrections(state.document, found, state.kept.corrections).analysis;
  return { ...state, analysis: { ...analysis, beginning } };
};
