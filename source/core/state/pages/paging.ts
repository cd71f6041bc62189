import { lastTop, placeTop, reveal, rowsOfPages, scrollBy } from '../../layout/viewport.ts';
import { messages } from '../../messages/messages.ts';
import { itemNear } from '../../text/at.ts';
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

/** A handler of an action while a page is shown. */
export type PageHandler<Data = never> = (state: State, shown: PageView, action: Data, times: number) => State;

const toItem = (state: State, shown: PageView, index: number): State => {
  const { items } = shown.page;
  const item = itemNear(items, index);
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

const bySections = (state: State, shown: PageView, by: number): State => {
  const { layout, top, height } = shown.view;
  const heads = shown.page.document.blocks.filter(({ kind }) => kind === 'heading');
  const head = itemNear(heads, by > 0 ? indexAt(heads, top) + by : indexAt(heads, top - 1) + by + 1);
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

const openItem = (state: State, shown: PageView, index: number): State => {
  const item = shown.page.items[index];
  if (!item) return { ...state, notice: messages.pages.nothingLeads };
  const kept = toItem(state, shown, index);
  return goTowards({ ...kept, page: undefined }, item.goes);
};

const byItems: PageHandler<By> = (state, shown, { by }, times) =>
  toItem(state, shown, pageItemIndex(state, shown) + by * times);

/** Handlers of actions that do something else while a page is shown. */
export const handlersOnPage = {
  'scroll/by-lines': (state, shown, { lines }: { readonly lines: number }, times) =>
    byLines(state, shown, lines * times),
  'scroll/by-pages': (state, shown, { pages }: { readonly pages: number }, times) =>
    byLines(state, shown, rowsOfPages(shown.view.height, pages * times)),
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

/** The speaker for the page of everything said: under the cursor of the list, the one followed, or of the current quotation. */
const wantedSpeaker = (state: State): string | undefined => {
  if (state.focus === 'speakers') {
    const row = speakerList(state)[listCursor(state, 'speakers')];
    return row && speakerOfRow(row);
  }
  return state.reading.speaker ?? currentQuotation(state)?.attribution.speaker;
};

/** The state with a page instead of the article. */
export const pageWanted = (state: State, name: PageName): State => ({
  ...(name === 'said' ? follow(state, wantedSpeaker(state)) : state),
  page: name,
});

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
  // Does something only on a page.
  'page/open': (state, _: { readonly item: number }) => state,
} satisfies Handlers;

/** The state with the article instead of the page, if an action went somewhere in the article. */
export const withoutPageWhereMoved = (before: State, after: State): State => {
  if (after.page === undefined || after.page !== before.page) return after;
  const [old, now] = [before.reading, after.reading];
  const isMoved = old.top !== now.top || old.at !== now.at || old.back !== now.back;
  return isMoved ? { ...after, page: undefined } : after;
};
