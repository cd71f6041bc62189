import type { DeskEntry, DeskList, DeskPreview, DeskRows, DeskSummary } from '../../library/desk.ts';
import { messages } from '../../messages/messages.ts';
import { type Edit, edit, emptyField } from '../../text/line-editor.ts';
import { asUpdate, type By, type Effect, type Handlers, type Next, type Update } from '../effect.ts';
import type { State } from '../state.ts';
import {
  type Desk,
  type DeskProgress,
  type DeskQuestion,
  type DeskTab,
  type DeskView,
  deskOrders,
  deskTabs,
  deskView,
} from './desk-form.ts';
import { answerQuestion, ask, isAskedForWords, withoutQuestion } from './desk-questions.ts';
import { askRows, effectOf, shownEntry, shownView, windowOf, withView } from './desk-view.ts';

/** Whether rows that may soon show are not known. */
const isShort = (view: DeskView): boolean => {
  const { cursor, from, rows, total } = view;
  const margin = windowOf(view) / 3;
  return (
    total === undefined ||
    (from > 0 && cursor < from + margin) ||
    (from + rows.length < total && cursor > from + rows.length - margin)
  );
};

const previewEffect = (desk: Desk): readonly Effect[] => {
  const entry = shownEntry(shownView(desk));
  return entry?.kind === 'article' && entry.key !== desk.preview?.key
    ? [effectOf({ ask: 'preview', key: entry.key })]
    : [];
};

const moveTo = (state: State, desk: Desk, row: number): Update<State> => {
  const view = shownView(desk);
  const cursor = Math.max(0, Math.min((view.total ?? 1) - 1, row));
  const next = withView(desk, { cursor });
  const moved = isShort(shownView(next)) ? askRows(state, next) : asUpdate({ ...state, desk: next });
  return { ...moved, effects: [...moved.effects, ...previewEffect(next)] };
};

/** What a handler of the desk does; nothing where there is none. */
const onDesk = (state: State, change: (desk: Desk, view: DeskView) => Next): Next =>
  state.desk ? change(state.desk, shownView(state.desk)) : state;

const goIn = (state: State, desk: Desk, list: DeskList): Update<State> => {
  const stack = [...desk.stacks[desk.tab], deskView(list)];
  return askRows(state, { ...desk, stacks: { ...desk.stacks, [desk.tab]: stack } });
};

const open = (state: State, entry: DeskEntry): Next => {
  switch (entry.kind) {
    case 'article':
      return { state, effects: [effectOf({ ask: 'open', key: entry.key })] };
    case 'quotation':
      return { state, effects: [effectOf({ ask: 'open', key: entry.key, range: entry.range })] };
    case 'person':
    case 'family':
      return state.desk ? goIn(state, state.desk, { kind: entry.kind, id: entry.id }) : state;
    case 'review':
      return { ...state, notice: messages.desk.answer };
  }
};

/** Has the name by which an article calls a person be somebody else's. */
const notThisPerson = (state: State, view: DeskView): Next => {
  const entry = shownEntry(view);
  return entry?.kind === 'quotation' && entry.person !== undefined
    ? {
        state,
        effects: [effectOf({ ask: 'decide', person: entry.person, how: 'apart', quotation: entry.id })],
      }
    : { ...state, notice: messages.desk.quotationFirst };
};

const choose = (state: State, desk: Desk, view: DeskView): Next => {
  const entry = shownEntry(view);
  if (desk.question) return answerQuestion(state, desk, desk.question, view);
  if (view.isTyping && view.list.kind !== 'search')
    return { ...state, desk: withView(desk, { isTyping: false }) };
  if (view.isStale) return { ...state, desk: withView(desk, { isAwaited: true }) };
  return entry ? open(state, entry) : state;
};

const toTab = (state: State, desk: Desk, tab: DeskTab): Update<State> => askRows(state, { ...desk, tab });

