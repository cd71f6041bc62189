import { fstatSync } from 'node:fs';

/** Whether standard input brings something: it is a pipe, a socket or a file, and neither a terminal nor closed. */
export const isPiped = (): boolean => {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
};
