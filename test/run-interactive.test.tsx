import assert from 'node:assert/strict';
import { test } from 'node:test';
import headless from '@xterm/headless';
import type { Document } from '../source/core/document/document.ts';
import { runInteractive } from '../source/run-interactive.tsx';
import { harbour, harbourAnalysis } from './helpers/harbour.ts';
import { plainSearching } from './helpers/plain-searching.ts';
import { openDisplay, openKeyboard, rowsOf } from './helpers/screen.tsx';

/** Runs the program on an emulated terminal; `onFrame` is told what shows after every write. */
const open = (
  document: Document,
  onFrame: (rows: readonly string[], keyboard: NodeJS.ReadStream) => void,
) => {
  const terminal = new headless.Terminal({ cols: 100, rows: 20, allowProposedApi: true, convertEol: true });
  terminal.write('before\r\n');
  const keyboard = openKeyboard();
  const screen = openDisplay(terminal, () => onFrame(rowsOf(terminal), keyboard));
  const ended = runInteractive({
    document,
    theme: 'dark',
    keyboard,
    screen,
    startAnalysis: ({ onDone }) => {
      onDone(harbourAnalysis);
      return { cancel: () => undefined };
    },
    searching: plainSearching,
  });
  return { terminal, ended };
};

const settled = (terminal: { write: (text: string, done: () => void) => void }): Promise<void> =>
  new Promise((resolve) => terminal.write('', resolve));

test('the text shows, quotes come, and Q gives the terminal back as it was with status 0', async () => {
  const seen = new Set<string>();
  let isAsked = false;
  const { terminal, ended } = open(harbour, (rows, keyboard) => {
    for (const row of rows) seen.add(row);
    if (isAsked || !rows.some((row) => row.includes('Everyone'))) return;
    isAsked = true;
    keyboard.push('Q');
  });
  assert.equal(await ended, 0);
  await settled(terminal);
  assert.ok([...seen].some((row) => row.includes('The council voted late on Tuesday')));
  assert.equal(terminal.buffer.active.type, 'normal');
  assert.equal(rowsOf(terminal)[0], 'before');
});

test('an exception while drawing gives the terminal back, says why in one line and ends with status 1', async (t) => {
  const said: string[] = [];
  t.mock.method(process.stderr, 'write', (text: string) => {
    said.push(String(text));
    return true;
  });
  let isBroken = false;
  const broken: Document = {
    ...harbour,
    get title() {
      if (isBroken) throw new Error('the title fell off');
      return { text: 'Harbour' };
    },
  };
  const { terminal, ended } = open(broken, (rows, keyboard) => {
    if (isBroken || !rows.some((row) => row.includes('Everyone'))) return;
    isBroken = true;
    keyboard.push('j');
  });
  const status = await ended;
  t.mock.restoreAll();
  await settled(terminal);
  assert.equal(status, 1);
  assert.deepEqual(said, ['onrecord: the title fell off\n']);
  assert.equal(terminal.buffer.active.type, 'normal');
  assert.equal(rowsOf(terminal)[0], 'before');
});
