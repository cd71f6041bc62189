import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/**
 * Where keys come from: standard input, or, when that brings the article, the terminal itself.
 * @throws {Error} when there is no terminal to read keys from.
 */
export const openKeyboard = (): ReadStream => {
  if (process.stdin.isTTY) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r+'));
  } catch {
    throw new Error('there is no terminal to read keys from; | cat prints the article instead');
  }
};
