import {
  type DeskEffect,
  type DeskOrder,
  type DeskRows,
  type DeskSummary,
  type DeskTab,
  LISTS,
} from '../../library/desk/desk-lists.ts';
import type { LibraryRow, QuotationRow } from '../../library/desk/rows.ts';
import { messages } from '../../messages/messages.ts';
import { type Edit, edit, emptyField } from '../../text/line-editor.ts';
import { asUpdate, type By, type Effect, type Handlers, type Next, type Update } from '../effect.ts';
import type { State } from '../state.ts';
import type { Desk, DeskView } from './desk-form.ts';
import {
  askRows,
  effectOf,
  goIn,
  goOut,
  isShort,
  nextTab,
  personIn,
  quotationIn,
  shownRow,
  shownView,
  toTab,
  withView,
} from './desk-view.ts';

/** A handler of the desk, of the list that shows and the data of an action; it does nothing where there is no desk. */
const onDesk =
  <Data>(change: (state: State, desk: Desk, view: DeskView, data: Data) => Next) =>
  (state: State, data: NoInfer<Data>): Next =>
    state.desk ? change(state, state.desk, shownView(state.desk), data) : state;

/** The state with another view of the list that shows. */
const viewed = (state: State, desk: Desk, change: Partial<DeskView>): State => ({
  ...state,
  desk: withView(desk, change),
});

const said = (state: State, notice: string): State => ({ ...state, notice });

const previewEffect = (desk: Desk): readonly Effect[] => {
  const row = shownRow(shownView(desk));
  return row?.what === 'article' && row.id !== desk.preview?.id
    ? [effectOf({ ask: 'preview', id: row.id })]
    : [];
};

const moveTo = (state: State, desk: Desk, row: number): Update<State> => {
  const cursor = Math.max(0, Math.min((shownView(desk).total ?? 1) - 1, row));
  const next = withView(desk, { cursor });
  const moved = isShort(shownView(next)) ? askRows(state, next) : asUpdate({ ...state, desk: next });
  return { ...moved, effects: [...moved.effects, ...previewEffect(next)] };
};

/** Rows of a list that fit beside what is above and below it. */
const pageOf = ({ size }: State): number => Math.max(1, size.rows - 6);

/** Moves the cursor of the desk's list by rows and pages, or to its first or last row; `undefined` where there is no desk. */
export const moveOnDesk = (
  state: State,
  {
    rows = 0,
    pages = 0,
    to,
  }: { readonly rows?: number; readonly pages?: number; readonly to?: 'start' | 'end' },
): Update<State> | undefined => {
  const { desk } = state;
  if (!desk) return undefined;
  const { cursor, total = 1 } = shownView(desk);
  const from = to === 'start' ? 0 : to === 'end' ? total - 1 : cursor;
  return moveTo(state, desk, from + rows + Math.trunc(pages * pageOf(state)));
};

const asking = (state: State, effect: DeskEffect): Update<State> => ({ state, effects: [effectOf(effect)] });

const openAt = (state: State, { article: key, start, end }: QuotationRow, how = {}): Update<State> =>
  asking(state, { ask: 'open', key, range: { start, end }, ...how });

const open = (state: State, desk: Desk, row: LibraryRow): Next => {
  switch (row.what) {
    case 'article':
      return asking(state, { ask: 'open', key: row.key });
    case 'quotation':
      return openAt(state, row);
    case 'person':
    case 'family':
      return goIn(state, desk, { kind: row.what, id: row.id });
    case 'review':
      return said(state, messages.desk.answer);
  }
};

/** Goes into the row of the cursor, or takes the person in it for the same as another. */
const enter = (state: State, desk: Desk, view: DeskView): Next => {
  const row = shownRow(view);
  const { sameAs } = view;
  if (!row || !sameAs) return row ? open(state, desk, row) : state;
  if (row.what !== 'person' || row.id === sameAs.person) return state;
  const left = asUpdate(goOut(state, desk) ?? state);
  const effect = effectOf({ ask: 'decide', person: sameAs.person, how: 'same', other: row.id });
  return { ...left, effects: [...left.effects, effect] };
};

/** The same by Enter, which ends the typing of a filter first, and waits for rows that are asked for. */
const choose = (state: State, desk: Desk, view: DeskView): Next => {
  if (view.isTyping && view.list.kind !== 'search' && !view.sameAs)
    return viewed(state, desk, { isTyping: false });
  return view.isStale ? viewed(state, desk, { isAwaited: true }) : enter(state, desk, view);
};

/** The state one step further out of the desk, or nothing on its first list. */
export const outOfDesk = (state: State): Next | undefined => {
  const { desk } = state;
  if (!desk) return undefined;
  const { isTyping, field, list, sameAs } = shownView(desk);
  const isFilter = list.kind !== 'search';
  if (isTyping && !sameAs && (!isFilter || field.text === ''))
    return viewed(state, desk, { isTyping: false });
  if (isFilter && !sameAs && field.text !== '')
    return askRows(state, withView(desk, { field: emptyField, isTyping: false, cursor: 0 }));
  return goOut(state, desk) ?? (desk.tab === 'articles' ? undefined : toTab(state, desk, 'articles'));
};

/** Edits what a list is filtered by, or what is searched for. */
export const editDesk = onDesk((state, desk, view, step: Edit) => {
  const field = edit(view.field, step);
  if (field.text === view.field.text) return viewed(state, desk, { field });
  return askRows(state, withView(desk, { field, cursor: 0, from: 0, isStale: true, isAwaited: false }));
});

