import { statSync } from 'node:fs';
import type { CheckSource } from '../../core/check/sources.ts';
import { wordTable } from '../../core/compare/word-table.ts';
import { ReadError } from '../../core/parse/format.ts';
import { readBytes } from '../load/file.ts';
import { filesIn } from '../load/files-in.ts';
import { type LoadOptions, loadArticle, type Place } from '../load/index.ts';
import { cannotRead } from '../load/messages.ts';
import { printable } from '../load/printable.ts';
import { messageOf } from '../message-of.ts';
import type { FileCache } from '../storage/file-cache.ts';
import { keyOf } from './source-cache.ts';

const nameOf = (place: Place): string =>
  place.kind === 'file' ? place.path : place.kind === 'address' ? place.url : 'standard input';

/** The place itself, or of a folder the files in it. @throws {ReadError} when it has none that is read. */
const placesOf = (place: Place): readonly Place[] => {
  if (place.kind !== 'file' || !statSync(place.path, { throwIfNoEntry: false })?.isDirectory())
    return [place];
  const files = Array.from(filesIn(place.path), (path): Place => ({ kind: 'file', path }));
  if (files.length > 0) return files;
  throw new ReadError(`cannot read ${place.path}: no file in it is of a kind that is read`);
};

/** Reads a text, or takes it from what is kept of its bytes. @throws {ReadError} when it cannot be read. */
export const readSource = async (
  place: Place,
  options: LoadOptions,
  cache: FileCache,
): Promise<CheckSource> => {
  const { maxSize, encoding = '', cast = [] } = options;
  // The bytes are let go again: there may be many.
  const key =
    place.kind === 'file' &&
    keyOf(await readBytes(place.path, maxSize), place.path, encoding, JSON.stringify(cast));
  const kept = key ? cache.get<CheckSource>(key) : undefined;
  if (kept) return kept;
  const document = await loadArticle(place, options);
  const source = { document, table: wordTable(document.text) };
  return key ? cache.put(key, source) : source;
};

/**
 * Reads sources, and of folders the files in them: one at a time and in order. What cannot be read, such as pages that are
 * pictures, is `unread`, by its name and the reason, and the rest go on.
 */
export const readSources = async (places: readonly Place[], options: LoadOptions, cache: FileCache) => {
  const sources: CheckSource[] = [];
  const unread: { readonly name: string; readonly problem: string }[] = [];
  const readAll = async (all: readonly Place[], read: (place: Place) => Promise<void>): Promise<void> => {
    for (const place of all)
      await read(place).catch((error: unknown) => {
        const [name, problem] = [nameOf(place), messageOf(error)];
        unread.push({
          name,
          problem: problem.startsWith('cannot read') ? problem : cannotRead(name, problem),
        });
      });
  };
  const readOne = async (place: Place): Promise<void> => {
    const source = await readSource(place, options, cache);
    sources.push(source);
    const missing = source.document.warnings?.find((warning) => /no text, only pictures/.test(warning));
    const name = nameOf(place);
    if (missing !== undefined) unread.push({ name, problem: `${printable(name)}: ${missing}` });
  };
  await readAll(places, async (place) => readAll(placesOf(place), readOne));
  return { sources, unread };
};
