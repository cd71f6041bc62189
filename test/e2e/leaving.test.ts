import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assertRestored, fixture, journey, shell, shellEnvironment } from './journey.ts';
import { panesOf, untilAnalysed } from './panes.ts';
import type { Terminal } from './terminal.ts';

const setting = { command: shell, environment: shellEnvironment };

/** Starts the explorer from the shell; `$?` is shown when it has ended. */
const start = async (terminal: Terminal): Promise<void> => {
  await terminal.untilShows('$');
  await terminal.write('echo before; "$NODE" "$ONRECORD"; echo "status $?"\r');
  await untilAnalysed(terminal);
  assert.equal(await terminal.ask('alternate_on'), '1');
};

/** Signals the program, which is the shell's only child. */
const kill = async (terminal: Terminal, signal: NodeJS.Signals): Promise<void> => {
  const shellId = await terminal.ask('pane_pid');
  const [child] = execFileSync('pgrep', ['-P', shellId], { encoding: 'utf8' }).split('\n');
  process.kill(Number(child), signal);
};

for (const [name, key] of [
  ['q', 'q'],
  ['Q', 'Q'],
  ['Ctrl+C', 'C-c'],
] as const) {
  journey(`${name} leaves the terminal as it was, with status 0`, setting, async (terminal) => {
    await start(terminal);
    await terminal.press(key);
    await terminal.untilShows('before', 'status 0');
    await assertRestored(terminal);
  });
}

for (const [signal, status] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  journey(
    `${signal} leaves the terminal as it was, and the program dies of it`,
    setting,
    async (terminal) => {
      await start(terminal);
      await kill(terminal, signal);
      await terminal.untilShows('before', `status ${status}`);
      await assertRestored(terminal);
    },
  );
}

journey(
  'Ctrl+Z gives the shell back whole, and fg the article at the same place',
  setting,
  async (terminal) => {
    await start(terminal);
    await terminal.write('5j');
    const reading = await terminal.until('five lines down', ({ text }) => !text.includes('BEIJING —'));
    await terminal.press('C-z');
    await terminal.untilShows('before', 'Stopped');
    await assertRestored(terminal);
    await terminal.write('fg; echo "ended $?"\r');
    await terminal.until(
      'the same screen',
      (screen) => panesOf(screen).article.join() === panesOf(reading).article.join(),
    );
    assert.equal(await terminal.ask('alternate_on'), '1');
    await terminal.press('q');
    await terminal.untilShows('ended 0');
    await assertRestored(terminal);
  },
);

journey(
  'a fault while a pane is drawn restores the terminal, says what broke, and is status 1',
  { ...setting, environment: { ...shellEnvironment, NODE_OPTIONS: `--import=${fixture('fault.js')}` } },
  async (terminal) => {
    await start(terminal);
    await kill(terminal, 'SIGUSR2');
    await terminal.until('the program to be told', () => existsSync(join(terminal.home, 'broken')));
    await terminal.press(']');
    const { text } = await terminal.untilShows('before', 'status 1');
    assert.match(text, /^onrecord: no padding is left$/m);
    assert.doesNotMatch(text, /^\s+at /m);
    await assertRestored(terminal);
  },
);
