import type { Desk } from '../state/desk/desk-form.ts';
import { shownView } from '../state/desk/desk-view.ts';
import { isTypedInto } from '../state/overlays/picking.ts';
import type { State } from '../state/state.ts';
import type { Context } from './binding.ts';

/** The contexts of the desk, by the list it shows. */
const deskContexts = (desk: Desk): readonly Context[] => {
  const { isTyping, list } = shownView(desk);
  if (isTyping) return ['desk-field', 'global'];
  return [...(list.kind === 'review' ? (['review'] as const) : []), 'desk', 'list', 'global'];
};

/** The active contexts of a state, innermost first. */
export const contextsOf = (state: State): readonly Context[] => {
  const { overlay } = state;
  const opened: readonly Context[] = state.fromDesk ? ['opened'] : [];
  const checked: readonly Context[] = state.checking && state.focus === 'article' ? ['checking'] : [];
  const reading: readonly Context[] = state.desk
    ? deskContexts(state.desk)
    : state.focus === 'timeline'
      ? ['timeline', ...opened, 'list', 'reading', 'global']
      : [...checked, ...opened, state.focus === 'article' ? 'article' : 'list', 'reading', 'global'];
  switch (overlay?.kind) {
    case 'search':
      return ['search', 'global'];
    case 'pick':
      return [isTypedInto(overlay) ? 'pick' : 'pick-list', 'global'];
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
