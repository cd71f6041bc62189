import { spawn } from 'node:child_process';

/** A program and what it is given, never read by a shell. */
export type Command = readonly [program: string, ...given: string[]];

/**
 * Runs a program without a shell, `input` on its standard input, and waits until it ends, or until `patience`
 * milliseconds are over: what is still running then is left to itself.
 * @returns whether it could be started and had not failed by then.
 */
export const runCommand = ([program, ...given]: Command, input: string, patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, given, {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      shell: false,
    });
    const timer = setTimeout(() => {
      child.unref();
      resolve(true);
    }, patience);
    const end = (isDone: boolean): void => {
      clearTimeout(timer);
      resolve(isDone);
    };
    child.on('error', () => end(false));
    child.on('exit', (status) => end(status === 0));
    // A program that reads nothing may be gone before it is all written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