/** The state one step further out of the desk, or nothing on its first list. */
export const outOfDesk = (state: State): Next | undefined => {
  const { desk } = state;
  if (!desk) return undefined;
  if (desk.question) return askRows(state, withoutQuestion(desk));
  const { isTyping, field, list } = shownView(desk);
  const isFilter = list.kind !== 'search';
  if (isTyping && (!isFilter || field.text === ''))
    return { ...state, desk: withView(desk, { isTyping: false }) };
  if (isFilter && field.text !== '')
    return askRows(state, withView(desk, { field: emptyField, isTyping: false, cursor: 0 }));
  const stack = desk.stacks[desk.tab];
  if (stack.length > 1)
    return askRows(state, { ...desk, stacks: { ...desk.stacks, [desk.tab]: stack.slice(0, -1) } });
  return desk.tab === 'articles' ? undefined : toTab(state, desk, 'articles');
};

/** Edits what a list is filtered by, or what is searched for. */
export const editDesk = (state: State, step: Edit): Next =>
  onDesk(state, (desk, view) => {
    const { question } = desk;
    if (question && isAskedForWords(desk))
      return { ...state, desk: { ...desk, question: { ...question, field: edit(question.field, step) } } };
    const field = edit(view.field, step);
    if (field.text === view.field.text) return { ...state, desk: withView(desk, { field }) };
    return askRows(state, withView(desk, { field, cursor: 0, from: 0, isStale: true, isAwaited: false }));
  });

const pageOf = ({ size }: State): number => Math.max(1, size.rows - 6);

const sameWords = (state: State, desk: Desk, view: DeskView): Next => {
  const entry = shownEntry(view);
  const family = entry?.kind === 'quotation' ? entry.family : undefined;
  return family === undefined
    ? { ...state, notice: messages.desk.nowhereElse }
    : goIn(state, desk, { kind: 'family', id: family });
};

const personOf = (state: State, desk: Desk, view: DeskView): Next => {
  const entry = shownEntry(view);
  const quotation = entry?.kind === 'family' ? entry.first : entry;
  const person = quotation?.kind === 'quotation' ? quotation.person : undefined;
  return person === undefined
    ? { ...state, notice: messages.desk.nobodyNamed }
    : goIn(state, desk, { kind: 'person', id: person });
};

const answer = (state: State, view: DeskView, given: 'same' | 'apart' | 'later'): Next => {
  const entry = shownEntry(view);
  return entry?.kind === 'review'
    ? { state, effects: [effectOf({ ask: 'answer', id: entry.id, answer: given })] }
    : state;
};

const nextOrder = (state: State, desk: Desk, { list, order }: DeskView, by: number): Next => {
  const orders = deskOrders[list.kind];
  const next = orders[(orders.indexOf(order) + by + orders.length) % orders.length] ?? order;
  return askRows(state, withView(desk, { order: next, cursor: 0, from: 0 }));
};

/** Opens the next article, or quotation, of the list that an article was opened from. */
const step = (state: State, desk: Desk, view: DeskView, by: number): Next => {
  const row = view.cursor + by;
  if (row < 0 || row >= (view.total ?? 0)) return { ...state, notice: messages.desk.noFurther(by > 0) };
  const moved = moveTo(state, desk, row);
  const entry = moved.state.desk && shownEntry(shownView(moved.state.desk));
  const opened = entry ? asUpdate(open(moved.state, entry)) : moved;
  return { state: opened.state, effects: [...moved.effects, ...opened.effects] };
};

