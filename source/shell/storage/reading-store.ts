import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSnapshot } from '../../core/state/snapshot/decode.ts';
import { mergeSnapshots } from '../../core/state/snapshot/merge.ts';
import { encodeSnapshot, type Snapshot } from '../../core/state/snapshot/snapshot.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { writeAtomically } from './atomic-write.ts';
import { withLock } from './lock.ts';

/** Which article: by where it is from, and by its content (see core/text/fingerprint.ts). */
export type Identity = { readonly origin: string; readonly content: string };

/** What was kept of an article, and a sentence when it was damaged and had to be set aside. */
export type Found = { readonly snapshot?: Snapshot; readonly problem?: string };

export type Recent = { readonly origin: string; readonly snapshot: Snapshot; readonly at: Date };

/** Keeps readings, one file for each article, in a folder only its owner can enter. */
export type ReadingStore = {
  /** What is kept of an article: from the same place, else with the same content. Never fails. */
  readonly find: (identity: Identity) => Found;
  /** What is kept of whatever was last read from a place, its content unseen. Never fails. */
  readonly peek: (origin: string) => Snapshot | undefined;
  /**
   * Keeps `mine`, which was `base` when it was last kept; what other processes have kept meanwhile is merged.
   * @throws the system's error, or `Busy`.
   */
  readonly save: (identity: Identity, base: Snapshot | undefined, mine: Snapshot) => void;
  /** The articles read last, latest first; as good as none where the folder cannot be read. */
  readonly recent: (limit: number) => readonly Recent[];
};

const suffix = '.json';
/** Milliseconds to wait for another process that is writing about the same article. */
const usualPatience = 300;
/** No snapshot is anywhere near so many bytes. */
const mostBytes = 16 * 1024 * 1024;

/** Not a digest of node:crypto's, which would be loaded before the first screen for nothing else. */
const keyOf = (origin: string): string => fingerprint(origin);

/** The names of the snapshots in a folder; none where there is no folder. */
const names = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(suffix));
  } catch {
    return [];
  }
};

const modified = (path: string): number => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

const latest = (folder: string, found: readonly string[]): string | undefined =>
  found.length < 2
    ? found[0]
    : found.toSorted((a, b) => modified(join(folder, b)) - modified(join(folder, a)))[0];

type Read = Snapshot | 'damaged' | undefined;

const read = (path: string): Read => {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > mostBytes) return 'damaged';
    return decodeSnapshot(readFileSync(path, 'utf8')) ?? 'damaged';
  } catch {
    return undefined;
  }
};

const usable = (one: Read): Snapshot | undefined => (one === 'damaged' ? undefined : one);

/** Puts a damaged file out of the way, where whoever wants can look at it. */
const setAside = (folder: string, name: string): void => {
  try {
    renameSync(join(folder, name), join(folder, `${name}.damaged`));
  } catch {
    // It is in the way of nothing: the next save takes its place.
  }
};

export const createReadingStore = (folder: string, patience: number = usualPatience): ReadingStore => {
  const nameOf = ({ origin, content }: Identity): string => `${keyOf(origin)}-${content}${suffix}`;
  const fromOrigin = (origin: string): string | undefined =>
    latest(
      folder,
      names(folder).filter((name) => name.startsWith(`${keyOf(origin)}-`)),
    );
  const withContent = (content: string): string | undefined =>
    latest(
      folder,
      names(folder).filter((name) => name.endsWith(`-${content}${suffix}`)),
    );
  return {
    find: ({ origin, content }) => {
      const name = fromOrigin(origin) ?? withContent(content);
      const found = name === undefined ? undefined : read(join(folder, name));
      if (name === undefined || found === undefined) return {};
      if (found !== 'damaged') return { snapshot: found };
      setAside(folder, name);
      return { problem: `what was kept of this article was damaged and set aside: ${name}.damaged` };
    },
    peek: (origin) => {
      const name = fromOrigin(origin);
      return name === undefined ? undefined : usable(read(join(folder, name)));
    },
    save: (identity, base, mine) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      withLock(join(folder, `${keyOf(identity.origin)}.lock`), patience, () => {
        const name = nameOf(identity);
        const newest = fromOrigin(identity.origin);
        const theirs = newest === undefined ? undefined : usable(read(join(folder, newest)));
        const merged = mergeSnapshots(base, mine, theirs);
        const { origin } = identity;
        writeAtomically(
          join(folder, name),
          encodeSnapshot({ ...merged, others: { ...merged.others, origin } }),
        );
        const left = readdirSync(folder).filter(
          // Nobody else writes under this lock: what is not done was left by a process that was killed.
          (other) => other.startsWith(keyOf(origin)) && other !== name && /\.(?:json|new)$/.test(other),
        );
        for (const other of left) rmSync(join(folder, other), { force: true });
      });
    },
    recent: (limit) =>
      names(folder)
        .map((name) => ({ name, at: modified(join(folder, name)) }))
        .sort((a, b) => b.at - a.at)
        .slice(0, limit)
        .flatMap(({ name, at }) => {
          const snapshot = usable(read(join(folder, name)));
          const origin = snapshot?.others.origin;
          return snapshot && typeof origin === 'string' ? [{ origin, snapshot, at: new Date(at) }] : [];
        }),
  };
};
