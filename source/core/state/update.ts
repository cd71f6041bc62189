import { type Action, type Asked, events, handlers, isOutside } from './action.ts';
import { asUpdate, type Handlers, type Next, type Update } from './effect.ts';
import { toSection } from './moving/moving.ts';
import { pageViewOf } from './pages/page-view.ts';
import { handlersOnPage, type PageHandler, withoutPageWhereMoved } from './pages/paging.ts';
import type { State } from './state.ts';

const onPage: Partial<Record<Asked['type'], PageHandler>> = handlersOnPage;

const perform = (state: State, action: Asked, times: number): Next => {
  if (action.type === 'pick/run') return perform({ ...state, overlay: undefined }, action.action, 1);
  const page = pageViewOf(state);
  const handlerOnPage = onPage[action.type];
  if (page && handlerOnPage) return handlerOnPage(state, page, action as never, times);
  const handler: Handlers[string] = handlers[action.type];
  return handler(state, action as never, times);
};

/** A number before Enter is a section's. */
const numbered = (state: State, { type }: Action): State | undefined =>
  state.count !== '' && (type === 'article/choose' || type === 'list/choose')
    ? toSection({ ...state, count: '' }, state.count)
    : undefined;

/** Actions that use the digits typed so far themselves: one more digit, a layer to back out of, a place to go to. */
const keepingCount: ReadonlySet<Action['type']> = new Set([
  'count/digit',
  'layer/back',
  'app/back',
  'pick/open',
]);

/** The one way state changes: a count typed before an action is used up by it, and so is a notice. */
export const update = (state: State, action: Action): Update<State> => {
  if (isOutside(action)) {
    const event: Handlers[string] = events[action.type];
    return asUpdate(event(state, action as never, 1));
  }
  if (action.type === 'count/digit') return asUpdate(perform(state, action, 1));
  const fresh = state.notice === undefined ? state : { ...state, notice: undefined };
  const section = numbered(fresh, action);
  if (section) return asUpdate(withoutPageWhereMoved(fresh, section));
  const clear = keepingCount.has(action.type) || fresh.count === '' ? fresh : { ...fresh, count: '' };
  const next = asUpdate(perform(clear, action, Math.max(1, Number(fresh.count))));
  return { ...next, state: withoutPageWhereMoved(clear, next.state) };
};
