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

/** What a handler of the desk does; nothing where there is none. */
const onDesk = (state: State, change: (desk: Desk, view: DeskView) => Next): Next =>
  state.desk ? change(state.desk, shownView(state.desk)) : state;

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

const open = (state: State, row: LibraryRow): Next => {
  switch (row.what) {
    case 'article':
      return asking(state, { ask: 'open', key: row.key });
    case 'quotation':
      return openAt(state, row);
    case 'person':
    case 'family':
      return onDesk(state, (desk) => goIn(state, desk, { kind: row.what, id: row.id }));
    case 'review':
      return said(state, messages.desk.answer);
  }
};

/** Goes into the row of the cursor; Enter (`isKey`) ends the typing of a filter first, and waits for rows that are asked for. */
const choose = (state: State, desk: Desk, view: DeskView, isKey = true): Next => {
  const row = shownRow(view);
  const { sameAs } = view;
  if (isKey && view.isTyping && view.list.kind !== 'search' && !sameAs)
    return { ...state, desk: withView(desk, { isTyping: false }) };
  if (isKey && view.isStale) return { ...state, desk: withView(desk, { isAwaited: true }) };
  if (!row || !sameAs) return row ? open(state, row) : state;
  if (row.what !== 'person' || row.id === sameAs.person) return state;
  const left = asUpdate(goOut(state, desk) ?? state);
  const effect = effectOf({ ask: 'decide', person: sameAs.person, how: 'same', other: row.id });
  return { ...left, effects: [...left.effects, effect] };
};

/** The state one step further out of the desk, or nothing on its first list. */
export const outOfDesk = (state: State): Next | undefined => {
  const { desk } = state;
  if (!desk) return undefined;
  const { isTyping, field, list, sameAs } = shownView(desk);
  const isFilter = list.kind !== 'search';
  if (isTyping && !sameAs && (!isFilter || field.text === ''))
    return { ...state, desk: withView(desk, { isTyping: false }) };
  if (isFilter && !sameAs && field.text !== '')
    return askRows(state, withView(desk, { field: emptyField, isTyping: false, cursor: 0 }));
  return goOut(state, desk) ?? (desk.tab === 'articles' ? undefined : toTab(state, desk, 'articles'));
};

/** Edits what a list is filtered by, or what is searched for. */
export const editDesk = (state: State, step: Edit): Next =>
  onDesk(state, (desk, view) => {
    const field = edit(view.field, step);
    if (field.text === view.field.text) return { ...state, desk: withView(desk, { field }) };
    return askRows(state, withView(desk, { field, cursor: 0, from: 0, isStale: true, isAwaited: false }));
  });

const nextOrder = (state: State, desk: Desk, { list, order }: DeskView, by: number): Next => {
  const { orders }: { readonly orders: readonly DeskOrder[] } = LISTS[list.kind];
  const at = orders.indexOf(order) + by;
  return askRows(
    state,
    withView(desk, { order: orders.at(at % orders.length) ?? order, cursor: 0, from: 0 }),
  );
};

/** Opens the next article, or quotation, of the list that an article was opened from. */
const step = (state: State, desk: Desk, { cursor, total = 0 }: DeskView, by: number): Next => {
  const at = cursor + by;
  if (at < 0 || at >= total) return said(state, messages.desk.noFurther(by > 0));
  const moved = moveTo(state, desk, at);
  const row = moved.state.desk && shownRow(shownView(moved.state.desk));
  const opened = row ? asUpdate(open(moved.state, row)) : moved;
  return { state: opened.state, effects: [...moved.effects, ...opened.effects] };
};

