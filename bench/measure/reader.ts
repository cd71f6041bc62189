import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openInTerminal, type TerminalSize } from './in-terminal.ts';

/** Milliseconds until an answer is given up, and until an analysis is. */
const PATIENCE = 20_000;
const LONG_PATIENCE = 300_000;
/** How often it is looked whether the analysis is over. */
const LOOK = 200;
/** Nothing more comes of a key when the main thread was found at work at most once in so many looks, so many ms apart. */
const LOOKS = 8;
const BETWEEN = 20;

/** The explorer on a terminal, as a person has it. */
export type Reader = {
  /** Its process, once the first screen stands (Linux only). */
  readonly process: number;
  /** Milliseconds from the keys to what is written next, or to these words. */
  readonly press: (keys: string, words?: string) => Promise<number>;
  /** Types keys, and waits for nothing. */
  readonly type: (keys: string) => void;
  /** Waits until the thread that analyses a long text has come and gone. */
  readonly analysed: () => Promise<void>;
  /** Waits until the main thread has nothing more to do; a very long wait is given up. */
  readonly quiet: () => Promise<void>;
  /** A figure in MB from what the system says of it: VmRSS, or at most, VmHWM. */
  readonly memory: (name: 'VmRSS' | 'VmHWM') => number;
  readonly close: () => void;
};

const words = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');

const isAnalysing = (process: number): boolean =>
  readdirSync(`/proc/${process}/task`).some((thread) => {
    try {
      return readFileSync(`/proc/${process}/task/${thread}/comm`, 'utf8').startsWith('analysis');
    } catch {
      return false;
    }
  });

/** Whether the main thread is at work just now; what it has had of the processor is only booked when it stops. */
const isAtWork = (process: number): boolean => {
  const stat = readFileSync(`/proc/${process}/task/${process}/stat`, 'utf8');
  return stat.charAt(stat.lastIndexOf(')') + 2) === 'R';
};

/** Opens an article by its path, or what several words of a command say, and waits for so many milliseconds after its first screen. */
export const openReader = async (
  opened: string | readonly string[],
  rest: number,
  size?: TerminalSize,
): Promise<Reader> => {
  let heard: (words: string) => void = () => undefined;
  const { program, write } = openInTerminal(
    [process.execPath, 'dist/cli.js', ...[opened].flat(), '--no-state'],
    (said) => heard(said),
    size,
  );
  await new Promise<void>((resolve) => program.stdout?.once('data', () => resolve()));
  await pause(rest);
  // `script` runs a shell that becomes the program.
  const [child] = words(`/proc/${program.pid}/task/${program.pid}/children`).map(Number);
  const id = child ?? 0;
  return {
    process: id,
    press: (keys, awaited = '') =>
      new Promise((resolve, reject) => {
        const giveUp = setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(keys)}`)), PATIENCE);
        const started = performance.now();
        let seen = '';
        heard = (said) => {
          seen += said;
          if (!seen.includes(awaited)) return;
          clearTimeout(giveUp);
          resolve(performance.now() - started);
        };
        write(keys);
      }),
    type: write,
    analysed: async () => {
      for (let waited = 0; !isAnalysing(id) && waited < PATIENCE / 4; waited += LOOK) await pause(LOOK);
      for (let waited = 0; isAnalysing(id) && waited < LONG_PATIENCE; waited += LOOK) await pause(LOOK);
    },
    quiet: async () => {
      for (let waited = 0, still = 0, busy = 0; waited < PATIENCE && still < LOOKS; waited += BETWEEN) {
        await pause(BETWEEN);
        busy = isAtWork(id) ? busy + 1 : busy;
        still = busy > 1 ? 0 : still + 1;
        if (still === 0) busy = 0;
      }
    },
    memory: (name) =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024,
    close: () => program.kill('SIGKILL'),
  };
};
