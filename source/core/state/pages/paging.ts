import { lastTop, placeTop, reveal, scrollBy } from '../../layout/viewport.ts';
import { messages } from '../../messages/messages.ts';
import type { By, Handlers } from '../effect.ts';
import { focusOn, listCursor, speakerOfRow } from '../lists/lists.ts';
import { follow, jumpToQuotation, toSection } from '../moving/moving.ts';
import { analysisOf, currentQuotation, indexAt, speakerList } from '../selectors.ts';
import type { PageName, PagePlace, State } from '../state.ts';
import type { Goal } from './page.ts';
import { type PageView, pageItemIndex, pageViewOf } from './page-view.ts';

const placed = (state: State, { key }: PageView, place: PagePlace): State => ({
  ...state,
  pages: { ...state.pages, [key]: place },
});

/** As a handler of an action, with the page that stands in the article's place. */
export type PageHandler<Data = never> = (state: State, shown: PageView, action: Data, times: number) => State;

/** Goes to an item, moving no more than it must. */
const toItem = (state: State, shown: PageView, index: number): State => {
  const { items } = shown.page;
  const item = items[Math.max(0, Math.min(items.length - 1, index))];
  if (!item) return state;
  const { layout, top, height } = shown.view;
  return placed(state, shown, { top: reveal(layout, top, height, item.range), item: items.indexOf(item) });
};

const byLines = (state: State, shown: PageView, lines: number): State => {
  const { layout, top, height } = shown.view;
  return placed(state, shown, {
    top: scrollBy(layout, top, lines, height),
    item: pageItemIndex(state, shown),
  });
};

const byPages = (state: State, shown: PageView, pages: number): State => {
  const { height } = shown.view;
  return byLines(
    state,
    shown,
    Math.trunc(pages * Math.max(1, height - (height > 4 ? 2 : 0))) || Math.sign(pages),
  );
};

/** Puts the heading so many after (or before) the top of the screen at its top. */
const bySections = (state: State, shown: PageView, by: number): State => {
  const { layout, top, height } = shown.view;
  const heads = shown.page.document.blocks.filter(({ kind }) => kind === 'heading');
  const head =
    heads[
      Math.max(0, Math.min(heads.length - 1, indexAt(heads, by > 0 ? top : top - 1) + (by > 0 ? by : by + 1)))
    ];
  if (!head) return state;
  return placed(state, shown, { top: placeTop(layout, head.range.start, height, 0), item: -1 });
};

const goTowards = (state: State, { kind, of }: Goal): State => {
  switch (kind) {
    case 'quotation':
      return jumpToQuotation(state, of);
    case 'speaker':
      return focusOn(follow(state, of), 'quotes');
    case 'section':
      return toSection(state, of);
  }
};

/** Leaves the page for where an item leads; the page is kept with that one shown. */
const openItem = (state: State, shown: PageView, index: number): State => {
  const item = shown.page.items[index];
  if (!item) return { ...state, notice: messages.pages.nothingLeads };
  const kept = toItem(state, shown, index);
  return goTowards({ ...kept, page: undefined }, item.goes);
};

const byItems: PageHandler<By> = (state, shown, { by }, times) =>
  toItem(state, shown, pageItemIndex(state, shown) + by * times);

/** What actions do while a page stands in the article's place, where that is something else. */
export const handlersOnPage = {
  'scroll/by-lines': (state, shown, { lines }: { readonly lines: number }, times) =>
    byLines(state, shown, lines * times),
  'scroll/by-pages': (state, shown, { pages }: { readonly pages: number }, times) =>
    byPages(state, shown, pages * times),
  'scroll/to-start': (state, shown) => placed(state, shown, { top: 0, item: 0 }),
  'scroll/to-end': (state, shown) =>
    placed(state, shown, {
      top: lastTop(shown.view.layout, shown.view.height),
      item: shown.page.items.length - 1,
    }),
  'match/next': byItems,
  'paragraph/next': byItems,
  'section/next': (state, shown, { by }: By, times) => bySections(state, shown, by * times),
  'article/choose': (state, shown) => openItem(state, shown, pageItemIndex(state, shown)),
  'page/open': (state, shown, { item }: { readonly item: number }) => openItem(state, shown, item),
} satisfies Readonly<Record<string, PageHandler>>;

/** Whose words are wanted: the row the list of speakers has its cursor on, the chosen, or who says the current quotation. */
const wantedSpeaker = (state: State): string | undefined => {
  if (state.focus === 'speakers') {
    const row = speakerList(state)[listCursor(state, 'speakers')];
    return row && speakerOfRow(row);
  }
  return state.reading.speaker ?? currentQuotation(state)?.attribution.speaker;
};

/** The state with a page wanted in the article's place. */
export const pageWanted = (state: State, name: PageName): State => ({
  ...(name === 'said' ? follow(state, wantedSpeaker(state)) : state),
  page: name,
});

/** Puts a page in the article's place, where it was left; from the page, gives the article its place back. */
const togglePage = (state: State, name: PageName): State => {
  if (state.page === name && state.focus === 'article') return { ...state, page: undefined };
  if (analysisOf(state).quotations.length === 0) {
    return {
      ...state,
      notice: state.analysis.kind === 'running' ? messages.notices.stillFinding : messages.notices.noQuotes,
    };
  }
  const next = focusOn(pageWanted(state, name), 'article');
  const shown = pageViewOf(next);
  if (!shown || next.pages[shown.key] || name !== 'said') return next;
  const first = shown.page.items.findIndex(({ goes }) => goes.of === next.reading.quotation);
  return first > 0 ? toItem(next, shown, first) : next;
};

export const pageHandlers = {
  'page/toggle': (state, { page }: { readonly page: PageName }) => togglePage(state, page),
  // Elsewhere than on a page there is nothing to open.
  'page/open': (state, _: { readonly item: number }) => state,
} satisfies Handlers;

/** The state with the article in its place again, where an action has led somewhere in it. */
export const withoutPageWhereMoved = (before: State, after: State): State => {
  if (after.page === undefined || after.page !== before.page) return after;
  const [old, now] = [before.reading, after.reading];
  const isMoved = old.top !== now.top || old.at !== now.at || old.back !== now.back;
  return isMoved ? { ...after, page: undefined } : after;
};
