import { useSyncExternalStore } from 'react';
import type { State } from '../core/state/state.ts';
import { useStore } from './store-context.ts';

/** Part of the state; the component draws again when it changes. The selector must answer the same for the same. */
export const useSelector = <T>(selector: (state: State) => T): T => {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => selector(store.getState()));
};