export const deskHandlers = {
  'desk/tab': (state, { tab }: { readonly tab: DeskTab }) => onDesk(state, (desk) => toTab(state, desk, tab)),
  'desk/next-tab': (state, { by }: By) => onDesk(state, (desk) => toTab(state, desk, nextTab(desk, by))),
  'desk/choose': (state) => onDesk(state, (desk, view) => choose(state, desk, view)),
  /** Goes into a row that the mouse points at. */
  'desk/pick': (state, { row }: { readonly row: number }) =>
    onDesk(state, (desk) => {
      const next = withView(desk, { cursor: row });
      return choose({ ...state, desk: next }, next, shownView(next), false);
    }),
  'desk/filter': (state) => onDesk(state, (desk) => ({ ...state, desk: withView(desk, { isTyping: true }) })),
  'desk/order': (state, { by }: By) => onDesk(state, (desk, view) => nextOrder(state, desk, view, by)),
  'desk/same-words': (state) =>
    onDesk(state, (desk, view) => {
      const { family = null } = quotationIn(view) ?? {};
      return family === null
        ? said(state, messages.desk.nowhereElse)
        : goIn(state, desk, { kind: 'family', id: family });
    }),
  'desk/person': (state) =>
    onDesk(state, (desk, view) => {
      const person = quotationIn(view)?.personId ?? null;
      return person === null
        ? said(state, messages.desk.nobodyNamed)
        : goIn(state, desk, { kind: 'person', id: person });
    }),
  'desk/answer': (state, { answer }: { readonly answer: 'same' | 'apart' | 'later' }) =>
    onDesk(state, (_, view) => {
      const row = shownRow(view);
      if (row?.what !== 'review') return state;
      const { id } = row;
      return answer === 'later'
        ? asking(state, { ask: 'later', id })
        : asking(state, { ask: 'decide', how: 'review', id, isSame: answer === 'same' });
    }),
  /** Asks whom a person is the same as, out of the people. */
  'desk/same': (state) =>
    onDesk(state, (desk, view) => {
      const sameAs = personIn(view);
      return sameAs
        ? goIn(state, desk, { kind: 'people' }, { isTyping: true, sameAs })
        : said(state, messages.desk.nobodyNamed);
    }),
  /** Goes into the article to correct who says the quotation. */
  'desk/correct': (state) =>
    onDesk(state, (_, view) => {
      const row = shownRow(view);
      return row?.what === 'quotation'
        ? openAt(state, row, { isToCorrect: true })
        : said(state, messages.desk.quotationFirst);
    }),
  /** Has the name by which an article calls a person be somebody else's. */
  'desk/not-this-person': (state) =>
    onDesk(state, (_, view) => {
      const row = shownRow(view);
      return row?.what === 'quotation' && row.personId !== null
        ? asking(state, { ask: 'decide', person: row.personId, how: 'apart', quotation: row.id })
        : said(state, messages.desk.quotationFirst);
    }),
  'desk/call': (state, named: { readonly person: number; readonly name: string }) =>
    asking(state, { ask: 'decide', how: 'called', person: named.person, name: named.name }),
  'desk/undo': (state) => asking(state, { ask: 'undo' }),
  /** In the desk moves on and opens what is there; in an article opened from it, has the desk do so. */
  'desk/step': (state, { by }: By) =>
    state.desk
      ? onDesk(state, (desk, view) => step(state, desk, view, by))
      : asking(state, { ask: 'step', by }),
} satisfies Handlers;

type Answered = DeskRows & { readonly id: number };
type Told = Partial<Pick<Desk, 'preview' | 'progress' | 'problem'>>;

/** Takes rows of the list that shows, if they are those asked for last. */
const takeRows = (state: State, desk: Desk, { id, rows, total, from, head }: Answered): Next => {
  if (id !== desk.asked) return state;
  const { cursor: before, isAwaited } = shownView(desk);
  const cursor = Math.max(0, Math.min(total - 1, before));
  const next = withView(desk, { rows, total, from, head, cursor, isStale: false, isAwaited: false });
  const taken: State = { ...state, desk: next };
  return isAwaited && shownRow(shownView(next))
    ? choose(taken, next, shownView(next))
    : { state: taken, effects: previewEffect(next) };
};

export const deskEvents = {
  'desk/rows': (state, answered: Answered) => onDesk(state, (desk) => takeRows(state, desk, answered)),
  /** What the library holds has changed: what shows of it is asked for anew. */
  'desk/changed': (state, { summary }: { readonly summary: DeskSummary }) =>
    onDesk(state, (desk) => askRows(state, { ...desk, summary, preview: undefined })),
  /** Says what was done; the page of a person who goes by another number now becomes that one's. */
  'desk/done': (state, done: { readonly said: string; readonly person: number | undefined }) =>
    onDesk(state, (desk, { list }) => {
      const { person } = done;
      const next = said(state, done.said);
      return person === undefined || list.kind !== 'person' || list.id === person
        ? next
        : askRows(next, withView(desk, { list: { kind: 'person', id: person }, cursor: 0 }));
    }),
  'desk/told': (state, { told }: { readonly told: Told }) =>
    onDesk(state, (desk) => ({ ...state, desk: { ...desk, ...told } })),
} satisfies Handlers;
