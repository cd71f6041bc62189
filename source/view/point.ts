import type { Keys } from '../core/keys/keymap.ts';
import type { MouseReport } from '../core/keys/mouse-reports.ts';
import { pickItems } from '../core/keys/picking/pick-items.ts';
import { press } from '../core/keys/press.ts';
import { marginColumns, type Panes, pageTitleRows, type Rect } from '../core/layout/frame.ts';
import type { Row } from '../core/layout/row.ts';
import type { Action } from '../core/state/action.ts';
import { quotationOfRow } from '../core/state/article/painted-ranges.ts';
import type { ListName } from '../core/state/lists/lists.ts';
import { quotationInCell, quotationsOfRow } from '../core/state/lists/timeline.ts';
import { pageViewOf } from '../core/state/pages/page-view.ts';
import { frameFor, indexAt, quotationsWithin, viewOf, visibleRows } from '../core/state/selectors.ts';
import type { State } from '../core/state/state.ts';
import { graphemes } from '../core/text/segment.ts';
import { cellsOf } from '../core/text/width.ts';
import { highlightsRows } from './panes/lists/highlights-lines.ts';
import type { ListRow } from './panes/lists/list-rows.ts';
import { outlineRows } from './panes/lists/outline-lines.ts';
import { quotesRows } from './panes/lists/quotes-lines.ts';
import { speakersRows } from './panes/lists/speakers-lines.ts';
import { pickRows } from './panes/overlays/pick-lines.ts';
import { searchRows } from './panes/overlays/search-lines.ts';
import { timelineGrid } from './panes/timeline-lines.ts';

/** Rows a notch of the wheel scrolls the article by; lists go by one. */
const notch = 3;

/** A cell, from 0 at the left and top of a rectangle. */
type Cell = { readonly column: number; readonly row: number };

const within = (rect: Rect | undefined, { column, row }: Cell): Cell | undefined =>
  rect && column >= rect.x && column < rect.x + rect.width && row >= rect.y && row < rect.y + rect.height
    ? { column: column - rect.x, row: row - rect.y }
    : undefined;

/** The offset of what a row of the article shows in a cell of its words; `undefined` beyond them. */
const offsetIn = (text: string, row: Row, cell: number): number | undefined => {
  if (row.kind !== 'text') return undefined;
  let offset = row.start;
  let used = row.indent;
  for (const grapheme of graphemes(text.slice(row.start, row.end))) {
    used += cellsOf(grapheme);
    if (cell < used) return offset;
    offset += grapheme.length;
  }
  return undefined;
};

const inArticle = (state: State, { article }: Panes, at: Cell): Action | undefined => {
  if (at.column === article.width - 1) {
    return { type: 'part/to', percent: Math.round((100 * at.row) / Math.max(1, article.height - 1)) };
  }
  const row = visibleRows(viewOf(state))[at.row];
  if (!row) return undefined;
  if (row.kind === 'fold') return { type: 'asides/toggle' };
  const cell = at.column - article.left - marginColumns;
  const here = quotationsWithin(state, row);
  const offset = offsetIn(state.document.text, row, cell);
  const quotation =
    cell < 0
      ? quotationOfRow(here, row, state.reading.quotation)
      : here.find(({ spans }) =>
          spans.some(({ start, end }) => offset !== undefined && start <= offset && offset < end),
        );
  return quotation ? { type: 'quotation/go', id: quotation.id } : { type: 'pane/focus', pane: 'article' };
};

const onPage = (state: State, { article }: Panes, at: Cell): Action | undefined => {
  const shown = pageViewOf(state);
  const row = shown && visibleRows(shown.view)[at.row - pageTitleRows(article.height)];
  if (!row || row.kind === 'gap') return undefined;
  const item = indexAt(shown.page.items, row.end - 1);
  return (shown.page.items[item]?.range.end ?? 0) > row.start ? { type: 'page/open', item } : undefined;
};

