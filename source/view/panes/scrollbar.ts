import type { Quotation } from '../../core/analyse/analysis.ts';
import { rowsFrom } from '../../core/layout/viewport.ts';
import { speakerRole } from '../../core/state/article/painted-ranges.ts';
import { pageViewOf } from '../../core/state/pages/page-view.ts';
import { followed, indexAt, panesFor, type View, viewOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { memoised } from '../../core/text/memoised.ts';
import { blank, fitLines, type Line, span, withClick } from '../spans.ts';

/** The first of the quotations in each of `height` equal parts of a text. */
const tickRows = memoised((quotations: readonly Quotation[], length: number, height: number) =>
  Array.from({ length: height }, (_, row) => {
    const first = quotations[indexAt(quotations, Math.ceil((row / height) * length) - 1) + 1];
    return first && first.range.start < ((row + 1) / height) * length ? first : undefined;
  }),
);

/** A scrollbar for the visible part of a text; rows with a role get a tick. */
const barOf = ({ height, top, layout }: View, ticked: readonly (string | undefined)[]): readonly Line[] => {
  const length = Math.max(1, layout.document.text.length);
  const rows = rowsFrom(layout, top, height + 1);
  const end = rows[height]?.start ?? length;
  const isWhole = top <= 0 && rows.length <= height;
  const from = Math.floor((Math.max(0, top) / length) * height);
  const to = Math.max(from + 1, Math.ceil((end / length) * height));
  return Array.from({ length: height }, (_, row): Line => {
    const isShown = !isWhole && row >= from && row < to;
    const role = ticked[row];
    if (role !== undefined) return [span(isShown ? '▐' : '╺', role)];
    if (isShown) return [span('▐', 'muted')];
    return [isWhole ? blank(1) : span('│', 'faint')];
  });
};

/** The scrollbar of the article, one cell a row, with ticks for the followed quotations. */
const articleBar = (state: State): readonly Line[] => {
  const view = viewOf(state);
  const quoted = tickRows(followed(state), Math.max(1, state.document.text.length), view.height);
  const bar = barOf(
    view,
    quoted.map((quotation) => quotation && speakerRole(state, quotation.attribution.speaker)),
  );
  const percentAt = (row: number): number => Math.round((100 * row) / Math.max(1, view.height - 1));
  return bar.map((line, row) => withClick(line, { type: 'part/to', percent: percentAt(row) }));
};

/** The scrollbar of the middle pane: the article, or a page below its title. */
export const scrollbarLines = (state: State): readonly Line[] => {
  const shown = pageViewOf(state);
  if (!shown) return articleBar(state);
  const { height } = panesFor(state).article;
  return [...fitLines([], height - shown.view.height), ...barOf(shown.view, [])];
};
