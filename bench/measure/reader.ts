import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openInTerminal, type TerminalSize } from './in-terminal.ts';

/** Milliseconds until an answer is given up, and until an analysis is. */
const PATIENCE = 20_000;
const LONG_PATIENCE = 300_000;
/** How often it is looked whether the analysis is over. */
const LOOK = 200;

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

/** Opens an article, and waits for so many milliseconds after its first screen. */
export const openReader = async (path: string, rest: number, size?: TerminalSize): Promise<Reader> => {
  let heard: (words: string) => void = () => undefined;
  const { program, write } = openInTerminal(
    [process.execPath, 'dist/cli.js', path, '--no-state'],
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
    memory: (name) =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024,
    close: () => program.kill('SIGKILL'),
  };
};
