import { createContext, useContext } from 'react';
import type { Action } from '../core/state/action.ts';
import type { State } from '../core/state/state.ts';
import type { Store } from '../core/state/store.ts';

const StoreContext = createContext<Store<State, Action> | undefined>(undefined);

export const StoreProvider = StoreContext.Provider;

/** The store the screen shows. @throws {Error} outside a `StoreProvider`. */
export const useStore = (): Store<State, Action> => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store above this component');
  return store;
};
