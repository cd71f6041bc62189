/** A terminal's screen as an SVG picture: every run of cells in one style becomes a text element of a set width. */
import headless, { type IBufferCell, type Terminal } from '@xterm/headless';
import { cellsOf } from '../source/core/text/width.ts';

const cell = { width: 8.4, height: 17, baseline: 13 };
const padding = 14;
const paper = '#14171d';
const ink = '#d5d9e0';

/** The sixteen colours a terminal's theme gives. */
const basic = [
  ...['#2b303b', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#c8ccd4'],
  ...['#767f8d', '#ff8b93', '#b5e08f', '#ffd88a', '#8cc8ff', '#dc9bf0', '#7fd6df', '#ffffff'],
];

const hex = (red: number, green: number, blue: number): string =>
  `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Colour 16 to 231 of the xterm palette is a cube of six steps; 232 to 255 a ramp of greys. */
const indexed = (index: number): string => {
  const named = basic[index];
  if (named) return named;
  if (index >= 232) {
    const grey = 8 + (index - 232) * 10;
    return hex(grey, grey, grey);
  }
  const step = (value: number): number => (value === 0 ? 0 : 55 + value * 40);
  const cube = index - 16;
  return hex(step(Math.floor(cube / 36)), step(Math.floor(cube / 6) % 6), step(cube % 6));
};

type Style = { ink: string; paper: string; attributes: string };

const colourOf = (isRgb: boolean, isPalette: boolean, value: number, otherwise: string): string => {
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  return isPalette ? indexed(value) : otherwise;
};

const styleOf = (of: IBufferCell): Style => {
  const front = colourOf(of.isFgRGB(), of.isFgPalette(), of.getFgColor(), ink);
  const back = colourOf(of.isBgRGB(), of.isBgPalette(), of.getBgColor(), paper);
  const attributes = [
    of.isBold() ? ' font-weight="bold"' : '',
    of.isItalic() ? ' font-style="italic"' : '',
    of.isUnderline() ? ' text-decoration="underline"' : '',
    of.isDim() ? ' opacity="0.6"' : '',
  ].join('');
  return of.isInverse() ? { ink: back, paper: front, attributes } : { ink: front, paper: back, attributes };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Run = Style & { column: number; cells: number; text: string };

const runsOf = (terminal: Terminal, row: number): Run[] => {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const found = line?.getCell(column);
    if (!found || found.getWidth() === 0) continue;
    const style = styleOf(found);
    const text = found.getChars() || ' ';
    const last = runs.at(-1);
    const same =
      last && last.ink === style.ink && last.paper === style.paper && last.attributes === style.attributes;
    // Viewers take several blanks for one, and would stretch what is left of the run.
    const isApart = last?.text.endsWith('  ') && text !== ' ';
    if (last && same && !isApart) {
      last.text += text;
      last.cells += found.getWidth();
    } else runs.push({ ...style, column, cells: found.getWidth(), text });
  }
  return runs;
};

const across = (cells: number): string => (cells * cell.width).toFixed(1);
const from = (column: number): string => (padding + column * cell.width).toFixed(1);

const drawn = ({ column, cells, text, ...style }: Run, row: number): string => {
  const y = padding + row * cell.height;
  const ground =
    style.paper === paper
      ? ''
      : `<rect x="${from(column)}" y="${y}" width="${across(cells)}" height="${cell.height}" fill="${style.paper}"/>`;
  // A browser makes one blank of several: words with more between them are set apart.
  const words = [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: one, index }) => {
    const isAll = one.length === text.length;
    const length = across(isAll ? cells : cellsOf(one));
    const place = `x="${from(column + cellsOf(text.slice(0, index)))}" y="${y + cell.baseline}" textLength="${length}"`;
    return `<text ${place} fill="${style.ink}"${style.attributes}>${escaped(one)}</text>`;
  });
  return ground + words.join('');
};

/** Draws a screen given as tmux captures it: one line a row, with colour sequences. */
export const svgOf = async (
  captured: string,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  label: string,
): Promise<string> => {
  const terminal = new headless.Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(captured.replace(/\n$/, ''), done));
  const body = Array.from({ length: rows }, (_, row) =>
    runsOf(terminal, row)
      .map((run) => drawn(run, row))
      .join(''),
  );
  terminal.dispose();
  const width = Math.ceil(columns * cell.width + 2 * padding);
  const height = rows * cell.height + 2 * padding;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14" xml:space="preserve" lengthAdjust="spacingAndGlyphs">',
    ...body.filter((line) => line !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};
