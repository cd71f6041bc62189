import { unwatchFile, watchFile } from 'node:fs';

/** Milliseconds between two looks at a file. It is looked at, not listened to: editors put a new file in its place. */
const INTERVAL = 500;

/** Calls back whenever a file has changed; one that is gone is waited for. Gives a function that stops it. */
export const watchPath = (path: string, changed: () => void): (() => void) => {
  const listener = (
    now: { mtimeMs: number; size: number },
    before: { mtimeMs: number; size: number },
  ): void => {
    if (now.mtimeMs > 0 && (now.mtimeMs !== before.mtimeMs || now.size !== before.size)) changed();
  };
  watchFile(path, { interval: INTERVAL, persistent: false }, listener);
  return () => unwatchFile(path, listener);
};
