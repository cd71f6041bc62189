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

/** With fewer quotations than this whatever is done with them takes no time. */
const many = 2000;

type Steps = Generator<undefined, void>;

/** What a page shows that stands in the article's place. */
function* pageAhead(state: State): Steps {
  if (state.page === 'said') yield* saidPageAhead(state);
  if (state.page === 'sourcing') yield* sourcingPageAhead(state);
}

/** The page there will be after an action. */
function* nextPageAhead(state: State, action: Asked): Steps {
  yield* pageAhead(update(state, action).state);
}

/** An analysis as the reader's corrections make it, and what the screen will ask of that. */
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
  // Where nothing was found nothing is corrected: what is left of the action is the list of corrections it leads to.
  const { kept } = update({ ...state, analysis: { ...analysis, found: { ...nothing } } }, action).state;
  yield* prepareCorrections({ document: state.document, kept }, analysis.found);
  yield* nextPageAhead(state, action);
}

/** Moving about on a page makes no other page of it. */
const isMove = ({ type }: Asked): boolean =>
  type.startsWith('scroll/') || type.startsWith('list/') || type.endsWith('/next') || type === 'count/digit';

/**
 * What an action is going to need of very many quotations, worked out in steps, so that the action itself then takes
 * no time; `undefined` where that is nothing, or little.
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
