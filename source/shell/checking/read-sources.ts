import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { CheckSource } from '../../core/check/sources.ts';
import { wordTable } from '../../core/compare/collection.ts';
import type { Document } from '../../core/document/document.ts';
import { ReadError } from '../../core/parse/format.ts';
import { formats } from '../../core/parse/formats.ts';
import { readBytes } from '../load/file.ts';
import { type LoadOptions, loadArticle, type Place } from '../load/index.ts';
import { cannotRead } from '../load/messages.ts';
import { printable } from '../load/printable.ts';
import { messageOf } from '../message-of.ts';
import { keyOf, type SourceCache } from './source-cache.ts';

/** A source that could not be read, and why. */
export type Unread = { readonly name: string; readonly problem: string };

/** What was read, and what was not. */
export type ReadSources = {
  readonly sources: readonly CheckSource[];
  readonly unread: readonly Unread[];
};

/** Files of a folder that are taken: beyond them it is no folder of sources. */
const MOST_FILES = 50_000;

const readable: ReadonlySet<string> = new Set(formats.flatMap(({ extensions }) => extensions));

/** The files in a folder and the folders in it that have the name of a kind that is read, in order of name. */
const filesIn = (folder: string): readonly string[] => {
  const found: string[] = [];
  const take = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.') || found.length >= MOST_FILES) continue;
      const inner = join(path, entry.name);
      if (entry.isDirectory()) take(inner);
      else if (readable.has(extname(entry.name).slice(1).toLowerCase())) found.push(inner);
    }
  };
  take(folder);
  return found;
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const nameOf = (place: Place): string =>
  place.kind === 'file' ? place.path : place.kind === 'address' ? place.url : 'standard input';

/** @throws {ReadError} when a folder has no file in it that is read. */
const placesOf = (place: Place): readonly Place[] => {
  if (place.kind !== 'file' || !isFolder(place.path)) return [place];
  const files = filesIn(place.path);
  if (files.length === 0)
    throw new ReadError(`cannot read ${place.path}: no file in it is of a kind that is read`);
  return files.map((path): Place => ({ kind: 'file', path }));
};

/** What is wrong with a source; among many it has to be named. */
const problemWith = (name: string, error: unknown): string => {
  const message = messageOf(error);
  return message.startsWith('cannot read') ? message : cannotRead(name, message);
};

const isKept = (value: unknown): value is CheckSource =>
  typeof value === 'object' && value !== null && 'document' in value && 'table' in value;

/** The key that what is made of a file is kept under. Its bytes are let go again: there may be many. */
const keyOfSource = async (
  place: Place,
  { maxSize, encoding = '' }: LoadOptions,
): Promise<string | undefined> =>
  place.kind === 'file' ? keyOf(await readBytes(place.path, maxSize), nameOf(place), encoding) : undefined;

/** Reads a text, or takes it from what is kept of its bytes. @throws {ReadError} when it cannot be read. */
export const readSource = async (
  place: Place,
  options: LoadOptions,
  cache: SourceCache,
): Promise<CheckSource> => {
  const key = await keyOfSource(place, options);
  const kept = key === undefined ? undefined : cache.get(key);
  if (key !== undefined && isKept(kept)) return kept;
  const document = await loadArticle(place, options);
  const source = { document, table: wordTable(document.text) };
  return key === undefined ? source : cache.put(key, source);
};

/** What of a source could not be read, though the rest could: pages that are pictures. */
const missingPages = ({ warnings = [] }: Document): string | undefined =>
  warnings.find((warning) => /no text, only pictures/.test(warning));

/**
 * Reads sources, and of folders the files in them: one at a time and in order. What cannot be read is named, and the
 * rest go on.
 */
export const readSources = async (
  places: readonly Place[],
  options: LoadOptions,
  cache: SourceCache,
): Promise<ReadSources> => {
  const sources: CheckSource[] = [];
  const unread: Unread[] = [];
  for (const place of places) {
    try {
      for (const one of placesOf(place)) {
        try {
          const source = await readSource(one, options, cache);
          sources.push(source);
          const problem = missingPages(source.document);
          if (problem !== undefined)
            unread.push({ name: nameOf(one), problem: `${printable(nameOf(one))}: ${problem}` });
        } catch (error) {
          unread.push({ name: nameOf(one), problem: problemWith(nameOf(one), error) });
        }
      }
    } catch (error) {
      unread.push({ name: nameOf(place), problem: messageOf(error) });
    }
  }
  return { sources, unread };
};
