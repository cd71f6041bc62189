import type { Range } from '../text/range.ts';
import { cellsOf } from '../text/width.ts';
import { justify } from './justify.ts';
import type { Row, RowBidi } from './row.ts';
import type { Span } from './span.ts';
import { arranged, cellsOfSpans, placed, turnedPrefix } from './visual.ts';

/** A range with a role, whose style the theme defines. */
export type Mark = {
  readonly range: Range;
  readonly role: string;
  /** The address these words are a hyperlink of the terminal to. */
  readonly link?: string | undefined;
  /** The id of what the words belong to; the first of several marks wins. */
  readonly of?: string | undefined;
};

export type { Span } from './span.ts';

const shownText = (text: string, flows: boolean, afterSpace: boolean): string => {
  if (!flows) return text.replace(/\t/g, '  ').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
  const joined = text.replace(/[ \t\r\n]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
  return afterSpace && joined.startsWith(' ') ? joined.slice(1) : joined;
};

/** The words of a range as spans, cut where marks begin and end. Marks may overlap; later ones are on top. */
export const paintRange = (
  text: string,
  range: Range,
  marks: readonly Mark[],
  flows: boolean,
): readonly Span[] => {
  const here = marks.filter((mark) => mark.range.start < range.end && range.start < mark.range.end);
  if (here.length === 0)
    return [{ text: shownText(text.slice(range.start, range.end), flows, false), roles: [] }];
  const cuts = new Set([range.start, range.end]);
  for (const mark of here) {
    cuts.add(Math.max(range.start, mark.range.start));
    cuts.add(Math.min(range.end, mark.range.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [start = 0, end = 0] = [edges[i], edges[i + 1]];
    const shown = shownText(text.slice(start, end), flows, spans.at(-1)?.text.endsWith(' ') ?? false);
    const over = here.filter((m) => m.range.start <= start && end <= m.range.end);
    const roles = over.map((m) => m.role);
    const link = over.find((m) => m.link !== undefined)?.link;
    const of = over.find((m) => m.of !== undefined)?.of;
    if (shown === '') continue;
    spans.push({
      text: shown,
      roles,
      ...(link === undefined ? {} : { link }),
      ...(of === undefined ? {} : { of }),
    });
  }
  return spans;
};

/** The spans of a line with right-to-left text, in the order of the screen. */
const paintRuns = (
  text: string,
  { runs }: RowBidi,
  marks: readonly Mark[],
  flows: boolean,
): readonly Span[] => {
  const pieces = runs.map(({ start, end, level }, index) => {
    // Spaces collapse into one, even when a new run begins between them.
    const isAfterSpace = flows && index > 0 && /\s/.test(text[start - 1] ?? '');
    const skipped = isAfterSpace ? (/^[ \t\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    return { spans: paintRange(text, { start: start + skipped, end }, marks, flows), level };
  });
  return arranged(pieces).map((span) => ({ ...span, roles: [...span.roles, placed] }));
};

const fromTheRight = (spans: readonly Span[], prefix: string, width: number): readonly Span[] => {
  const spare = Math.max(0, width - cellsOfSpans(spans));
  const line = spare > 0 ? [{ text: ' '.repeat(spare), roles: [placed] }, ...spans] : spans;
  return prefix === '' ? line : [...line, { text: turnedPrefix(prefix), roles: ['margin', placed] }];
};

/**
 * A row as spans, never wider than the column it was laid out for. With `fill`, the column's width in cells, all lines
 * but the last of a paragraph are justified.
 */
export const paintRow = (
  text: string,
  row: Row,
  marks: readonly Mark[],
  fill?: number | undefined,
): readonly Span[] => {
  switch (row.kind) {
    case 'gap':
    case 'title':
    case 'front':
    case 'rule':
    case 'fold':
      return [];
    case 'text': {
      const painted = row.bidi
        ? paintRuns(text, row.bidi, marks, row.flows)
        : paintRange(text, row, marks, row.flows);
      const spans = fill === undefined || row.isLast ? painted : justify(painted, fill - row.indent);
      if (row.bidi?.direction === 'rtl') return fromTheRight(spans, row.prefix, row.bidi.width);
      return row.prefix === '' ? spans : [{ text: row.prefix, roles: ['margin'] }, ...spans];
    }
    case 'cells':
      return row.columns.flatMap((column) => {
        const spans = paintRange(text, column, marks, true);
        const shown = spans.map((span) => span.text).join('');
        return [...spans, { text: ' '.repeat(Math.max(0, column.width - cellsOf(shown))), roles: [] }];
      });
  }
};
