import { accessSync, constants, existsSync, mkdirSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { reasonOf } from '../load/messages.ts';
import { printable } from '../load/printable.ts';
import { APPLICATION_ID, FIRST_VERSION, MIGRATIONS } from './schema.ts';

/** What is wrong with a library, in one sentence for the user. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** Where the library is kept: ONRECORD_LIBRARY, else the data folder of the XDG base directory specification. */
export const usualLibrary = (environment: Readonly<Record<string, string | undefined>>): string => {
  const { ONRECORD_LIBRARY: own, XDG_DATA_HOME: base } = environment;
  const data = base?.startsWith('/') ? base : join(homedir(), '.local', 'share');
  return own ? resolve(own) : join(data, 'onrecord', 'library.sqlite');
};

/** Why nothing can be done where Node lacks what a library needs. */
export const NEEDED = 'a library needs a Node with node:sqlite and FTS5, such as Node 24';

type Sqlite = typeof import('node:sqlite');

/** Loads node:sqlite without the warning that it is experimental. @throws {LibraryError} where this Node lacks it, or FTS5. */
const loadSqlite = async (): Promise<Sqlite> => {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  let missing = 'node:sqlite';
  try {
    const sqlite = await import('node:sqlite');
    missing = 'FTS5';
    const memory = new sqlite.DatabaseSync(':memory:');
    memory.exec("CREATE VIRTUAL TABLE t USING fts5 (x, content = '', contentless_delete = 1)");
    memory.close();
    return sqlite;
  } catch {
    throw new LibraryError(`${NEEDED}; this is Node ${process.version.slice(1)} without ${missing}`);
  } finally {
    process.emitWarning = emitWarning;
  }
};

/** SQLite's result code, without the detail in its upper bits. */
const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : 0;

const [OTHER, CORRUPT, NOTADB] = [1, 11, 26];

/** What SQLite's result codes say to somebody who keeps a library. */
const SENTENCES: Readonly<Record<number, (name: string) => string>> = {
  [OTHER]: (name) =>
    `${name} has other tables than this onrecord reads; add its articles to a library of another name`,
  5: (name) => `cannot change ${name}: another program is writing to it`,
  8: (name) => `cannot change ${name}: it is read-only`,
  10: (name) => `cannot read or write ${name}: the device reported an error`,
  [CORRUPT]: (name) => `${name} is damaged; onrecord library add sets it aside and begins anew`,
  13: (name) => `cannot add to ${name}: the disk is full; what was added before is kept`,
  14: (name) => `cannot open ${name}: it may not be read, or its folder not be written`,
  [NOTADB]: (name) => `${name} is no library of onrecord’s`,
};

/** Whether an error says that a library is damaged; a file of another name that is no database is somebody's own. */
export const isDamage = (error: unknown, path: string): boolean =>
  codeOf(error) === CORRUPT || (codeOf(error) === NOTADB && /\.(?:sqlite3?|db)$/i.test(path));

/** The sentence for an error of SQLite's; any other error as it is. */
export const libraryError = (error: unknown, path: string): unknown => {
  const sentence = SENTENCES[codeOf(error)];
  return sentence ? new LibraryError(sentence(printable(path))) : error;
};

/** Puts a damaged library out of the way, with what belongs to it; returns its new name. */
export const setAside = (path: string): string => {
  let aside = `${path}.damaged`;
  for (let number = 2; existsSync(aside); number++) aside = `${path}.damaged-${number}`;
  for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) renameSync(path + end, aside + end);
  return aside;
};

const pragma = (database: DatabaseSync, name: string): number =>
  Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0);

/** Bytes up to which a library is checked whole when it is opened; a larger one takes seconds, and is checked as it is read. */
const CHECKED = 64 * 1024 * 1024;

const check = (database: DatabaseSync): void => {
  if (pragma(database, 'page_count') * pragma(database, 'page_size') > CHECKED) return;
  const [found] = database.prepare('PRAGMA quick_check(1)').all();
  if (Object.values(found ?? {})[0] !== 'ok')
    throw Object.assign(new Error('the check found damage'), { errcode: CORRUPT });
};

const migrate = (database: DatabaseSync, path: string): void => {
  const name = printable(path);
  const version = pragma(database, 'user_version');
  const current = FIRST_VERSION + MIGRATIONS.length - 1;
  if (version > current)
    throw new LibraryError(`${name} is of a newer onrecord (version ${version}; this one reads ${current})`);
  const application = pragma(database, 'application_id');
  const isNew = version === 0 && application === 0 && pragma(database, 'schema_version') === 0;
  if (!isNew && application !== APPLICATION_ID)
    throw new LibraryError(`${name} is a database, but no library of onrecord’s`);
  if (!isNew && version < FIRST_VERSION)
    throw new LibraryError(
      `${name} is of an earlier onrecord (version ${version}); print it with that one’s library export, and add it to a new library with --results`,
    );
  if (version === current) return;
  database.exec('BEGIN IMMEDIATE');
  // Another program may have been first.
  for (let next = Math.max(FIRST_VERSION, pragma(database, 'user_version') + 1); next <= current; next++)
    database.exec(`${MIGRATIONS[next - FIRST_VERSION]};PRAGMA user_version = ${next}`);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; COMMIT`);
};

/** Milliseconds to wait for another program that is writing. */
const PATIENCE = 20_000;

/** How a library is opened: to be read, which takes no write access, or to be changed, which makes it where there is none. */
export type Access = 'read' | 'write';

/** Readers of a library need a file beside it, which a folder that may not be written has no room for. */
const addressFor = (path: string, access: Access): string | URL => {
  if (access === 'write' || existsSync(`${path}-shm`)) return path;
  try {
    accessSync(dirname(path), constants.W_OK);
    return path;
  } catch {
    return new URL(`${pathToFileURL(resolve(path))}?immutable=1`);
  }
};

const open = (sqlite: Sqlite, path: string, access: Access): DatabaseSync => {
  const address = addressFor(path, access);
  const database = new sqlite.DatabaseSync(address, { readOnly: access === 'read', timeout: PATIENCE });
  try {
    if (access === 'write')
      database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY');
    check(database);
    migrate(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * Opens a library. A damaged one is set aside, never overwritten, when it is to be changed; it begins anew then, and
 * `report` is told.
 * @throws {LibraryError} with one sentence on what is wrong: no such Node, no such file, a newer version, damage.
 */
export const openLibrary = async (
  path: string,
  access: Access,
  report: (sentence: string) => void = () => undefined,
): Promise<DatabaseSync> => {
  const sqlite = await loadSqlite();
  if (access === 'read' && !existsSync(path))
    throw new LibraryError(`there is no library at ${printable(path)}; onrecord library add makes one`);
  try {
    if (access === 'write') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new LibraryError(`cannot make ${printable(dirname(path))}: ${reasonOf(error)}`);
  }
  try {
    return open(sqlite, path, access);
  } catch (error) {
    if (access === 'read' || !isDamage(error, path)) throw libraryError(error, path);
    report(`the library was damaged and is now at ${printable(setAside(path))}; add its articles again`);
    return open(sqlite, path, access);
  }
};

/**
 * Does something with a library that is being opened, and closes it.
 * @throws {LibraryError} with one sentence on what SQLite says is wrong; any other error as it is
 */
export const withLibrary = async <T>(
  path: string,
  opening: Promise<DatabaseSync>,
  task: (database: DatabaseSync) => T | Promise<T>,
): Promise<T> => {
  const database = await opening;
  try {
    return await task(database);
  } catch (error) {
    throw libraryError(error, path);
  } finally {
    database.close();
  }
};
