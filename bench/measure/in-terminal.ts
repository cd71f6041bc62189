import { type ChildProcess, spawn } from 'node:child_process';

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

export type TerminalSize = { readonly columns: number; readonly rows: number };

const USUAL: TerminalSize = { columns: 80, rows: 24 };

/** What a terminal answers at once when it is asked: its background's colour, and that it knows the kitty keyboard. */
const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  ['\u001b]11;?', '\u001b]11;rgb:0000/0000/0000\u001b\\'],
  ['\u001b[?u', '\u001b[?0u'],
];

/** Written when the terminal is ready and the command is about to begin. */
const READY = '\u0001ready\u0001';

export type Terminal = { readonly program: ChildProcess; readonly write: (keys: string) => void };

/**
 * A command on a pseudo-terminal, which script(1) provides; `hear` is told what it writes. Words of a shell, run
 * before it, may join things to its standard input.
 */
export const openInTerminal = (
  command: readonly string[],
  hear: (words: string) => void,
  { columns, rows }: TerminalSize = USUAL,
  input?: string,
): Terminal => {
  const from = input === undefined ? '' : ` < ${quoted(input)}`;
  const words = `stty cols ${columns} rows ${rows}; printf '\\001ready\\001'; exec ${command.map(quoted).join(' ')}${from}`;
  const program = spawn('script', ['-qefc', words, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', CI: undefined },
  });
  const write = (keys: string): void => {
    program.stdin?.write(keys);
  };
  // A program that has seen enough may be gone before its question is answered.
  program.stdin?.on('error', () => undefined);
  program.stdout?.on('data', (chunk: Buffer) => {
    const said = chunk.toString('latin1');
    for (const [question, answer] of ANSWERS) if (said.includes(question)) write(answer);
    hear(said);
  });
  return { program, write };
};

/**
 * Milliseconds from the start of a command on a terminal until it has written the words, or answered the keys,
 * which are pressed before it has even begun.
 */
export const untilWritten = (
  command: readonly string[],
  words: string,
  options: { readonly press?: string; readonly answer?: string; readonly input?: string } = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    let started = Number.NaN;
    let seen = '';
    // What a program says is heard byte by byte.
    const [shown = '', wanted = ''] = [words, options.answer ?? words].map((one) =>
      Buffer.from(one).toString('latin1'),
    );
    const finish = (value: number): void => {
      clearTimeout(giveUp);
      program.kill('SIGKILL');
      program.once('close', () =>
        Number.isNaN(value) ? reject(new Error(`never saw “${options.answer ?? words}”`)) : resolve(value),
      );
    };
    const giveUp = setTimeout(() => finish(Number.NaN), 20_000);
    const { program, write } = openInTerminal(
      command,
      (said) => {
        seen += said;
        if (Number.isNaN(started) && seen.includes(READY)) started = performance.now();
        if (seen.includes(shown) && seen.includes(wanted)) finish(performance.now() - started);
      },
      USUAL,
      options.input,
    );
    if (options.press !== undefined) write(options.press);
  });

/** Milliseconds after which the program has written down what V8 compiled. */
const COMPILED = 4000;

/** Opens an article and leaves it in good order, as a reader does, so that later starts find what V8 compiled. */
export const openOnce = (command: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const { program, write } = openInTerminal(command, () => undefined);
    const timers = [
      setTimeout(() => write('Q'), COMPILED),
      setTimeout(() => program.kill('SIGKILL'), 5 * COMPILED),
    ];
    program.once('close', () => {
      for (const timer of timers) clearTimeout(timer);
      resolve();
    });
  });