const nextOrder = (state: State, desk: Desk, { list, order }: DeskView, { by }: By): Next => {
  const { orders }: { readonly orders: readonly DeskOrder[] } = LISTS[list.kind];
  const next = orders.at((orders.indexOf(order) + by) % orders.length) ?? order;
  return askRows(state, withView(desk, { order: next, cursor: 0, from: 0 }));
};

/** Opens the next article, or quotation, of the list that an article was opened from. */
const step = (state: State, desk: Desk, { cursor, total = 0 }: DeskView, { by }: By): Next => {
  const at = cursor + by;
  if (at < 0 || at >= total) return said(state, messages.desk.noFurther(by > 0));
  const moved = moveTo(state, desk, at);
  const next = moved.state.desk ?? desk;
  const row = shownRow(shownView(next));
  const opened = row ? asUpdate(open(moved.state, next, row)) : moved;
  return { state: opened.state, effects: [...moved.effects, ...opened.effects] };
};

/** Does something with the quotation of the cursor; a family is none. */
const withQuotation = (change: (state: State, row: QuotationRow) => Next | undefined) =>
  onDesk((state, _, view) => {
    const row = shownRow(view);
    return (
      (row?.what === 'quotation' ? change(state, row) : undefined) ??
      said(state, messages.desk.quotationFirst)
    );
  });

export const deskHandlers = {
  'desk/tab': onDesk((state, desk, _, { tab }: { readonly tab: DeskTab }) => toTab(state, desk, tab)),
  'desk/next-tab': onDesk((state, desk, _, { by }: By) => toTab(state, desk, nextTab(desk, by))),
  'desk/choose': onDesk(choose),
  /** Goes into a row that the mouse points at. */
  'desk/pick': onDesk((state, before, _, { row }: { readonly row: number }) => {
    const desk = withView(before, { cursor: row });
    return enter({ ...state, desk }, desk, shownView(desk));
  }),
  'desk/filter': onDesk((state, desk) => viewed(state, desk, { isTyping: true })),
  'desk/order': onDesk(nextOrder),
  'desk/same-words': onDesk((state, desk, view) => {
    const id = quotationIn(view)?.family ?? null;
    return id === null ? said(state, messages.desk.nowhereElse) : goIn(state, desk, { kind: 'family', id });
  }),
  'desk/person': onDesk((state, desk, view) => {
    const id = quotationIn(view)?.personId ?? null;
    return id === null ? said(state, messages.desk.nobodyNamed) : goIn(state, desk, { kind: 'person', id });
  }),
  'desk/answer': onDesk((state, _, view, { answer }: { readonly answer: 'same' | 'apart' | 'later' }) => {
    const row = shownRow(view);
    if (row?.what !== 'review') return state;
    const { id } = row;
    return asking(
      state,
      answer === 'later'
        ? { ask: 'later', id }
        : { ask: 'decide', how: 'review', id, isSame: answer === 'same' },
    );
  }),
  /** Asks whom a person is the same as, out of the people. */
  'desk/same': onDesk((state, desk, view) => {
    const sameAs = personIn(view);
    return sameAs
      ? goIn(state, desk, { kind: 'people' }, { isTyping: true, sameAs })
      : said(state, messages.desk.nobodyNamed);
  }),
  /** Goes into the article to correct who says the quotation. */
  'desk/correct': withQuotation((state, row) => openAt(state, row, { isToCorrect: true })),
  /** Has the name by which an article calls a person be somebody else's. */
  'desk/not-this-person': withQuotation((state, { personId: person, id }) =>
    person === null ? undefined : asking(state, { ask: 'decide', person, how: 'apart', quotation: id }),
  ),
  'desk/call': (state, named: { readonly person: number; readonly name: string }) =>
    asking(state, { ask: 'decide', how: 'called', person: named.person, name: named.name }),
  'desk/undo': (state) => asking(state, { ask: 'undo' }),
  /** In the desk moves on and opens what is there; in an article opened from it, has the desk do so. */
  'desk/step': (state, { by }: By) =>
    state.desk ? step(state, state.desk, shownView(state.desk), { by }) : asking(state, { ask: 'step', by }),
} satisfies Handlers;

type Answered = DeskRows & { readonly id: number };
type Told = Partial<Pick<Desk, 'preview' | 'progress' | 'problem'>>;

/** Takes rows of the list that shows, if they are those asked for last. */
const takeRows = (state: State, desk: Desk, before: DeskView, answered: Answered): Next => {
  const { id, rows, total, from, head } = answered;
  if (id !== desk.asked) return state;
  const cursor = Math.max(0, Math.min(total - 1, before.cursor));
  const next = withView(desk, { rows, total, from, head, cursor, isStale: false, isAwaited: false });
  const taken: State = { ...state, desk: next };
  return before.isAwaited && shownRow(shownView(next))
    ? choose(taken, next, shownView(next))
    : { state: taken, effects: previewEffect(next) };
};

export const deskEvents = {
  'desk/rows': onDesk(takeRows),
  /** What the library holds has changed: what shows of it is asked for anew. */
  'desk/changed': onDesk((state, desk, _, { summary }: { readonly summary: DeskSummary }) =>
    askRows(state, { ...desk, summary, preview: undefined }),
  ),
  /** Says what was done; the page of a person who goes by another number now becomes that one's. */
  'desk/done': onDesk(
    (state, desk, { list }, done: { readonly said: string; readonly person: number | undefined }) => {
      const { person: id } = done;
      const next = said(state, done.said);
      return id === undefined || list.kind !== 'person' || list.id === id
        ? next
        : askRows(next, withView(desk, { list: { kind: 'person', id }, cursor: 0 }));
    },
  ),
  'desk/told': onDesk((state, desk, _, { told }: { readonly told: Told }) => ({
    ...state,
    desk: { ...desk, ...told },
  })),
} satisfies Handlers;
