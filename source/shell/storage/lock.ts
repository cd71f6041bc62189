import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { attempt } from '../../core/text/attempt.ts';
import { codeOf } from '../message-of.ts';

/** Another process is writing and does not come to an end. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

const isRunning = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

const ownerOf = (path: string): string | undefined => attempt(() => readFileSync(path, 'utf8'));

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

/** What a file system without hard links says to them. */
const WITHOUT_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** The lock appears with its owner in it, so that a process killed on the way never leaves one that is nobody's. */
const putLock = (path: string, owner: string): void => {
  const mine = `${path}.${owner}`;
  try {
    writeFileSync(mine, owner, { mode: 0o600 });
    linkSync(mine, path);
  } catch (error) {
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
    writeFileSync(path, owner, { flag: 'wx', mode: 0o600 });
  } finally {
    rmSync(mine, { force: true });
  }
};

/**
 * Milliseconds no task takes: whose lock is older has ended, even if another process has its number now. One from the
 * future, after the clock was put back, says no more of its age than that.
 */
const tooOld = 10_000;

const ageOf = (path: string): number => attempt(() => Math.abs(Date.now() - statSync(path).mtimeMs)) ?? 0;

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
      putLock(path, String(process.pid));
      return true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return false;
    }
  };
  while (!lock()) {
    const owner = ownerOf(path);
    const isLeft = owner !== undefined && (!isRunning(Number(owner)) || ageOf(path) > tooOld);
    if (isLeft) breakLock(path, owner);
    else if (performance.now() > deadline) throw new Busy('another onrecord is writing');
    else Atomics.wait(pause, 0, 0, 1 + Math.random() * 3);
  }
  try {
    return task();
  } finally {
    rmSync(path, { force: true });
  }
};
