import type { Block, Document } from '../document/document.ts';
import { cellsOf } from '../text/width.ts';
import { directionOf, hasRightToLeft, levelsOf, runsOf } from './bidi.ts';
import type { Row } from './row.ts';
import { shapeOf } from './shape.ts';
import { tableRows } from './table.ts';
import { type Units, unitsOf } from './units.ts';
import { narrowestColumn, trimmedEnd, wrap } from './wrap.ts';

/** Generated titles, by the offset of the block they are shown above. */
export type Titles = ReadonlyMap<number, string>;

const untitled: Titles = new Map();

/** A line set above the article, its role on the screen, and the most rows it may have; one row is not wrapped. */
export type FrontLine = { readonly words: string; readonly role: string; readonly rows: number };

export const noFront: readonly FrontLine[] = [];

/** A document laid out for one column width, with asides shown or folded. Rows are computed when asked for. */
export type Layout = {
  readonly document: Document;
  readonly width: number;
  readonly asides: boolean;
  /** Whether right-to-left words are reordered for the screen. */
  readonly bidi: boolean;
  readonly titles: Titles;
  readonly front: readonly FrontLine[];
  readonly units: Units;
  readonly known: Map<number, readonly Row[]>;
};

const layouts = new WeakMap<Document | Titles, Map<string, Layout>>();
const mostLayouts = 8;
const mostUnits = 2048;

/** The layout of a document at a width in cells. Memoised: the same arguments give the same layout. */
export const layoutOf = (
  document: Document,
  width: number,
  asides: boolean,
  titles: Titles = untitled,
  bidi = false,
  front: readonly FrontLine[] = noFront,
): Layout => {
  const owner = titles.size === 0 ? document : titles;
  const ofDocument = layouts.get(owner) ?? new Map<string, Layout>();
  layouts.set(owner, ofDocument);
  const column = Math.max(narrowestColumn, width);
  const key = `${column} ${asides} ${bidi} ${front.length}`;
  const found = ofDocument.get(key);
  if (found) return found;
  if (ofDocument.size >= mostLayouts) ofDocument.clear();
  const layout = {
    document,
    width: column,
    asides,
    bidi,
    titles,
    front,
    units: unitsOf(document),
    known: new Map(),
  };
  ofDocument.set(key, layout);
  return layout;
};

const isFolded = (layout: Layout, block: Block | undefined): boolean =>
  block?.kind === 'aside' && !layout.asides;

const foldedRun = ({ document }: Layout, from: number): number => {
  let to = from;
  while (document.blocks[to]?.kind === 'aside') to += 1;
  return to - from;
};

/** Blank rows above a unit. Each stands for a character of the white space there, so that it has an offset of its own. */
const gapsBefore = (layout: Layout, unit: number, wanted: number): Row[] => {
  const { units } = layout;
  if (unit === 0) return [];
  const block = units.block[unit] ?? 0;
  const from = units.end[unit - 1] ?? 0;
  const length = Math.min(wanted, (units.start[unit] ?? 0) - from);
  return Array.from({ length }, (_, index) => {
    const start = from + index;
    return { kind: 'gap', block, start, end: start };
  });
};

/**
 * The rows above a block with a generated title, a blank one last. The title's offset is that of the last white space
 * before the block; the blank row below it, for which none is left, lies half a code unit further on.
 */
const titledAbove = (layout: Layout, unit: number, words: string): Row[] => {
  const gaps = gapsBefore(layout, unit, 2);
  const last = gaps.pop();
  if (!last) return [];
  const start = (layout.units.start[unit] ?? 0) - 1;
  const below = { ...last, start: start + 0.5, end: start + 0.5 };
  return [...gaps, { kind: 'title', block: last.block, start, end: start, words }, below];
};

/** Only this many code units of a paragraph are searched for a letter with a direction. */
const directedWithin = 1000;

/** The direction of a block and the levels of a part of it; `undefined` when the part has no right-to-left text. */
const orderOf = ({ text }: Document, { range }: Block, start: number, end: number) => {
  const part = text.slice(start, end);
  const opening = text.slice(range.start, Math.min(range.end, range.start + directedWithin));
  if (!hasRightToLeft(part)) return undefined;
  const direction = directionOf(opening);
  return { direction, levels: levelsOf(part, direction) };
};

