import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Terminal } from '@xterm/headless';
import { type Explorer, openExplorer } from '../helpers/explorer.tsx';
import { harbour, harbourAnalysis } from '../helpers/harbour.ts';

/** The cell some words begin in. @throws {Error} where they do not show. */
const cellOf = (terminal: Terminal, words: string) => {
  const { active } = terminal.buffer;
  for (let row = 0; row < terminal.rows; row += 1) {
    const line = active.getLine(active.baseY + row);
    const column = line?.translateToString().indexOf(words) ?? -1;
    const cell = column >= 0 ? line?.getCell(column) : undefined;
    if (cell) return cell;
  }
  throw new Error(`not on the screen: ${words}`);
};

const withTheme = async (theme: 'dark' | 'light' | 'mono', run: (explorer: Explorer) => Promise<void>) => {
  const explorer = openExplorer(
    { columns: 140, rows: 44 },
    { document: harbour, analysis: harbourAnalysis },
    theme,
  );
  try {
    await explorer.untilShows('Everyone');
    await run(explorer);
  } finally {
    await explorer.close();
  }
};

for (const theme of ['dark', 'light'] as const) {
  test(`${theme}: a speaker has one colour in the article and in the list, another speaker another`, () =>
    withTheme(theme, async ({ terminal }) => {
      const said = cellOf(terminal, '“We waited').getFgColor();
      assert.equal(cellOf(terminal, 'Ines Calloway  ').getFgColor(), said);
      assert.notEqual(cellOf(terminal, '“They count').getFgColor(), said);
    }));

  test(`${theme}: the current quote is bold on a ground of its own`, () =>
    withTheme(theme, async ({ terminal, type, until }) => {
      type('n');
      await until('a solid bar', (rows) => rows.some((row) => row.includes('█ “We waited')));
      const cell = cellOf(terminal, '“We waited');
      assert.ok(cell.isBold() && cell.isBgPalette());
      assert.ok(!cellOf(terminal, '“They count').isBgPalette());
    }));
}

test('mono: no colour anywhere; the current quote is bold and underlined, the margin shows the kind', () =>
  withTheme('mono', async ({ terminal, type, until }) => {
    type('n');
    const rows = await until('a solid bar', (shown) => shown.some((row) => row.includes('█ “We waited')));
    const cell = cellOf(terminal, '“We waited');
    assert.ok(cell.isBold() && cell.isUnderline());
    assert.ok(rows.some((row) => row.includes('┊ nobody had asked')));
    for (let row = 0; row < terminal.rows; row += 1) {
      const line = terminal.buffer.active.getLine(row);
      for (let column = 0; column < terminal.cols; column += 1) {
        const one = line?.getCell(column);
        assert.ok(one?.isFgDefault() && one.isBgDefault(), `a colour at ${column},${row}`);
      }
    }
  }));
