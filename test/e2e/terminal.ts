/** Drives a program in a real terminal: tmux on a socket of its own, polled until the screen shows what is awaited. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether journeys can be made here; otherwise the words to skip them with. */
export const noTerminal: string | false =
  spawnSync('tmux', ['-V']).status === 0 ? false : 'tmux is not installed';

export type Size = { readonly columns: number; readonly rows: number };

export type Screen = {
  /** One string a row, from the top, without trailing blanks. */
  readonly rows: readonly string[];
  readonly text: string;
};

export type Terminal = {
  /** A folder for this terminal alone, the program's HOME; gone when the terminal is closed. */
  readonly home: string;
  /** Presses keys by tmux's names for them: 'Escape', 'C-c', 'PageDown', 'j'. */
  readonly press: (...keys: string[]) => Promise<void>;
  /** Writes characters to the program in one go, as a fast typist's or a paste's arrive; `\r` is Enter. */
  readonly write: (characters: string) => Promise<void>;
  readonly screen: () => Promise<Screen>;
  /** The screen with its colours, as escape sequences. */
  readonly coloured: () => Promise<string>;
  /** Polls until the screen satisfies and stands still; in the end it fails with the screen as it is then. */
  readonly until: (what: string, satisfied: (screen: Screen) => boolean) => Promise<Screen>;
  readonly untilShows: (...words: string[]) => Promise<Screen>;
  readonly resize: (size: Size) => Promise<void>;
  /** What tmux knows of the pane, by the name of its format variable: 'cursor_flag', 'alternate_on', 'pane_pid'. */
  readonly ask: (variable: string) => Promise<string>;
  /** Waits until the program has ended: its exit status, and the last screen. */
  readonly ended: () => Promise<{ status: number; screen: Screen }>;
  /** Takes the terminal away from under the program, as a closed window or a lost connection does. */
  readonly hangUp: () => Promise<void>;
  /** Waits until a process has ended. */
  readonly gone: (id: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How long anything is waited for, in milliseconds: machines that run tests can be slow. */
const patience = 20_000;

let opened = 0;

/** Whether a process runs. One that has ended counts no more, though its parent has yet to learn of it. */
const isRunning = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0) && !(existsSync('/proc/self') && hasEnded(pid));
  } catch {
    return false;
  }
};

const hasEnded = (pid: number): boolean => / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));

/** Starts a command in a terminal of that size, with nothing of this process's environment but what it needs. */
export const openTerminal = async (
  command: readonly string[],
  size: Size,
  environment: Readonly<Record<string, string>> = {},
): Promise<Terminal> => {
  opened += 1;
  const socket = `onrecord-${process.pid}-${opened}`;
  const home = mkdtempSync(join(tmpdir(), 'onrecord-'));
  const tmux = async (...words: string[]): Promise<string> =>
    (await run('tmux', ['-u', '-L', socket, '-f', '/dev/null', ...words])).stdout;
  const variables = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    COLORTERM: 'truecolor',
    ...environment,
  };
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  await tmux(
    ...['start-server', ';', 'set-option', '-g', 'remain-on-exit', 'on', ';'],
    ...['set-option', '-g', 'default-terminal', 'tmux-256color', ';'],
    ...['set-option', '-s', 'escape-time', '0', ';', 'set-option', '-g', 'status', 'off', ';'],
    ...['new-session', '-d', '-x', String(size.columns), '-y', String(size.rows)],
    ...['env', '-i', 'TERM=tmux-256color', ...assignments, ...command],
  );

  const screen = async (): Promise<Screen> => {
    const rows = (await tmux('capture-pane', '-p')).split('\n').slice(0, -1);
    return { rows, text: rows.join('\n') };
  };
  const ask = async (variable: string): Promise<string> =>
    (await tmux('display-message', '-p', `#{${variable}}`)).trim();

  const until = async (what: string, satisfied: (screen: Screen) => boolean): Promise<Screen> => {
    const deadline = Date.now() + patience;
    for (let before: Screen | undefined; ; ) {
      const now = await screen();
      // A screen may be caught half drawn: one that is awaited stands still for a moment.
      if (satisfied(now) && now.text === before?.text) return now;
      if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}. The screen:\n${now.text}`);
      before = now;
      await pause(25);
    }
  };

  return {
    home,
    screen,
    ask,
    until,
    untilShows: (...words) =>
      until(words.map((word) => JSON.stringify(word)).join(' and '), ({ text }) =>
        words.every((word) => text.includes(word)),
      ),
    press: async (...keys) => {
      await tmux('send-keys', ...keys);
    },
    write: async (characters) => {
      const bytes = [...Buffer.from(characters)].map((byte) => byte.toString(16).padStart(2, '0'));
      await tmux('send-keys', '-H', ...bytes);
    },
    coloured: () => tmux('capture-pane', '-p', '-e'),
    resize: async ({ columns, rows }) => {
      await tmux('resize-window', '-x', String(columns), '-y', String(rows));
    },
    ended: async () => {
      const deadline = Date.now() + patience;
      const isKnown = async (): Promise<boolean> =>
        (await ask('pane_dead_status')) !== '' || (await ask('pane_dead_signal')) !== '';
      while ((await ask('pane_dead')) !== '1' || !(await isKnown())) {
        // tmux can miss that its child has ended, and never learn how; told again, it looks.
        if ((await ask('pane_dead')) === '1') process.kill(Number(await ask('pid')), 'SIGCHLD');
        if (Date.now() > deadline) throw new Error(`Still running. The screen:\n${(await screen()).text}`);
        await pause(25);
      }
      return { status: Number(await ask('pane_dead_status')), screen: await screen() };
    },
    hangUp: async () => {
      await tmux('kill-server');
    },
    gone: async (id) => {
      const deadline = Date.now() + patience;
      while (isRunning(id)) {
        if (Date.now() > deadline) throw new Error(`Process ${id} is still running`);
        await pause(25);
      }
    },
    close: async () => {
      const pid = await ask('pane_pid').catch(() => '');
      await tmux('kill-server').catch(() => undefined);
      // The program keeps the reading in its home before it ends.
      for (let left = 100; left > 0 && isRunning(Number(pid)); left -= 1) await pause(25);
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
};
