/** What goes wrong while somebody reads: what the reader sees, and what is kept. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, journey, shell, shellEnvironment, usual } from '../e2e/journey.ts';
import { startsWith, untilAnalysed } from '../e2e/panes.ts';
import type { Terminal } from '../e2e/terminal.ts';

const setting = { command: shell, environment: shellEnvironment };

/** Starts the explorer from the shell with further words before it, and waits for the article. */
const start = async (terminal: Terminal, before = ''): Promise<void> => {
  await terminal.untilShows('$');
  await terminal.write(`${before} "$NODE" "$ONRECORD"; echo "status $?"\r`);
  await untilAnalysed(terminal);
};

/** The process id of the program, which is the shell's only child. */
const idOf = async (terminal: Terminal): Promise<number> => {
  const [child] = execFileSync('pgrep', ['-P', await terminal.ask('pane_pid')], { encoding: 'utf8' }).split(
    '\n',
  );
  return Number(child);
};

const kept = (terminal: Terminal): readonly string[] => {
  const folder = join(terminal.home, '.local', 'state', 'onrecord');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
};

journey(
  'a thousand changes of size at once leave the screen whole, and the next key is heard',
  setting,
  async (terminal) => {
    await start(terminal);
    const id = await idOf(terminal);
    const before = await terminal.screen();
    for (let i = 0; i < 1000; i += 1) process.kill(id, 'SIGWINCH');
    await terminal.until('the same screen', ({ text }) => text === before.text);
    for (const columns of [40, 200, 61, 140]) await terminal.resize({ columns, rows: 40 });
    await terminal.until('the same screen at the same size', ({ text }) => text === before.text);
    await terminal.press('G');
    await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
    await terminal.press('Q');
    await terminal.untilShows('status 0');
  },
);

// Without a shell between: one with job control would take the terminal back for itself.
journey('stopped and continued from outside, the article stands where it stood', {}, async (terminal) => {
  await untilAnalysed(terminal);
  await terminal.write('3\r');
  const before = await terminal.until('the third section', startsWith('What Beijing answers'));
  const id = Number(await terminal.ask('pane_pid'));
  process.kill(id, 'SIGSTOP');
  process.kill(id, 'SIGCONT');
  await terminal.press('G');
  await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
  await terminal.write('3\r');
  await terminal.until('the same screen', ({ text }) => text === before.text);
  await terminal.press('Q');
  assert.equal((await terminal.ended()).status, 0);
});

journey(
  'a terminal that goes away ends the program, and the place is kept',
  { ...setting, environment: { ...shellEnvironment } },
  async (terminal) => {
    await start(terminal);
    await terminal.write('3\r');
    await terminal.until('the third section', startsWith('What Beijing answers'));
    const id = await idOf(terminal);
    await terminal.hangUp();
    await terminal.gone(id);
    assert.match(kept(terminal).join(), /"start":/);
  },
);

journey(
  'an analysis whose thread is killed is said to have broken off, and the reading goes on',
  {
    size: usual,
    args: [fixture('harbour.txt')],
    environment: { NODE_OPTIONS: `--import=${fixture('kill-worker.js')}` },
  },
  async (terminal) => {
    await terminal.untilShows('Harbour board splits', 'quotes not found: the analysis broke off');
    await terminal.press('G');
    await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
    await terminal.write('/slip');
    await terminal.untilShows('/ slip');
    await terminal.press('Escape');
    await terminal.untilShows('n quote');
    await terminal.press('Q');
    assert.equal((await terminal.ended()).status, 0);
  },
);

journey(
  'one row is too small to read on, is said to be, and costs nothing when it grows',
  { size: { columns: 80, rows: 1 }, args: [fixture('harbour.txt')] },
  async (terminal) => {
    await terminal.until('a word', ({ text }) => text.trim() !== '');
    await terminal.resize({ columns: 80, rows: 24 });
    await terminal.untilShows('Harbour board splits', 'Eleni Marchetti');
    await terminal.resize({ columns: 1, rows: 1 });
    await terminal.resize({ columns: 80, rows: 24 });
    await terminal.untilShows('Harbour board splits', 'Eleni Marchetti');
    await terminal.press('Q');
    assert.equal((await terminal.ended()).status, 0);
  },
);

journey(
  'the locale C and no home cost nothing on the screen',
  {
    size: usual,
    command: [
      'env',
      '-u',
      'HOME',
      '-u',
      'LANG',
      'LC_ALL=C',
      process.execPath,
      fixture('../../dist/cli.js'),
      '--no-state',
      fixture('harbour.txt'),
    ],
  },
  async (terminal) => {
    await terminal.untilShows('Harbour board splits', 'Eleni Marchetti', '“');
    await terminal.press('Q');
    assert.equal((await terminal.ended()).status, 0);
  },
);

/** A disk of a few kilobytes can be had where one may mount it. */
const canMount = spawnSync('unshare', ['-m', 'true']).status === 0;

if (canMount) {
  journey(
    'a disk that is full is told of, is the exit status, and the reading goes on',
    setting,
    async (terminal) => {
      const folder = join(terminal.home, 'small');
      mkdirSync(folder);
      writeFileSync(
        join(terminal.home, 'on-small-disk'),
        `mount -t tmpfs -o size=16k none ${folder} && mkdir ${folder}/onrecord && head -c 16384 /dev/zero >${folder}/fill; "$NODE" "$ONRECORD"`,
      );
      await terminal.untilShows('$');
      await terminal.write(
        `XDG_STATE_HOME=${folder} unshare -m bash ${join(terminal.home, 'on-small-disk')}; echo "status $?"\r`,
      );
      await untilAnalysed(terminal);
      await terminal.untilShows('your place and notes are not kept: the disk is full');
      await terminal.press('G');
      await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
      await terminal.press('Q');
      await terminal.untilShows('onrecord: your place and notes are not kept: the disk is full', 'status 1');
    },
  );
}

/** The descriptors a process has open. */
const descriptors = (id: number): number => readdirSync(`/proc/${id}/fd`).length;

if (process.platform === 'linux') {
  journey(
    'a terminal without rows and columns, and DEV=true, leave nothing open and print nothing',
    { ...setting, environment: { ...shellEnvironment, DEV: 'true' } },
    async (terminal) => {
      await start(terminal);
      const id = await idOf(terminal);
      const tty = await terminal.ask('pane_tty');
      const { text } = await terminal.screen();
      assert.doesNotMatch(text, /Failed to load|at file:/);
      const resize = (rows: number, columns: number): void => {
        execFileSync('stty', ['-F', tty, 'rows', String(rows), 'cols', String(columns)]);
      };
      resize(0, 0);
      await terminal.press('j');
      const before = descriptors(id);
      for (let i = 0; i < 40; i += 1) await terminal.press(i % 2 === 0 ? 'k' : 'j');
      resize(0, 0);
      await terminal.press('G');
      assert.ok(descriptors(id) <= before + 1, `${descriptors(id)} after ${before}`);
      resize(40, 140);
      await terminal.until('the end', ({ rows }) => rows.at(-1)?.endsWith('100%') ?? false);
      await terminal.press('Q');
      await terminal.untilShows('status 0');
    },
  );
}
