import type { Quotation } from '../../analyse/analysis.ts';
import { pageTitleRows } from '../../layout/frame.ts';
import { layoutOf } from '../../layout/lines.ts';
import { clampTop } from '../../layout/viewport.ts';
import { memoised } from '../../text/memoised.ts';
import { indexAt, panesFor, quotationById, shownOf, type View } from '../selectors.ts';
import type { PageName, State } from '../state.ts';
import type { Page, PageItem } from './page.ts';
import { saidPage } from './said-page.ts';
import { sourcingPage } from './sourcing-page.ts';

/** The key of a page, under which its place is stored: each speaker has a page of everything they said. */
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
  /** As `keyOfPage` gives it. */
  readonly key: string;
};

const layOut = memoised((state: State, name: PageName): PageView => {
  const { article } = panesFor(state);
  const page = pageNamed(state, name);
  const key = keyOfPage(state, name);
  const layout = layoutOf(page.document, article.measure, false, undefined, state.bidi);
  const height = Math.max(1, article.height - pageTitleRows(article.height));
  const top = clampTop(layout, state.pages[key]?.top ?? 0, height);
  return { page, view: { layout, height, top }, key };
});

/** The page that is shown instead of the article, with its layout; `undefined` while the article shows. */
export const pageViewOf = (state: State): PageView | undefined => state.page && layOut(state, state.page);

/** The index of a page's current item: the one gone to if it shows, else the first that begins on the screen, else -1. */
export const pageItemIndex = (state: State, { page: { items }, view, key }: PageView): number => {
  const { start, end } = shownOf(view);
  const gone = state.pages[key]?.item ?? -1;
  const isShown = (item: PageItem | undefined): boolean =>
    item !== undefined && item.range.start <= end && item.range.end > start;
  if (isShown(items[gone])) return gone;
  const next = indexAt(items, start - 1) + 1;
  return isShown(items[next]) ? next : next - 1;
};

/** The current item of the page. */
export const pageItem = (state: State): PageItem | undefined => {
  const shown = pageViewOf(state);
  return shown?.page.items[pageItemIndex(state, shown)];
};

/** The quotation of the page's current item, while the page has the focus. */
export const pageQuotation = (state: State): Quotation | undefined => {
  const goes = state.focus === 'article' ? pageItem(state)?.goes : undefined;
  return goes?.kind === 'quotation' ? quotationById(state, goes.of) : undefined;
};
