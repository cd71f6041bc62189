import { fstatSync } from 'node:fs';
import { attempt } from '../../core/text/attempt.ts';

/** Whether standard input brings something: it is a pipe, a socket or a file, and neither a terminal nor closed. */
export const isPiped = (): boolean => {
  const input = attempt(() => fstatSync(0));
  return input !== undefined && (input.isFIFO() || input.isFile() || input.isSocket());
};
