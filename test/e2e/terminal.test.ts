import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noTerminal, openTerminal } from './terminal.ts';

test('the driver types, waits, resizes and learns how a program ended', { skip: noTerminal }, async () => {
  const terminal = await openTerminal(
    ['bash', '--norc', '--noprofile'],
    { columns: 60, rows: 10 },
    { PS1: '$ ' },
  );
  try {
    await terminal.untilShows('$');
    await terminal.write('printf "%s\\n" "one"two\r');
    await terminal.untilShows('onetwo');
    await terminal.resize({ columns: 44, rows: 12 });
    await terminal.write('stty size\r');
    await terminal.untilShows('12 44');
    await terminal.press('e', 'x', 'i', 't', 'Space', '3', 'Enter');
    assert.equal((await terminal.ended()).status, 3);
  } finally {
    await terminal.close();
  }
});
