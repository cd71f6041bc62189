import type { Rect } from '../../core/layout/frame.ts';
import { messages } from '../../core/messages/messages.ts';
import type { Asked } from '../../core/state/action.ts';
import { speakerRole } from '../../core/state/article/painted-ranges.ts';
import { listCursor, speakerOfRow } from '../../core/state/lists/lists.ts';
import { cellOf, coverageOf, quotationInCell, quotationsOfRow } from '../../core/state/lists/timeline.ts';
import { analysisOf, placeOf, speakerList, viewOf, visibleRows } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { cellsOf } from '../../core/text/width.ts';
import { blank, fitLine, fitLines, type Line, span, withClick, withRoles } from '../spans.ts';
import { windowAround } from './lists/list-window.ts';
import { nameOfRow } from './lists/speakers-lines.ts';

/** Bars by how much is said, which show without colours. */
const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Where the strips are in the timeline's rectangle. */
const gridOf = (state: State, { width, height }: Rect) => {
  const label = Math.max(8, Math.min(24, Math.floor(width / 5)));
  return {
    label,
    cells: Math.max(1, width - label - 2),
    /** Indices of the speakers that fit below the axis. */
    rows: windowAround(speakerList(state).length, listCursor(state, 'timeline'), height - 1, () => 1),
  };
};

/** Cells as spans, one for each run that looks the same; a click does what `goTo` gives for the cell. */
const inRuns = (
  cells: readonly { readonly glyph: string; readonly role: string }[],
  goTo: (cell: number) => Asked,
): Line => {
  const runs: { text: string; role: string; from: number }[] = [];
  for (const [from, { glyph, role }] of cells.entries()) {
    const last = runs.at(-1);
    if (last?.role === role) last.text += glyph;
    else runs.push({ text: glyph, role, from });
  }
  return runs.map(({ text, role, from }) => ({ ...span(text, role), click: (cell) => goTo(from + cell) }));
};

const placeOfCell = (state: State, cell: number, cells: number): Asked => ({
  type: 'place/go',
  offset: Math.floor((cell / cells) * state.document.text.length),
});

const axis = (state: State, cells: number, starts: ReadonlyMap<number, string>): Line => {
  const { length } = state.document.text;
  const rows = visibleRows(viewOf(state));
  const from = cellOf(rows[0]?.start ?? 0, length, cells);
  const to = cellOf(rows.at(-1)?.end ?? 0, length, cells);
  const here = cellOf(placeOf(state), length, cells);
  const drawn = Array.from({ length: cells }, (_, cell) => {
    const isShown = cell >= from && cell <= to;
    return { glyph: isShown ? '━' : '─', role: isShown ? 'muted' : 'faint' };
  });
  for (const [cell, number] of starts) {
    const isFree = [...number].every((_, index) => index === 0 || !starts.has(cell + index));
    [...(isFree ? number : '┬')].forEach((glyph, index) => {
      if (cell + index < cells) drawn[cell + index] = { glyph, role: 'muted' };
    });
  }
  drawn[here] = { glyph: '▼', role: 'accent' };
  return inRuns(drawn, (cell) => placeOfCell(state, cell, cells));
};

const strip = (
  state: State,
  row: number,
  cells: number,
  highest: number,
  starts: ReadonlyMap<number, string>,
): Line => {
  const speaker = speakerList(state)[row];
  const id = speaker && speakerOfRow(speaker);
  const isDim = state.reading.speaker !== undefined && id !== state.reading.speaker;
  const role = isDim ? 'faint' : speaker?.kind === 'speaker' ? speakerRole(state, id) : 'muted';
  const { length } = state.document.text;
  const here = cellOf(placeOf(state), length, cells);
  const quotations = quotationsOfRow(state, row);
  const coverage = coverageOf(quotations, length, cells);
  return inRuns(
    Array.from(coverage, (covered, cell) => {
      if (covered > 0) {
        const step = Math.min(heights.length - 1, Math.floor((covered / highest) * heights.length));
        return { glyph: heights[step] ?? '', role };
      }
      if (cell === here) return { glyph: '│', role: 'accent' };
      return { glyph: starts.has(cell) ? '┊' : ' ', role: 'faint' };
    }),
    (cell) => {
      const quotation = quotationInCell(quotations, length, cells, cell);
      return quotation ? { type: 'quotation/go', id: quotation.id } : placeOfCell(state, cell, cells);
    },
  );
};

/**
 * Who speaks where: an axis with the sections' numbers, the screen and the reader's place, then a strip for each
 * speaker there is room for.
 */
export const timelineLines = (state: State, rect: Rect): readonly Line[] => {
  const { label, cells, rows } = gridOf(state, rect);
  const { length } = state.document.text;
  const starts = new Map(
    analysisOf(state).sections.map(({ range, number }) => [cellOf(range.start, length, cells), number]),
  );
  const isFocused = state.focus === 'timeline';
  const cursor = listCursor(state, 'timeline');
  const highest = rows.reduce(
    (most, row) => Math.max(most, ...coverageOf(quotationsOfRow(state, row), length, cells)),
    0,
  );
  const rest = label - cellsOf(messages.panes.timeline);
  const head = [
    span(isFocused ? '▸' : '─', isFocused ? 'accent' : 'faint'),
    span(messages.panes.timeline, isFocused ? 'pane-title-focused' : 'pane-title'),
    ...(rest > 0 ? [blank(1), span('─'.repeat(rest - 1), 'faint')] : []),
  ];
  const strips = rows.map((row): Line => {
    const speaker = speakerList(state)[row];
    const name = fitLine([blank(1), span(speaker ? nameOfRow(speaker) : '')], label);
    const drawn = strip(state, row, cells, highest, starts);
    const marked = row !== cursor ? name : withRoles(name, isFocused ? 'selected' : 'followed');
    return [...withClick([...marked, blank(1)], { type: 'list/pick', list: 'timeline', row }), ...drawn];
  });
  return fitLines(
    [[...fitLine(head, label + 1), ...axis(state, cells, starts)], ...strips].map((line) =>
      fitLine(line, rect.width),
    ),
    rect.height,
  );
};
