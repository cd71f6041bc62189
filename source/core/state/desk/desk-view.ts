import { type DeskEffect, type DeskList, type DeskTab, LISTS, TABS } from '../../library/desk/desk-lists.ts';
import { type LibraryRow, type QuotationRow, speakerOf } from '../../library/desk/rows.ts';
import type { Effect, Update } from '../effect.ts';
import type { State } from '../state.ts';
import { type Desk, type DeskView, deskView, type Person } from './desk-form.ts';

/** The list that shows: the innermost of the tab. */
export const shownView = ({ stacks, tab }: Desk): DeskView => {
  const view = stacks[tab].at(-1);
  if (!view) throw new RangeError('a tab without a list');
  return view;
};

/** The row the cursor is on, once it is known. */
export const shownRow = (view: DeskView): LibraryRow | undefined => view.rows[view.cursor - view.from];

/** The quotation that a key applies to: the row of the cursor, or the first of a family. */
export const quotationIn = (view: DeskView): QuotationRow | undefined => {
  const row = shownRow(view);
  if (row?.what === 'family') return row.first;
  return row?.what === 'quotation' ? row : undefined;
};

/** Whom a key applies to: the person whose page it is, else who is in the row of the cursor. */
export const personIn = (view: DeskView): Person | undefined => {
  if (view.list.kind === 'person') return { person: view.list.id, name: view.head?.name ?? '' };
  const row = shownRow(view);
  if (row?.what === 'person') return { person: row.id, name: row.name };
  const quotation = quotationIn(view);
  return quotation && quotation.personId !== null
    ? { person: quotation.personId, name: speakerOf(quotation) }
    : undefined;
};

export const effectOf = (effect: DeskEffect): Effect => ({ type: 'desk', ...effect });

const withStack = (desk: Desk, change: (stack: readonly DeskView[]) => readonly DeskView[]): Desk => ({
  ...desk,
  stacks: { ...desk.stacks, [desk.tab]: change(desk.stacks[desk.tab]) },
});

export const withView = (desk: Desk, change: Partial<DeskView>): Desk =>
  withStack(desk, (stack) => [...stack.slice(0, -1), { ...shownView(desk), ...change }]);

/** Asks for the rows about the cursor of the list that shows. */
export const askRows = (state: State, desk: Desk): Update<State> => {
  const { list, field, order, cursor } = shownView(desk);
  const id = desk.asked + 1;
  const count = LISTS[list.kind].rows;
  const from = Math.max(0, cursor - Math.floor(count / 2));
  const words = field.text.trim();
  return {
    state: { ...state, desk: { ...desk, asked: id } },
    effects: [effectOf({ ask: 'rows', id, list, words, order, from, count })],
  };
};

/** Whether rows that may soon show are not known. */
export const isShort = ({ list, cursor, from, rows, total }: DeskView): boolean => {
  const margin = LISTS[list.kind].rows / 3;
  const end = from + rows.length;
  return (
    total === undefined || (from > 0 && cursor < from + margin) || (end < total && cursor > end - margin)
  );
};

/** Goes into a list from the one that shows. */
export const goIn = (state: State, desk: Desk, list: DeskList, more: Partial<DeskView> = {}): Update<State> =>
  askRows(
    state,
    withStack(desk, (stack) => [...stack, { ...deskView(list), ...more }]),
  );

/** The list one went in from; `undefined` in the first of a tab. */
export const goOut = (state: State, desk: Desk): Update<State> | undefined =>
  desk.stacks[desk.tab].length > 1
    ? askRows(
        state,
        withStack(desk, (stack) => stack.slice(0, -1)),
      )
    : undefined;

export const toTab = (state: State, desk: Desk, tab: DeskTab): Update<State> =>
  askRows(state, { ...desk, tab });

export const nextTab = ({ tab }: Desk, by: number): DeskTab =>
  TABS.at((TABS.indexOf(tab) + by) % TABS.length) ?? 'articles';
