import type { Quotation } from '../../core/analyse/analysis.ts';
import { rowsFrom } from '../../core/layout/viewport.ts';
import { speakerRole } from '../../core/state/marks.ts';
import { followed, viewOf } from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { blank, type Line, span } from '../spans.ts';

const ticks = new WeakMap<readonly Quotation[], Map<string, readonly (Quotation | undefined)[]>>();

/** The first of the quotations in each of `height` equal parts of a text. */
const tickRows = (
  quotations: readonly Quotation[],
  length: number,
  height: number,
): readonly (Quotation | undefined)[] => {
  const byHeight = ticks.get(quotations) ?? new Map<string, readonly (Quotation | undefined)[]>();
  ticks.set(quotations, byHeight);
  const key = `${height} ${length}`;
  const known = byHeight.get(key);
  if (known) return known;
  const found: (Quotation | undefined)[] = new Array(height).fill(undefined);
  for (const quotation of quotations) {
    const row = Math.min(height - 1, Math.floor((quotation.range.start / length) * height));
    found[row] ??= quotation;
  }
  byHeight.set(key, found);
  return found;
};

/** The scrollbar, a cell a row: where the screen is in the article, and where the quotations followed stand. */
export const scrollbarLines = (state: State): readonly Line[] => {
  const { height, top, layout } = viewOf(state);
  const length = Math.max(1, state.document.text.length);
  const rows = rowsFrom(layout, top, height + 1);
  const end = rows[height]?.start ?? length;
  const isWhole = top === 0 && rows.length <= height;
  const from = Math.floor((top / length) * height);
  const to = Math.max(from + 1, Math.ceil((end / length) * height));
  const quoted = tickRows(followed(state), length, height);
  return Array.from({ length: height }, (_, row): Line => {
    const isShown = !isWhole && row >= from && row < to;
    const quotation = quoted[row];
    if (quotation) return [span(isShown ? '▐' : '╺', speakerRole(state, quotation.attribution.speaker))];
    if (isShown) return [span('▐', 'muted')];
    return [isWhole ? blank(1) : span('│', 'faint')];
  });
};
