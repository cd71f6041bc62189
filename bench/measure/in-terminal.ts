import { type ChildProcess, spawn } from 'node:child_process';

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** A command on a pseudo-terminal of 80 columns and 24 rows, which script(1) provides. */
export const openInTerminal = (command: readonly string[]): ChildProcess =>
  spawn('script', ['-qefc', `stty cols 80 rows 24; exec ${command.map(quoted).join(' ')}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', CI: undefined },
  });

/** Milliseconds from the start of a command on a terminal until it has written the words, or answered the keys with them. */
export const untilWritten = (
  command: readonly string[],
  words: string,
  keys?: { readonly press: string; readonly answer: string },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const program = openInTerminal(command);
    let seen = '';
    let wanted = words;
    const giveUp = setTimeout(() => finish(Number.NaN), 20_000);
    const finish = (value: number): void => {
      clearTimeout(giveUp);
      program.kill('SIGKILL');
      program.once('close', () =>
        Number.isNaN(value) ? reject(new Error(`never saw “${wanted}”`)) : resolve(value),
      );
    };
    if (keys) program.stdin?.write(keys.press);
    program.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString('latin1');
      if (!seen.includes(wanted)) return;
      if (keys && wanted !== keys.answer) {
        wanted = keys.answer;
        if (!seen.includes(wanted)) return;
      }
      finish(performance.now() - started);
    });
  });
