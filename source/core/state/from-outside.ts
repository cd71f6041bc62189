import { messages } from '../messages/messages.ts';
import { type Action, type Outside, only, type Update } from './action.ts';
import { carriedOver } from './carried-over.ts';
import { takeSections } from './dividing.ts';
import { takeEdited } from './highlights/highlighting.ts';
import { corrected, resume, withBeginning } from './kept.ts';
import { breakOff, readOn } from './reading-on.ts';
import { searchAnew, takeResults } from './searching.ts';
import type { State } from './state.ts';

/** Whether an action is no key's: something has come from outside. */
export const isOutside = (action: Action): action is Outside =>
  action.type.startsWith('analysis/') ||
  action.type.startsWith('document/') ||
  action.type === 'screen/resized' ||
  action.type === 'search/found' ||
  action.type === 'sections/divided' ||
  action.type === 'notice/say' ||
  action.type === 'note/edited';

const withAnalysis = (
  state: State,
  action: Extract<Action, { readonly type: `analysis/${string}` }>,
): State => {
  const { analysis } = state;
  if (analysis.kind !== 'running' || analysis.id !== action.id) return state;
  const fresh = state.notice === messages.notices.stillFinding ? { ...state, notice: undefined } : state;
  switch (action.type) {
    case 'analysis/progress':
      return { ...state, analysis: { ...analysis, done: Math.max(analysis.done, action.done) } };
    case 'analysis/beginning':
      return carriedOver(state, withBeginning(fresh, analysis, action.analysis));
    case 'analysis/done':
      return resume(carriedOver(state, corrected(fresh, action.analysis, state.kept.corrections)));
    case 'analysis/failed':
      return {
        ...fresh,
        analysis: { kind: 'failed', message: action.message },
        notice: messages.notices.quotesNotFound(action.message),
      };
  }
};

/**
 * What is being searched for is searched for anew when the first quotes are there and when all are, and not each time
 * some more of a book have been found.
 */
const withMore = (before: State, after: State): Update<State> => {
  const isSearching = before.overlay?.kind === 'search';
  const hadSome = before.analysis.kind === 'running' && before.analysis.beginning !== undefined;
  return isSearching && hadSome ? only(after) : searchAnew(after);
};

/** What becomes of the state when something comes from outside. */
export const fromOutside = (state: State, action: Outside): Update<State> => {
  switch (action.type) {
    case 'screen/resized': {
      const { columns, rows } = action;
      const isSame = columns === state.size.columns && rows === state.size.rows;
      return only(isSame ? state : { ...state, size: { columns, rows } });
    }
    case 'notice/say':
      return only({ ...state, notice: action.words === '' ? undefined : action.words });
    case 'note/edited':
      return only(takeEdited(state, action.words));
    case 'sections/divided':
      return takeSections(state, action.finer, action.sections);
    case 'search/found':
      return only(takeResults(state, action.id, action.results));
    case 'document/read':
      return readOn(state, action.document, action.snapshot);
    case 'document/unreadable':
      return only(breakOff(state, action.message));
    case 'analysis/beginning':
      return withMore(state, withAnalysis(state, action));
    case 'analysis/done':
    case 'analysis/failed':
      // What is being searched for may be among what has been found now.
      return searchAnew(withAnalysis(state, action));
    default:
      return only(withAnalysis(state, action));
  }
};
