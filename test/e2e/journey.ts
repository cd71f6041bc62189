import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { noTerminal, openTerminal, type Screen, type Size, type Terminal } from './terminal.ts';

/** The program as it is built and shipped. */
export const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A file of the test fixtures. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

export const wide: Size = { columns: 140, rows: 40 };
export const usual: Size = { columns: 80, rows: 24 };

type Setting = {
  readonly size?: Size;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The whole command, where it is not onrecord with `args`. */
  readonly command?: readonly string[];
};

/** A test of the built program in a terminal of its own; skipped, with the reason, where there is no tmux. */
export const journey = (
  name: string,
  { size = wide, args = [], environment = {}, command = [process.execPath, bin, ...args] }: Setting,
  walk: (terminal: Terminal) => Promise<void>,
): void => {
  test(name, { skip: noTerminal, timeout: 120_000 }, async () => {
    assert.ok(existsSync(bin), 'the program is not built: npm run build');
    const terminal = await openTerminal(command, size, environment);
    try {
      await walk(terminal);
    } finally {
      await terminal.close();
    }
  });
};

/** The first row that has these words, counted from 0; -1 when none has. */
export const rowOf = (screen: Screen, words: string): number =>
  screen.rows.findIndex((row) => row.includes(words));

/** Runs the program from a shell, so that the shell can be asked what state it was left in. */
export const shell = ['bash', '--norc', '--noprofile'] as const;
export const shellEnvironment = { PS1: '$ ', NODE: process.execPath, ONRECORD: bin };

/** Fails unless the terminal is as a shell expects it: main screen, cursor shown, characters echoed. */
export const assertRestored = async (terminal: Terminal): Promise<void> => {
  // What is typed before the shell is back may still be read by the program.
  await terminal.until('the shell’s prompt', (screen) => screen.text.trimEnd().endsWith('$'));
  await terminal.write('stty -a | tr ";" "\\n"; echo asked\r');
  const { text } = await terminal.until('the answer of stty', (screen) => /^asked$/m.test(screen.text));
  assert.match(text, /(?<!-)\bicanon\b/);
  assert.match(text, /(?<!-)\becho\b/);
  assert.equal(await terminal.ask('alternate_on'), '0', 'the main screen is back');
  assert.equal(await terminal.ask('cursor_flag'), '1', 'the cursor shows');
  assert.equal(await terminal.ask('mouse_any_flag'), '0', 'the mouse is the terminal’s own');
};
