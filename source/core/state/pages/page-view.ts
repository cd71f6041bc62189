import type { Quotation } from '../../analyse/analysis.ts';
import { pageTitleRows } from '../../layout/frame.ts';
import { layoutOf } from '../../layout/lines.ts';
import { clampTop } from '../../layout/viewport.ts';
import { indexAt, panesFor, quotationById, shownOf, type View } from '../selectors.ts';
import type { PageName, State } from '../state.ts';
import type { Page, PageItem } from './page.ts';
import { saidPage } from './said-page.ts';
import { sourcingPage } from './sourcing-page.ts';

/** What a page is remembered by: everything said is another page for every speaker. */
export const keyOfPage = (state: State, name: PageName): string =>
  name === 'said' ? `said:${state.reading.speaker ?? '*'}` : name;

const pageNamed = (state: State, name: PageName): Page => {
  switch (name) {
    case 'said':
      return saidPage(state);
    case 'sourcing':
      return sourcingPage(state);
  }
};

/** A page on the screen. */
export type PageView = {
  readonly page: Page;
  readonly view: View;
  /** What it is remembered by. */
  readonly key: string;
};

const views = new WeakMap<State, PageView>();

const layOut = (state: State, name: PageName): PageView => {
  const { article } = panesFor(state);
  const page = pageNamed(state, name);
  const key = keyOfPage(state, name);
  const layout = layoutOf(page.document, article.measure, false, undefined, state.bidi);
  const height = Math.max(1, article.height - pageTitleRows(article.height));
  const top = clampTop(layout, state.pages[key]?.top ?? 0, height);
  return { page, view: { layout, height, top }, key };
};

/** The page that stands in the article's place, as laid out there; `undefined` while the article itself shows. */
export const pageViewOf = (state: State): PageView | undefined => {
  if (state.page === undefined) return undefined;
  const shown = views.get(state) ?? layOut(state, state.page);
  views.set(state, shown);
  return shown;
};

/** Index of the item of a page the reader is at: the one gone to while it shows, else the first that begins on the screen. -1 where there is none. */
export const pageItemIndex = (state: State, { page: { items }, view, key }: PageView): number => {
  const { start, end } = shownOf(view);
  const gone = state.pages[key]?.item ?? -1;
  const isShown = (item: PageItem | undefined): boolean =>
    item !== undefined && item.range.start <= end && item.range.end > start;
  if (isShown(items[gone])) return gone;
  const next = indexAt(items, start - 1) + 1;
  return isShown(items[next]) ? next : next - 1;
};

/** The item of a page the reader is at. */
export const pageItem = (state: State): PageItem | undefined => {
  const shown = pageViewOf(state);
  return shown?.page.items[pageItemIndex(state, shown)];
};

/** The quotation of the item the reader is at, where the keys are the page's. */
export const pageQuotation = (state: State): Quotation | undefined => {
  const goes = state.focus === 'article' ? pageItem(state)?.goes : undefined;
  return goes?.kind === 'quotation' ? quotationById(state, goes.of) : undefined;
};