const textRows = (layout: Layout, unit: number, block: Block): readonly Row[] => {
  const { document, units, width } = layout;
  const start = units.start[unit] ?? 0;
  const end = units.end[unit] ?? 0;
  const shape = shapeOf(document, block, width);
  const order = layout.bidi ? orderOf(document, block, start, end) : undefined;
  const starts = wrap(document.text, { start, end }, width - shape.indent, shape.flows);
  return Array.from(starts, (from, index) => {
    const until = trimmedEnd(document.text, { start: from, end: starts[index + 1] ?? end });
    return {
      kind: 'text',
      block: units.block[unit] ?? 0,
      start: from,
      end: until,
      indent: shape.indent,
      prefix: index === 0 && start === block.range.start ? shape.first : shape.rest,
      flows: shape.flows,
      ...(order && until > from
        ? {
            bidi: {
              direction: order.direction,
              runs: runsOf(order.levels, start, from, until),
              width: width - shape.indent,
            },
          }
        : {}),
      isLast:
        !shape.flows || block.kind === 'heading' || (index === starts.length - 1 && end === block.range.end),
    };
  });
};

/** The one front line that is set under the title, where the text begins with that and the line fits in one row. */
const lineUnderTitle = ({ document, front, titles, units, width }: Layout): FrontLine | undefined => {
  const [line, ...more] = front;
  const room = (units.start[1] ?? 0) - (units.end[0] ?? 0);
  const isUnder =
    units.block[1] === 1 &&
    document.blocks[0]?.kind === 'heading' &&
    room > 1 &&
    !titles.has(units.start[1] ?? 0);
  return line && more.length === 0 && isUnder && cellsOf(line.words) <= width ? line : undefined;
};

/** The rows above the first of the article's own, a blank one last; their places are the whole numbers below 0. */
const frontRows = (layout: Layout): readonly Row[] => {
  const { front, width } = layout;
  if (lineUnderTitle(layout)) return [];
  const lines = front.flatMap(({ words, role, rows }) => {
    if (rows === 1) return [{ words, role }];
    // What is to stay together may be wider than the column.
    const fits = words.split(' ').every(({ length }) => length <= width);
    const text = fits ? words : words.replaceAll('\u00a0', ' ');
    const starts = wrap(text, { start: 0, end: text.length }, width, true);
    return Array.from(starts.slice(0, rows), (from, index) => ({
      words: text.slice(from, starts[index + 1] ?? text.length).replace(/^[\s·]+|[\s·]+$/g, ''),
      role,
    }));
  });
  const rows = lines.map((line, index): Row => {
    const start = index - lines.length - 1;
    return { kind: 'front', block: 0, start, end: start, ...line };
  });
  return rows.length > 0 ? [...rows, { kind: 'gap', block: 0, start: -1, end: -1 }] : [];
};

const buildUnit = (layout: Layout, unit: number): readonly Row[] =>
  unit === 0 ? [...frontRows(layout), ...build(layout, unit)] : build(layout, unit);

const build = (layout: Layout, unit: number): readonly Row[] => {
  const { document, units } = layout;
  const index = units.block[unit] ?? 0;
  const block = document.blocks[index];
  if (!block) return [];
  const previous = document.blocks[index - 1];
  const isFirstPiece = units.start[unit] === block.range.start;
  if (isFolded(layout, block)) {
    if (isFolded(layout, previous)) return [];
    const { start, end } = block.range;
    const fold: Row = { kind: 'fold', block: index, start, end, count: foldedRun(layout, index) };
    return [...gapsBefore(layout, unit, 1), fold];
  }
  const above = isFirstPiece ? rowsAbove(layout, unit, previous, block) : [];
  if (block.kind === 'break') {
    return [...above, { kind: 'rule', block: index, start: block.range.start, end: block.range.end }];
  }
  const table = block.kind === 'table' ? tableRows(document, index, block, layout.width) : undefined;
  return [...above, ...(table ?? textRows(layout, unit, block))];
};

/** The rows above a block: its generated title, the credits under the article's title, or blank ones. */
const rowsAbove = (
  layout: Layout,
  unit: number,
  previous: Block | undefined,
  block: Block,
): readonly Row[] => {
  const title = layout.titles.get(block.range.start);
  if (title !== undefined) return titledAbove(layout, unit, title);
  const line = unit === 1 ? lineUnderTitle(layout) : undefined;
  if (!line) return gapsBefore(layout, unit, gapRows(previous, block));
  const { words, role } = line;
  return gapsBefore(layout, unit, 2).map(
    (gap, index): Row => (index === 0 ? { ...gap, kind: 'front', words, role } : gap),
  );
};

/** Blank rows between two blocks. */
const gapRows = (above: Block | undefined, block: Block): number => {
  if (above === undefined) return 0;
  if (block.kind === 'heading') return above.kind === 'heading' ? 1 : 2;
  if (block.kind === 'list-item' && above.kind === 'list-item') return 0;
  return 1;
};

/** The rows of a unit, blank rows above it first; none when it is folded into an earlier unit. */
export const rowsOf = (layout: Layout, unit: number): readonly Row[] => {
  const found = layout.known.get(unit);
  if (found) return found;
  if (layout.known.size >= mostUnits) layout.known.clear();
  const rows = buildUnit(layout, unit);
  layout.known.set(unit, rows);
  return rows;
};
