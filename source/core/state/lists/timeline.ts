import type { Quotation } from '../../analyse/analysis.ts';
import { numberAt } from '../../text/at.ts';
import { memoised } from '../../text/memoised.ts';
import type { By, Handlers } from '../effect.ts';
import { byQuotationsOf, follow } from '../moving/moving.ts';
import { quotationsOf, speakerList } from '../selectors.ts';
import type { State } from '../state.ts';
import { listCursor, speakerOfRow } from './lists.ts';

/** The quotations of a row of the timeline: a speaker's, nobody's, or everyone's. In reading order. */
export const quotationsOfRow = (state: State, row: number): readonly Quotation[] => {
  const found = speakerList(state)[row];
  return found ? quotationsOf(state, speakerOfRow(found)) : [];
};

/** Goes to the next (or previous) quotation of the timeline's row. If a speaker is followed, follows that of the row. */
const alongTimeline = (state: State, by: number): State => {
  const row = speakerList(state)[listCursor(state, 'timeline')];
  if (!row) return byQuotationsOf(state, [], by);
  const speaker = speakerOfRow(row);
  const next = state.reading.speaker === undefined ? state : follow(state, speaker);
  return byQuotationsOf(next, quotationsOf(next, speaker), by);
};

export const timelineHandlers = {
  'timeline/next': (state, { by }: By, times) => alongTimeline(state, by * times),
} satisfies Handlers;

/** The cell of an offset, when a text is divided into that many equal cells. */
export const cellOf = (offset: number, length: number, cells: number): number =>
  Math.max(0, Math.min(cells - 1, Math.floor((offset * cells) / Math.max(1, length))));

/**
 * How much of each of `cells` equal parts of a text is said in some quotations, from 0 to 1. What two of them share
 * counts twice, but never for more than all. Linear in their spans and the cells these cover.
 */
export const coverageOf = memoised((quotations: readonly Quotation[], length: number, cells: number) => {
  const coverage = new Float64Array(cells);
  // Offsets times cells, and cells times length, are whole numbers on one scale.
  const size = Math.max(1, length);
  for (const { spans } of quotations) {
    for (const { start, end } of spans) {
      for (let cell = cellOf(start, length, cells); cell < cells && cell * size < end * cells; cell += 1) {
        const shared = Math.min(end * cells, (cell + 1) * size) - Math.max(start * cells, cell * size);
        coverage[cell] = Math.min(1, numberAt(coverage, cell) + Math.max(0, shared) / size);
      }
    }
  }
  return coverage;
});

/** The first of some quotations that has words in a cell. */
export const quotationInCell = (
  quotations: readonly Quotation[],
  length: number,
  cells: number,
  cell: number,
): Quotation | undefined =>
  quotations.find(({ spans }) =>
    spans.some(
      ({ start, end }) => cellOf(start, length, cells) <= cell && cell <= cellOf(end - 1, length, cells),
    ),
  );
