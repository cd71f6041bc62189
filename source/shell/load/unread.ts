import { basename } from 'node:path';
import type { Document } from '../../core/document/document.ts';
import { ReadError, type ReadOptions } from '../../core/parse/format.ts';
import { textFormats } from '../../core/parse/text-formats.ts';
import { readBytes } from './file.ts';
import { cannotRead, isNoText } from './messages.ts';
import { type Raw, readRaw } from './read.ts';

/** A long text to read, as plain data for another thread. `format` is the name of a format. */
export type Unread = {
  readonly format: string;
  readonly options: ReadOptions & { readonly maxSize: number };
} & ({ readonly from: 'file'; readonly path: string } | { readonly from: 'bytes'; readonly raw: Raw });

/**
 * Reads it whole.
 * @throws {ReadError} with one sentence that says what could not be read, and why.
 */
export const readUnread = async (unread: Unread): Promise<Document> => {
  const raw: Raw =
    unread.from === 'bytes'
      ? unread.raw
      : { bytes: await readBytes(unread.path, unread.options.maxSize), name: basename(unread.path) };
  const format = textFormats.find(({ name }) => name === unread.format);
  if (!format) throw new ReadError(cannotRead(raw.name, isNoText));
  return readRaw(raw, format, unread.options);
};
