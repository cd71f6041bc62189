import type { DeskEntry } from '../../library/desk.ts';
import type { Effect, Update } from '../effect.ts';
import type { State } from '../state.ts';
import type { Desk, DeskEffect, DeskView } from './desk-form.ts';

/** Rows that are asked for at once, fewer where a row takes several lines; the cursor stays away from the end of those known. */
export const windowOf = ({ list }: DeskView): number =>
  ['families', 'family', 'review'].includes(list.kind) ? 24 : list.kind === 'person' ? 45 : 120;

/** The list that shows: the innermost of the tab. */
export const shownView = ({ stacks, tab }: Desk): DeskView => {
  const view = stacks[tab].at(-1);
  if (!view) throw new RangeError('a tab without a list');
  return view;
};

/** The row the cursor is on, once it is known. */
export const shownEntry = (view: DeskView): DeskEntry | undefined => view.rows[view.cursor - view.from];

export const effectOf = (effect: DeskEffect): Effect => ({ type: 'desk', ...effect });

export const withView = (desk: Desk, change: Partial<DeskView>): Desk => ({
  ...desk,
  stacks: {
    ...desk.stacks,
    [desk.tab]: [...desk.stacks[desk.tab].slice(0, -1), { ...shownView(desk), ...change }],
  },
});

/** Asks for the rows about the cursor of the list that shows. */
export const askRows = (state: State, desk: Desk): Update<State> => {
  const { list, field, order, cursor } = shownView(desk);
  const id = desk.asked + 1;
  const count = windowOf(shownView(desk));
  const from = Math.max(0, cursor - Math.floor(count / 2));
  const request = { list, words: field.text.trim(), order, from, count };
  return {
    state: { ...state, desk: { ...desk, asked: id } },
    effects: [effectOf({ ask: 'rows', id, ...request })],
  };
};