const inTimeline = (state: State, rect: Rect, at: Cell): Action => {
  const { label, cells, rows } = timelineGrid(state, rect);
  const row = at.row > 0 ? rows[at.row - 1] : undefined;
  const cell = at.column - label - 1;
  if (cell < 0) {
    return row === undefined
      ? { type: 'pane/focus', pane: 'timeline' }
      : { type: 'list/pick', list: 'timeline', row };
  }
  const { length } = state.document.text;
  const said = row === undefined ? [] : quotationsOfRow(state, row);
  const quotation = quotationInCell(said, length, cells, Math.min(cells - 1, cell));
  return quotation
    ? { type: 'quotation/go', id: quotation.id }
    : { type: 'place/go', offset: Math.floor((Math.min(cells - 1, cell) / cells) * length) };
};

const inList = (list: ListName, rows: readonly ListRow[], at: Cell): Action => {
  const item = rows[at.row]?.item;
  return item === undefined ? { type: 'pane/focus', pane: list } : { type: 'list/pick', list, row: item };
};

const byWheel = (list: ListName | undefined, by: 1 | -1): Action =>
  list === undefined
    ? { type: 'scroll/by-lines', lines: by * notch }
    : { type: 'list/wheel', list, rows: by };

/** The list a cell is in, with the cell in it and the list's rows when they are wanted. */
const listAt = (keys: Keys, state: State, panes: Panes, at: Cell) => {
  const { outline, speakers, quotes } = panes;
  const lists = [
    { list: 'outline', rect: outline, rows: (rect: Rect) => outlineRows(state, rect) },
    { list: 'speakers', rect: speakers, rows: (rect: Rect) => speakersRows(keys, state, rect) },
    { list: 'quotes', rect: quotes, rows: (rect: Rect) => quotesRows(state, rect) },
  ] as const;
  for (const { list, rect, rows } of lists) {
    const cell = within(rect, at);
    if (rect && cell) return { list, cell, rows: () => rows(rect) };
  }
  return undefined;
};

/** What lies over the whole screen and scrolls as its own keys do. */
const scrolling: ReadonlySet<string> = new Set(['help', 'pick', 'search', 'highlights']);

/** What a press means in what lies over the whole screen: the row there is chosen, as Enter does at the cursor. */
const overAll = (keys: Keys, state: State, panes: Panes, at: Cell): Action | undefined => {
  const { overlay } = state;
  const row = at.row - panes.header;
  switch (overlay?.kind) {
    case 'pick': {
      const item = pickRows(keys, state, overlay, panes)[row]?.item;
      const chosen = item === undefined ? undefined : pickItems(keys, state)[item];
      return chosen && { type: 'pick/run', action: chosen.action };
    }
    case 'search': {
      // The field stands above the results.
      const item = searchRows(state, overlay, panes)[row - 1]?.item;
      return item === undefined ? undefined : { type: 'search/pick', row: item };
    }
    case 'highlights': {
      const item = highlightsRows(state, overlay, panes)[row]?.item;
      return item === undefined ? undefined : { type: 'highlights/pick', row: item };
    }
    default:
      return undefined;
  }
};

/**
 * What the mouse means where it points: the wheel scrolls what is under it; a press goes to the section, speaker,
 * quotation or part of the article there, and chooses what it points at in a list. In a note it means nothing.
 */
export const pointed = (keys: Keys, state: State, { kind, ...at }: MouseReport): Action | undefined => {
  const panes = frameFor(state);
  if (panes.kind === 'too-small') return undefined;
  const { overlay } = state;
  if (overlay !== undefined && overlay.kind !== 'why') {
    if (kind === 'press') return overAll(keys, state, panes, at);
    return scrolling.has(overlay.kind) ? press(keys, state, kind) : undefined;
  }
  const found = listAt(keys, state, panes, at);
  const strip = within(panes.timeline, at);
  const middle = within(panes.article, at);
  if (kind !== 'press') {
    const list = found?.list ?? (strip ? 'timeline' : undefined);
    return list !== undefined || middle ? byWheel(list, kind === 'up' ? -1 : 1) : undefined;
  }
  if (found) return inList(found.list, found.rows(), found.cell);
  if (strip && panes.timeline) return inTimeline(state, panes.timeline, strip);
  if (!middle) return undefined;
  return state.page ? onPage(state, panes, middle) : inArticle(state, panes, middle);
};
