import { moveOnDesk } from '../desk/desk.ts';
import type { By, Handlers } from '../effect.ts';
import { follow, goTo, goToQuotation, jumpToQuotation } from '../moving/moving.ts';
import {
  analysisOf,
  currentQuotation,
  currentSectionIndex,
  followed,
  indexAt,
  listed,
  nobody,
  panesFor,
  placeOf,
  type SpeakerRow,
  speakerList,
} from '../selectors.ts';
import type { Lists, Pane, State } from '../state.ts';

export type ListName = keyof Lists;

const listOf = (focus: Pane): ListName | undefined => (focus === 'article' ? undefined : focus);

/** How many rows a list has. */
export const lengthOfList = (state: State, list: ListName): number => {
  switch (list) {
    case 'outline':
      return analysisOf(state).sections.length;
    case 'speakers':
    case 'timeline':
      return speakerList(state).length;
    case 'quotes':
      return followed(state).length;
  }
};

const clamp = (state: State, list: ListName, row: number): number =>
  Math.max(0, Math.min(lengthOfList(state, list) - 1, row));

/** The cursors of the lists, each kept within its list. */
export const clampLists = (state: State): Lists => ({
  outline: clamp(state, 'outline', state.lists.outline),
  speakers: clamp(state, 'speakers', state.lists.speakers),
  quotes: clamp(state, 'quotes', state.lists.quotes),
  timeline: clamp(state, 'timeline', state.lists.timeline),
});

/** The row a list marks: its cursor while it has the focus, else the row of the reader's place. */
export const listCursor = (state: State, list: ListName): number => {
  if (state.focus === list) return clamp(state, list, state.lists[list]);
  return followedRow(state, list);
};

const indexOfCurrent = (state: State): number => {
  const current = currentQuotation(state);
  return current ? listed(state).indexOf(current) : -1;
};

const followedRow = (state: State, list: ListName): number => {
  switch (list) {
    case 'outline':
      return currentSectionIndex(state);
    case 'speakers':
    case 'timeline':
      // Everyone is the first row, so that a search is needed only while one speaker is followed.
      return speakerList(state).findIndex((row) => speakerOfRow(row) === state.reading.speaker);
    case 'quotes':
      return indexOfCurrent(state);
  }
};

/** The row a list is scrolled to: its marked row, or for quotations without one the first from the reader's place on. */
export const listAnchor = (state: State, list: ListName): number => {
  const cursor = listCursor(state, list);
  if (cursor >= 0 || list !== 'quotes') return cursor;
  const quotations = followed(state);
  const index = Math.min(quotations.length - 1, indexAt(quotations, placeOf(state) - 1) + 1);
  const next = quotations[index];
  return state.order === 'order' || !next ? index : listed(state).indexOf(next);
};

/** The speaker of a row; `undefined` for everyone. */
export const speakerOfRow = (row: SpeakerRow): string | undefined => {
  switch (row.kind) {
    case 'everyone':
      return undefined;
    case 'nobody':
      return nobody;
    case 'speaker':
      return row.speaker.id;
  }
};

const at = (state: State, list: ListName, row: number): State => ({
  ...state,
  lists: { ...state.lists, [list]: clamp(state, list, row) },
});

const listByRows = (state: State, rows: number): State => {
  const list = listOf(state.focus);
  return list ? at(state, list, listCursor(state, list) + rows) : state;
};

const listByPages = (state: State, pages: number): State => {
  const list = listOf(state.focus);
  if (!list) return state;
  const height = panesFor(state)[list]?.height ?? 2;
  const rowsEach = list === 'quotes' ? 3 : 1;
  return listByRows(
    state,
    Math.trunc(pages * Math.max(1, Math.floor((height - 2) / rowsEach))) || Math.sign(pages),
  );
};

const listTo = (state: State, end: 'start' | 'end'): State => {
  const list = listOf(state.focus);
  return list ? at(state, list, end === 'end' ? lengthOfList(state, list) - 1 : 0) : state;
};

/** The setting that shows or hides each pane. */
const placeOfPane: Readonly<Record<Pane, keyof State['shown'] | undefined>> = {
  article: undefined,
  outline: 'outline',
  speakers: 'speakers',
  quotes: 'speakers',
  timeline: 'timeline',
};

