import type { ArticleFrame } from '../../core/layout/frame.ts';
import { pageTitleRows } from '../../core/layout/frame.ts';
import { type Mark, paintRow } from '../../core/layout/paint.ts';
import type { Row } from '../../core/layout/row.ts';
import { speakerRole } from '../../core/state/article/painted-ranges.ts';
import type { PageItem } from '../../core/state/pages/page.ts';
import { pageItemIndex, pageViewOf } from '../../core/state/pages/page-view.ts';
import { indexAt, visibleRows } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { blank, cutLine, fitLine, fitLines, type Line, span, withClick } from '../spans.ts';
import { barOf, currentBar } from './article-lines.ts';
import { paneTitle } from './pane-title.ts';

const marksOf = (state: State, item: PageItem, isCurrent: boolean): readonly Mark[] => [
  ...(item.coloured ? [{ range: item.coloured, role: speakerRole(state, item.speaker) }] : []),
  ...(item.coloured && item.kind ? [{ range: item.coloured, role: item.kind }] : []),
  ...(item.coloured && isCurrent ? [{ range: item.coloured, role: 'current' }] : []),
  ...(item.quiet ? [{ range: item.quiet, role: 'muted' }] : []),
];

const margin = (state: State, item: PageItem | undefined, isCurrent: boolean): Line => {
  if (!item) return [blank(2)];
  const bar = isCurrent ? currentBar : item.kind ? barOf[item.kind] : ' ';
  return [span(bar, speakerRole(state, item.speaker)), blank(1)];
};

/** A page in the article's column: its title with the number of the current item, then as much as fits. */
export const pageLines = (state: State, { height, measure }: ArticleFrame): readonly Line[] => {
  const shown = pageViewOf(state);
  if (!shown) return fitLines([], height);
  const { page, view } = shown;
  const { items, document } = page;
  const at = pageItemIndex(state, shown);
  const itemOf = ({ start, end }: Row): number => {
    const index = indexAt(items, end - 1);
    return (items[index]?.range.end ?? 0) > start ? index : -1;
  };
  // Only quotations are counted, not lines of a note.
  const count = items[at]?.kind ? `${at + 1}/${items.length}` : '';
  const title = paneTitle(page.title, state.focus === 'article', [span(count, 'muted')], measure + 2);
  const rows = visibleRows(view).map((row): Line => {
    const index = row.kind === 'gap' ? -1 : itemOf(row);
    const item = items[index];
    const isHeading = document.blocks[row.block]?.kind === 'heading';
    const marks = item
      ? marksOf(state, item, index === at)
      : isHeading
        ? [{ range: { start: row.start, end: row.end }, role: 'heading/2' }]
        : [];
    const line = [...margin(state, item, index === at), ...paintRow(document.text, row, marks)];
    return item ? withClick(fitLine(line, measure + 2), { type: 'page/open', item: index }) : line;
  });
  return fitLines([...title.slice(0, pageTitleRows(height)), ...rows], height).map((line) =>
    cutLine(line, measure + 2),
  );
};
