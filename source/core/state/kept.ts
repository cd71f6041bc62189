import type { Analysis } from '../analyse/analysis.ts';
import { applyCorrections } from '../corrections/apply.ts';
import type { Correction } from '../corrections/correction.ts';
import { messages } from '../messages/messages.ts';
import { focusOn } from './lists/lists.ts';
import { follow } from './reading.ts';
import { speakerById, speakerList } from './selectors.ts';
import type { Awaited, State } from './state.ts';

/** What the reader decided, laid over what has been found; the found itself is kept to decide on anew. */
export const corrected = (state: State, found: Analysis, corrections: readonly Correction[]): State => {
  const { analysis, orphans } = applyCorrections(state.document, found, corrections);
  return {
    ...state,
    analysis: { kind: 'ready', found, analysis },
    kept: { ...state.kept, corrections },
    ...(orphans.length > 0 ? { notice: messages.notices.correctionsLost(orphans.length) } : {}),
  };
};

/** What has been found in the beginning of a long text, as the reader corrected it before. */
export const withBeginning = (
  state: State,
  analysis: Extract<State['analysis'], { kind: 'running' }>,
  found: Analysis,
): State => {
  const beginning = applyCorrections(state.document, found, state.kept.corrections).analysis;
  return { ...state, analysis: { ...analysis, beginning } };
};

/** Takes up again what only the analysis could bring: the chosen speaker, and the pane that had the keys. */
export const resume = (state: State): State => {
  const { awaited } = state.kept;
  if (!awaited) return state;
  const settled: State = { ...state, kept: { ...state.kept, awaited: undefined } };
  if (state.overlay !== undefined || state.focus !== 'article') return settled;
  const next = chosen(settled, awaited);
  return state.reading.top === awaited.top ? focusOn(next, awaited.pane) : next;
};

const chosen = (state: State, { speaker }: Awaited): State => {
  if (speaker === undefined || state.reading.speaker !== undefined) return state;
  const row = speakerList(state).find((one) =>
    one.kind === 'speaker' ? one.speaker.name === speaker : one.kind === 'nobody' && speaker === '',
  );
  return row ? follow(state, row.kind === 'speaker' ? row.speaker.id : '') : state;
};

/** The name of the speaker followed, '' for nobody named; `undefined` while all are. */
export const followedName = (state: State): string | undefined => {
  const { speaker } = state.reading;
  if (speaker === undefined) return state.kept.awaited?.speaker;
  return speakerById(state, speaker)?.name ?? '';
};

/** Searches remembered. */
export const mostQueries = 50;

/** The state with a search added to those remembered, latest first. */
export const rememberQuery = (state: State, query: string): State => {
  const words = query.trim();
  if (words === '') return state;
  const queries = [words, ...state.kept.queries.filter((other) => other !== words)].slice(0, mostQueries);
  return { ...state, kept: { ...state.kept, queries } };
};
