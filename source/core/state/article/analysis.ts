import type { Analysis } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import { emptyField } from '../../text/line-editor.ts';
import { goToCheck } from '../checking/checking.ts';
import { corrected, withBeginning } from '../corrections/corrected.ts';
import type { Handlers, Next } from '../effect.ts';
import { searchAnew } from '../search/searching.ts';
import { quotationsWithin } from '../selectors.ts';
import { resume } from '../snapshot/resume.ts';
import type { State } from '../state.ts';
import { keepSelection } from './keep-selection.ts';

type Running = Extract<State['analysis'], { readonly kind: 'running' }>;

/** Handles news of an analysis; news of any but the awaited one is dropped. */
const ofAwaited = (state: State, id: number, take: (state: State, analysis: Running) => State): State => {
  const { analysis, notice } = state;
  if (analysis.kind !== 'running' || analysis.id !== id) return state;
  return take(notice === messages.notices.stillFinding ? { ...state, notice: undefined } : state, analysis);
};

/**
 * An open search runs again when the first quotes are there and when all are, but not each time more quotes of a book are
 * found.
 */
const takeBeginning = (state: State, id: number, found: Analysis): Next => {
  const after = ofAwaited(state, id, (fresh, running) =>
    keepSelection(state, withBeginning(fresh, running, found)),
  );
  const hadSome = state.analysis.kind === 'running' && state.analysis.beginning !== undefined;
  return state.overlay?.kind === 'search' && hadSome ? after : searchAnew(after);
};

/**
 * The state with the quotation current that the desk opened the article at, unless the reader has gone to another; with the
 * speakers to choose from where that was asked for.
 */
const onPassage = (state: State): State => {
  const { passage, isToCorrect } = state.fromDesk ?? {};
  const { quotation } = state.reading;
  const asked = passage && quotation === undefined ? quotationsWithin(state, passage)[0] : undefined;
  if (!asked) return state;
  const next: State = { ...state, lit: undefined, reading: { ...state.reading, quotation: asked.id } };
  return isToCorrect
    ? { ...next, overlay: { kind: 'pick', from: 'speakers', field: emptyField, cursor: 0 } }
    : next;
};

/** The state at the quotation of a draft whose check shows beside it, unless the reader has gone to another. */
const onChecked = (state: State): State =>
  state.checking && state.reading.quotation === undefined ? goToCheck(state, state.checking.at) : state;

type Found = { readonly id: number; readonly analysis: Analysis };

export const analysisEvents = {
  'analysis/progress': (state, { id, done }: { readonly id: number; readonly done: number }) =>
    state.analysis.kind === 'running' && state.analysis.id === id
      ? { ...state, analysis: { ...state.analysis, done: Math.max(state.analysis.done, done) } }
      : state,
  'analysis/beginning': (state, { id, analysis }: Found) => takeBeginning(state, id, analysis),
  // An open search may match what was found now.
  'analysis/done': (state, { id, analysis }: Found) =>
    searchAnew(
      ofAwaited(state, id, (fresh) =>
        onChecked(
          onPassage(resume(keepSelection(state, corrected(fresh, analysis, state.kept.corrections)))),
        ),
      ),
    ),
  'analysis/failed': (state, { id, message }: { readonly id: number; readonly message: string }) =>
    searchAnew(
      ofAwaited(state, id, (fresh) => ({
        ...fresh,
        analysis: { kind: 'failed', message },
        notice: messages.notices.quotesNotFound(message),
      })),
    ),
} satisfies Handlers;