/** Gives a pane the focus; the cursor of a list begins on the row of the reader's place. */
export const focusOn = (state: State, focus: Pane): State => {
  const list = listOf(focus);
  const place = placeOfPane[focus];
  const next: State = {
    ...state,
    focus,
    side: place === 'outline' || place === 'speakers' ? place : state.side,
    shown: place === undefined ? state.shown : { ...state.shown, [place]: true },
  };
  return list ? at(next, list, followedRow(state, list)) : next;
};

/** The order of panes for Tab, from the one that is never hidden. */
const order: readonly Pane[] = ['article', 'speakers', 'quotes', 'timeline', 'outline'];

const nextPane = (state: State, by: number): State => {
  const isThree = panesFor(state).layout === 'three';
  const isPutAway = (pane: Pane): boolean => {
    const place = placeOfPane[pane];
    return place !== undefined && !state.shown[place] && (isThree || place === 'timeline');
  };
  const open = order.filter((pane) => !isPutAway(pane));
  return focusOn(state, open.at(open.indexOf(state.focus) + by) ?? 'article');
};

/** Shows a side pane and gives it the focus; if it has the focus, gives it back and hides the pane if it took room. */
const togglePane = (state: State, pane: keyof State['shown']): State => {
  const isWithin = state.focus === pane || (pane === 'speakers' && state.focus === 'quotes');
  if (!isWithin) return focusOn(state, pane);
  const isPermanent = pane === 'timeline' || panesFor(state).layout === 'three';
  const back = focusOn(state, 'article');
  return isPermanent ? { ...back, shown: { ...back.shown, [pane]: false } } : back;
};

const chooseRow = (state: State): State => {
  const isOne = panesFor(state).layout === 'one';
  const leave = (next: State): State => (isOne ? focusOn(next, 'article') : next);
  switch (state.focus) {
    case 'article':
      return state;
    case 'outline': {
      const section = analysisOf(state).sections[listCursor(state, 'outline')];
      return section ? focusOn(goTo(state, section.range.start), 'article') : state;
    }
    case 'speakers': {
      const row = speakerList(state)[listCursor(state, 'speakers')];
      return row ? focusOn(follow(state, speakerOfRow(row)), 'quotes') : state;
    }
    case 'timeline': {
      const row = speakerList(state)[listCursor(state, 'timeline')];
      return row ? focusOn(follow(state, speakerOfRow(row)), 'article') : state;
    }
    case 'quotes': {
      const quotation = listed(state)[listCursor(state, 'quotes')];
      return quotation ? leave(jumpToQuotation(state, quotation.id)) : state;
    }
  }
};

export const listHandlers = {
  'list/by-rows': (state, { rows }: { readonly rows: number }, times) =>
    moveOnDesk(state, { rows: rows * times }) ?? listByRows(state, rows * times),
  'list/by-pages': (state, { pages }: { readonly pages: number }, times) =>
    moveOnDesk(state, { pages: pages * times }) ?? listByPages(state, pages * times),
  'list/to-start': (state) => moveOnDesk(state, { to: 'start' }) ?? listTo(state, 'start'),
  'list/to-end': (state) => moveOnDesk(state, { to: 'end' }) ?? listTo(state, 'end'),
  'list/choose': chooseRow,
  'list/pick': (state, { list, row }: { readonly list: ListName; readonly row: number }) =>
    chooseRow(at(focusOn(state, list), list, row)),
  /** Moves the cursor of a list and gives it the focus. */
  'list/wheel': (state, { list, rows }: { readonly list: ListName; readonly rows: number }) =>
    listByRows(state.focus === list ? state : focusOn(state, list), rows),
  'pane/next': (state, { by }: By) => nextPane(state, by),
  'pane/toggle': (state, { pane }: { readonly pane: keyof State['shown'] }) => togglePane(state, pane),
  'pane/focus': (state, { pane }: { readonly pane: Pane }) => focusOn(state, pane),
  'quotation/go': (state, { id }: { readonly id: string }) => focusOn(goToQuotation(state, id), 'article'),
} satisfies Handlers;
