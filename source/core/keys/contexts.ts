import type { State } from '../state/state.ts';
import type { Context } from './binding.ts';

/** The contexts that hold in a state, innermost first. */
export const contextsOf = (state: State): readonly Context[] => {
  const { overlay } = state;
  const checked: readonly Context[] = state.checking && state.focus === 'article' ? ['checking'] : [];
  const reading: readonly Context[] =
    state.focus === 'timeline'
      ? ['timeline', 'list', 'reading', 'global']
      : [...checked, state.focus === 'article' ? 'article' : 'list', 'reading', 'global'];
  switch (overlay?.kind) {
    case 'search':
      return ['search', 'global'];
    case 'pick':
      return ['pick', 'global'];
    case 'letter':
    case 'links':
    case 'select':
    case 'note':
    case 'highlights':
      return [overlay.kind, 'global'];
    case 'help':
      return overlay.isTyping ? ['help-filter', 'global'] : ['help', 'global'];
    case 'why':
      return ['why', ...reading];
    case undefined:
      return reading;
  }
};
