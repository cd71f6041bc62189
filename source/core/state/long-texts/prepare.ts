import type { Analysis } from '../../analyse/analysis.ts';
import { applyingCorrections } from '../../corrections/apply.ts';
import type { Asked } from '../action.ts';
import { nothing, survey } from '../article/indexes.ts';
import { pageWanted } from '../pages/paging.ts';
import { saidPageAhead } from '../pages/said-page.ts';
import { sourcingPageAhead } from '../pages/sourcing-page.ts';
import { analysisOf } from '../selectors.ts';
import type { State } from '../state.ts';
import { update } from '../update.ts';

/** With fewer quotations nothing needs to be prepared. */
const many = 2000;

type Steps = Generator<undefined, void>;

function* pageAhead(state: State): Steps {
  if (state.page === 'said') yield* saidPageAhead(state);
  if (state.page === 'sourcing') yield* sourcingPageAhead(state);
}

function* nextPageAhead(state: State, action: Asked): Steps {
  yield* pageAhead(update(state, action).state);
}

/** Prepares a corrected analysis, and what the screen will need of it. */
export function* prepareCorrections(
  { document, kept }: Pick<State, 'document' | 'kept'>,
  found: Analysis,
): Steps {
  const { analysis } = yield* applyingCorrections(document, found, kept.corrections);
  yield* survey(document.text, analysis);
}

function* correctingAhead(state: State, action: Asked): Steps {
  const { analysis } = state;
  if (analysis.kind !== 'ready') return;
  // Without any quotations the action only changes the list of corrections, which is all that is needed here.
  const { kept } = update({ ...state, analysis: { ...analysis, found: { ...nothing } } }, action).state;
  yield* prepareCorrections({ document: state.document, kept }, analysis.found);
  yield* nextPageAhead(state, action);
}

const isMove = ({ type }: Asked): boolean =>
  type.startsWith('scroll/') || type.startsWith('list/') || type.endsWith('/next') || type === 'count/digit';

/**
 * Prepares what an action needs of very many quotations, in steps, so that the action itself takes no time; `undefined`
 * when it needs nothing or little.
 */
export const prepare = (state: State, action: Asked): Steps | undefined => {
  if (analysisOf(state).quotations.length < many) return undefined;
  switch (action.type) {
    case 'pick/run':
      return prepare({ ...state, overlay: undefined }, action.action);
    case 'page/toggle':
      return pageAhead(pageWanted(state, action.page));
    case 'quotation/reject':
    case 'correction/undo':
    case 'correction/speaker':
    case 'correction/rename':
    case 'correction/split':
    case 'correction/quotation':
      return correctingAhead(state, action);
    default:
      return state.page === undefined || isMove(action) ? undefined : nextPageAhead(state, action);
  }
};
