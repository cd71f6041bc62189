import { focusOn } from '../lists/lists.ts';
import { follow } from '../moving/moving.ts';
import { speakerById, speakerList } from '../selectors.ts';
import type { Awaited, State } from '../state.ts';

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