export const deskHandlers = {
  'desk/tab': (state, { tab }: { readonly tab: DeskTab }) => onDesk(state, (desk) => toTab(state, desk, tab)),
  'desk/next-tab': (state, { by }: By) =>
    onDesk(state, (desk) =>
      toTab(state, desk, deskTabs.at((deskTabs.indexOf(desk.tab) + by) % deskTabs.length) ?? 'articles'),
    ),
  'desk/by-rows': (state, { rows }: { readonly rows: number }, times) =>
    onDesk(state, (desk, view) => moveTo(state, desk, view.cursor + rows * times)),
  'desk/by-pages': (state, { pages }: { readonly pages: number }, times) =>
    onDesk(state, (desk, view) =>
      moveTo(state, desk, view.cursor + Math.trunc(pages * pageOf(state) * times)),
    ),
  'desk/to-start': (state) => onDesk(state, (desk) => moveTo(state, desk, 0)),
  'desk/to-end': (state) => onDesk(state, (desk, view) => moveTo(state, desk, (view.total ?? 1) - 1)),
  'desk/choose': (state) => onDesk(state, (desk, view) => choose(state, desk, view)),
  /** Goes into a row that the mouse points at. */
  'desk/pick': (state, { row }: { readonly row: number }) =>
    onDesk(state, (desk) => {
      const next = withView(desk, { cursor: row });
      const entry = shownEntry(shownView(next));
      return entry ? open({ ...state, desk: next }, entry) : state;
    }),
  'desk/filter': (state) => onDesk(state, (desk) => ({ ...state, desk: withView(desk, { isTyping: true }) })),
  'desk/order': (state, { by }: By) => onDesk(state, (desk, view) => nextOrder(state, desk, view, by)),
  'desk/same-words': (state) => onDesk(state, (desk, view) => sameWords(state, desk, view)),
  'desk/person': (state) => onDesk(state, (desk, view) => personOf(state, desk, view)),
  'desk/answer': (state, { answer: given }: { readonly answer: 'same' | 'apart' | 'later' }) =>
    onDesk(state, (_, view) => answer(state, view, given)),
  'desk/ask': (state, { what }: { readonly what: DeskQuestion['what'] }) =>
    onDesk(state, (desk, view) => ask(state, desk, view, what)),
  'desk/not-this-person': (state) => onDesk(state, (_, view) => notThisPerson(state, view)),
  'desk/undo': (state) => onDesk(state, () => ({ state, effects: [effectOf({ ask: 'undo' })] })),
  /** In the desk moves on and opens what is there; in an article opened from it, has the desk do so. */
  'desk/step': (state, { by }: By) =>
    state.desk
      ? onDesk(state, (desk, view) => step(state, desk, view, by))
      : { state, effects: [effectOf({ ask: 'step', by })] },
} satisfies Handlers;

/** Takes rows of the list that shows, if they are those asked for last. */
const takeRows = (
  state: State,
  desk: Desk,
  { id, rows, total, from, head }: DeskRows & { readonly id: number },
): Next => {
  if (id !== desk.asked) return state;
  const cursor = Math.max(0, Math.min(total - 1, shownView(desk).cursor));
  const { isAwaited } = shownView(desk);
  const next = withView(desk, { rows, total, from, head, cursor, isStale: false, isAwaited: false });
  const taken = { state: { ...state, desk: next }, effects: previewEffect(next) };
  const entry = isAwaited ? shownEntry(shownView(next)) : undefined;
  return entry ? asUpdate(choose(taken.state, next, shownView(next))) : taken;
};

export const deskEvents = {
  'desk/rows': (state, answered: DeskRows & { readonly id: number }) =>
    onDesk(state, (desk) => takeRows(state, desk, answered)),
  /** What the library holds has changed: what shows of it is asked for anew. */
  'desk/changed': (state, { summary }: { readonly summary: DeskSummary }) =>
    onDesk(state, (desk) => askRows(state, { ...desk, summary, preview: undefined })),
  /** Says what was done; the page of a person who goes by another number now becomes that one's. */
  'desk/done': (state, { said, person }: { readonly said: string; readonly person: number | undefined }) =>
    onDesk(state, (desk, { list }) => {
      const notice = said;
      if (person === undefined || list.kind !== 'person' || list.id === person) return { ...state, notice };
      return askRows(
        { ...state, notice },
        withView(desk, { list: { kind: 'person', id: person }, cursor: 0 }),
      );
    }),
  'desk/preview': (state, { preview }: { readonly preview: DeskPreview }) =>
    onDesk(state, (desk) => ({ ...state, desk: { ...desk, preview } })),
  'desk/progress': (state, { progress }: { readonly progress: DeskProgress | undefined }) =>
    onDesk(state, (desk) => ({ ...state, desk: { ...desk, progress } })),
  'desk/problem': (state, { problem }: { readonly problem: string }) =>
    onDesk(state, (desk) => ({ ...state, desk: { ...desk, problem } })),
} satisfies Handlers;
