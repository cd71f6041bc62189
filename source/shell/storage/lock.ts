import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Another process is writing and does not come to an end. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

const ownerOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Takes away the lock of a process that ended without giving it back. */
const breakLock = (path: string, owner: string): void => {
  const taken = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, taken);
    // Somebody else may have broken it and locked anew in between: theirs is put back.
    if (ownerOf(taken) !== owner) linkSync(taken, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(taken, { force: true });
  }
};

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Runs a task while no other process runs one under the same lock file. It blocks: tasks are a few milliseconds long,
 * and the last one must be done before the program ends.
 * @throws {Busy} after `patience` milliseconds; else the system's error, or the task's own.
 */
export const withLock = <T>(path: string, patience: number, task: () => T): T => {
  const deadline = performance.now() + patience;
  const lock = (): boolean => {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return false;
    }
  };
  while (!lock()) {
    const owner = ownerOf(path);
    // An owner not written down yet is one that has just come.
    if (owner !== undefined && owner !== '' && !isRunning(Number(owner))) breakLock(path, owner);
    else if (performance.now() > deadline) throw new Busy('another onrecord is writing');
    else Atomics.wait(pause, 0, 0, 1 + Math.random() * 3);
  }
  try {
    return task();
  } finally {
    rmSync(path, { force: true });
  }
};
