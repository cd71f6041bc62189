import { printable } from './load/printable.ts';

/** What an error says, on one line. */
export const messageOf = (error: unknown): string =>
  printable(error instanceof Error ? error.message : String(error));
