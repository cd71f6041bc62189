import assert from 'node:assert/strict';
import { test } from 'node:test';
import headless, { type Terminal } from '@xterm/headless';
import { initialState } from '../../source/core/state/state.ts';
import { createStore } from '../../source/core/state/store.ts';
import { update } from '../../source/core/state/update.ts';
import { App } from '../../source/view/app.tsx';
import { firstScreen } from '../../source/view/first-screen.ts';
import { StoreProvider } from '../../source/view/store-context.ts';
import { themeOf } from '../../source/view/theme/theme.ts';
import { ThemeProvider } from '../../source/view/theme/theme-context.ts';
import { harbour } from '../helpers/harbour.ts';
import { usualKeys } from '../helpers/reader.ts';
import { openScreen, type Size } from '../helpers/screen.tsx';

/** Everything a screen shows: each cell's letter, colours and weight. */
const cellsOf = ({ buffer, rows, cols }: Terminal): readonly string[] =>
  Array.from({ length: rows }, (_, row) => {
    const line = buffer.active.getLine(buffer.active.baseY + row);
    return Array.from({ length: cols }, (_, column) => {
      const cell = line?.getCell(column);
      if (!cell) return '';
      const weight = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()];
      const colours =
        cell.getChars().trim() === '' ? [cell.getBgColor()] : [cell.getFgColor(), cell.getBgColor()];
      return `${cell.getChars() || ' '}${colours.join(',')};${weight.map(Number).join('')}`;
    }).join(' ');
  });

const sizes: readonly Size[] = [
  { columns: 200, rows: 60 },
  { columns: 120, rows: 40 },
  { columns: 100, rows: 30 },
  { columns: 80, rows: 24 },
  { columns: 40, rows: 12 },
  { columns: 20, rows: 6 },
];

for (const size of sizes) {
  test(`at ${size.columns}x${size.rows} the first screen is what Ink then draws, cell by cell`, async () => {
    const initial = initialState(harbour, size);
    const theme = themeOf('dark', 2);
    const painted = new headless.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
    const rows = firstScreen(usualKeys, initial, theme) ?? [];
    assert.equal(rows.length, size.rows);
    await new Promise<void>((resolve) => painted.write(rows.join('\r\n'), resolve));
    const store = createStore({ initial, update, perform: () => undefined });
    const screen = openScreen(
      <StoreProvider value={store}>
        <ThemeProvider value={theme}>
          <App keys={usualKeys} />
        </ThemeProvider>
      </StoreProvider>,
      size,
    );
    try {
      await screen.until('the first frame', (shown) => (shown.at(-1) ?? '') !== '');
      assert.deepEqual(cellsOf(painted), cellsOf(screen.terminal));
    } finally {
      await screen.close();
    }
  });
}

test('where the terminal is too small for an article there is no first screen', () => {
  assert.equal(
    firstScreen(usualKeys, initialState(harbour, { columns: 19, rows: 6 }), themeOf('mono', 0)),
    undefined,
  );
});
