import type { EntryKind, Query, Results } from '../core/search/entry.ts';
import type { Action } from '../core/state/action.ts';
import type { Effect } from '../core/state/effect.ts';
import type { State } from '../core/state/state.ts';

/** The functions of core/search that searching uses, so that tests can replace them. */
export type Searching = {
  readonly parse: (text: string, narrow: EntryKind | 'all') => Query;
  readonly search: (
    query: Query,
    options: { readonly limit: number; readonly now: () => number },
  ) => Generator<Results, Results>;
};

/** What comes of an effect: an action, a sentence to show to the reader, or nothing. */
type Outcome = Action | string | undefined;

/** What does each effect but those of searching, given the state in which it was asked for. */
export type EffectHandlers = {
  readonly [T in Exclude<Effect['type'], `search${string}`>]: (
    effect: Extract<Effect, { readonly type: T }>,
    state: State,
  ) => Outcome | Promise<Outcome>;
};

export type EffectOptions = {
  readonly handlers: EffectHandlers;
  readonly getState: () => State;
  /** Builds the index for searching from the present analysis. */
  readonly searching: (options: { readonly asides: boolean }) => Searching;
  readonly dispatch: (action: Action) => void;
  readonly now: () => number;
  /** Runs a task after pending keys. */
  readonly defer: (task: () => void) => void;
};

/** The most results of a kind. */
const limit = 100;

/**
 * Runs effects; their results return as actions. A search runs in slices with keys handled between them. The first slice
 * runs at once, unless another search had one since keys were last handled: of letters typed in one burst only the
 * first and the last are searched for. A new search cancels the previous one.
 */
export const createEffects = ({
  handlers,
  getState,
  searching,
  dispatch,
  now,
  defer,
}: EffectOptions): { readonly perform: (effect: Effect) => void } => {
  let index: { readonly asides: boolean; readonly searching: Searching } | undefined;
  let latest = 0;
  let hasHadSlice = false;

  const indexFor = (asides: boolean): Searching => {
    if (index?.asides !== asides) index = { asides, searching: searching({ asides }) };
    return index.searching;
  };

  const go = (id: number, slices: Generator<Results, Results>): void => {
    if (id !== latest) return;
    const { value, done } = slices.next();
    dispatch({ type: 'search/found', id, results: value });
    if (!done) defer(() => go(id, slices));
  };

  const begin = (id: number, slices: Generator<Results, Results>): void => {
    if (hasHadSlice) {
      defer(() => go(id, slices));
      return;
    }
    hasHadSlice = true;
    defer(() => {
      hasHadSlice = false;
    });
    go(id, slices);
  };

  const tell = (outcome: Outcome): void => {
    if (outcome === undefined) return;
    dispatch(typeof outcome === 'string' ? { type: 'notice/say', words: outcome } : outcome);
  };

  return {
    perform: (effect) => {
      switch (effect.type) {
        case 'search': {
          latest = effect.id;
          const { search, parse } = indexFor(effect.asides);
          begin(effect.id, search(parse(effect.text, effect.narrow), { limit, now }));
          return;
        }
        case 'search/stop':
          latest = 0;
          return;
        case 'search/forget':
          latest = 0;
          index = undefined;
          return;
        default: {
          // Safe: each handler is found by the type of its effect.
          const handle = handlers[effect.type] as (
            effect: Effect,
            state: State,
          ) => Outcome | Promise<Outcome>;
          const outcome = handle(effect, getState());
          if (outcome instanceof Promise) void outcome.then(tell);
          else tell(outcome);
        }
      }
    },
  };
};
