import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSnapshot } from '../../core/state/snapshot/decode.ts';
import { mergeSnapshots } from '../../core/state/snapshot/merge.ts';
import { encodeSnapshot, type Snapshot } from '../../core/state/snapshot/snapshot.ts';
import { attempt } from '../../core/text/attempt.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { codeOf } from '../message-of.ts';
import { writeAtomically } from './atomic-write.ts';
import { withLock } from './lock.ts';
import { cannotRead, TooLarge } from './messages.ts';

/** Which article: by where it is from, and by its content (see core/text/fingerprint.ts). */
export type Identity = { readonly origin: string; readonly content: string };

/** What was kept of an article, and a sentence when it could not be read. */
export type Found = { readonly snapshot?: Snapshot; readonly problem?: string };

const suffix = '.json';
/** Milliseconds to wait for another process that is writing about the same article. */
const usualPatience = 300;
/** The largest file that is written, and read; in bytes. */
const mostBytes = 16 * 1024 * 1024;

/** Not a digest of node:crypto's, which would be loaded before the first screen for nothing else. */
const keyOf = (origin: string): string => fingerprint(origin);

/** The names of the snapshots in a folder; none where there is no folder. */
const names = (folder: string): readonly string[] =>
  (attempt(() => readdirSync(folder)) ?? []).filter((name) => name.endsWith(suffix));

const modified = (path: string): number => attempt(() => statSync(path).mtimeMs) ?? 0;

const latest = (folder: string, isMeant: (name: string) => boolean): string | undefined =>
  names(folder)
    .filter(isMeant)
    .sort((a, b) => modified(join(folder, b)) - modified(join(folder, a)))[0];

/** @throws the system's error where a file is there and cannot be read. */
const read = (path: string): Snapshot | 'damaged' | undefined => {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > mostBytes) return 'damaged';
    return decodeSnapshot(readFileSync(path, 'utf8')) ?? 'damaged';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** A snapshot that is only looked at: one that cannot be read counts as none. */
const lookAt = (path: string): Snapshot | undefined => {
  const found = attempt(() => read(path));
  return found === 'damaged' ? undefined : found;
};

/** Puts a damaged file out of the way under a name no other has, where whoever wants can look at it. @throws */
const setAside = (folder: string, name: string): string => {
  let aside = `${name}.damaged`;
  for (let count = 2; existsSync(join(folder, aside)); count += 1) aside = `${name}.damaged-${count}`;
  renameSync(join(folder, name), join(folder, aside));
  return aside;
};

/** A sentence where a folder that is there can be entered or written by other users. */
const openToOthers = (folder: string): string | undefined => {
  const isOpen = process.platform !== 'win32' && attempt(() => (statSync(folder).mode & 0o077) !== 0);
  return isOpen ? `other users may look into ${folder}: chmod 700 prevents that` : undefined;
};

/** Keeps readings, one file for each article, in a folder only its owner can enter. */
export const createReadingStore = (folder: string, patience: number = usualPatience) => {
  const nameOf = ({ origin, content }: Identity): string => `${keyOf(origin)}-${content}${suffix}`;
  const fromOrigin = (origin: string): string | undefined =>
    latest(folder, (name) => name.startsWith(`${keyOf(origin)}-`));
  const withContent = (content: string): string | undefined =>
    latest(folder, (name) => name.endsWith(`-${content}${suffix}`));
  return {
    /** What is kept of an article: from the same place, else with the same content. Never fails. */
    find: ({ origin, content }: Identity): Found => {
      const name = fromOrigin(origin) ?? withContent(content);
      const open = openToOthers(folder);
      const told = open === undefined ? {} : { problem: open };
      if (name === undefined) return told;
      try {
        const found = read(join(folder, name));
        if (found !== 'damaged') return { ...(found && { snapshot: found }), ...told };
        const aside = setAside(folder, name);
        return { problem: `what was kept of this article was damaged and set aside: ${aside}` };
      } catch (error) {
        return { problem: cannotRead(name, error) };
      }
    },
    /** What is kept of whatever was last read from a place, its content unseen. Never fails. */
    peek: (origin: string): Snapshot | undefined => {
      const name = fromOrigin(origin);
      return name === undefined ? undefined : lookAt(join(folder, name));
    },
    /**
     * Keeps `mine`, which was `base` when it was last kept; what other processes have kept meanwhile is merged.
     * A file that is there and cannot be read is not replaced.
     * @throws {Busy}, {TooLarge}, or the system's error.
     */
    save: (identity: Identity, base: Snapshot | undefined, mine: Snapshot): void => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      withLock(join(folder, `${keyOf(identity.origin)}.lock`), patience, () => {
        const name = nameOf(identity);
        const newest = fromOrigin(identity.origin);
        const theirs = newest === undefined ? undefined : read(join(folder, newest));
        if (newest !== undefined && theirs === 'damaged') setAside(folder, newest);
        const merged = mergeSnapshots(base, mine, theirs === 'damaged' ? undefined : theirs);
        const { origin } = identity;
        const written = encodeSnapshot({ ...merged, others: { ...merged.others, origin } });
        if (Buffer.byteLength(written) > mostBytes) throw new TooLarge(mostBytes);
        writeAtomically(join(folder, name), written);
        const left = readdirSync(folder).filter(
          // Nobody else writes under this lock: what is not done was left by a process that was killed.
          (other) => other.startsWith(keyOf(origin)) && other !== name && /\.(?:json|new)$/.test(other),
        );
        for (const other of left) rmSync(join(folder, other), { force: true });
      });
    },
    /** The articles read last, latest first; as good as none where the folder cannot be read. */
    recent: (limit: number) =>
      names(folder)
        .map((name) => ({ name, at: modified(join(folder, name)) }))
        .sort((a, b) => b.at - a.at)
        .slice(0, limit)
        .flatMap(({ name, at }) => {
          const snapshot = lookAt(join(folder, name));
          const origin = snapshot?.others.origin;
          return snapshot && typeof origin === 'string' ? [{ origin, snapshot, at: new Date(at) }] : [];
        }),
  };
};
