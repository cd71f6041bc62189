import { basename } from 'node:path';
import type { Document, Source } from '../../core/document/document.ts';
import { withSafeFacts } from '../../core/document/safe-facts.ts';
import { wideEncoding } from '../../core/parse/decode/wide.ts';
import { type Format, ReadError, type ReadOptions } from '../../core/parse/format.ts';
import { formats } from '../../core/parse/formats.ts';
import { messageOf } from '../message-of.ts';
import { chooseFormat } from './choose-format.ts';
import { byteOrderMark, decode } from './decode.ts';
import { readBeginning, readBytes } from './file.ts';
import { library } from './library.ts';
import { cannotRead, isBinary, isEmpty } from './messages.ts';
import { printable } from './printable.ts';
import { storyOf } from './story.ts';
import { gather } from './stream.ts';
import { problems } from './url/problems.ts';

/** Where an article is to be had. */
export type Place =
  | { readonly kind: 'bundled'; readonly name?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'input' };

/** How to read it: an encoding the user insists on, and the most bytes to take. */
export type LoadOptions = ReadOptions & {
  readonly maxSize: number;
  /** Open addresses of this machine and of private networks as well. */
  readonly allowPrivate?: boolean;
  /** Read the copies kept of addresses, and ask no server. */
  readonly offline?: boolean;
  /** Of a feed, the story with this number alone. */
  readonly story?: number;
  /** Show nothing of how far it has come: the terminal shows something else. */
  readonly silent?: boolean;
};

type Raw = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly address?: string;
  /** As a server said. */
  readonly mediaType?: string;
  readonly charset?: string;
  readonly warning?: string;
};

/** How many bytes tell text from other things, and one format from another. */
const HEAD = 8192;

const fetchRaw = async (place: Place, options: LoadOptions): Promise<Raw> => {
  const { maxSize, allowPrivate = false, offline = false, silent = false } = options;
  switch (place.kind) {
    case 'file':
      return { bytes: await readBytes(place.path, maxSize), name: basename(place.path) };
    case 'input':
      return { bytes: await gather(process.stdin, 'standard input', maxSize), name: 'standard input' };
    case 'bundled': {
      const all = library();
      const found = place.name === undefined ? all[0] : all.find(({ name }) => name === place.name);
      if (!found)
        throw new ReadError(
          noSuchSample(
            place.name ?? '',
            all.map(({ name }) => name),
          ),
        );
      return { bytes: await readBytes(found.path, maxSize), name: basename(found.path) };
    }
    case 'address':
      // Node's http takes 15 ms to load, so only addresses pay for it.
      return (await import('./address.ts')).readAddress(place.url, {
        maxSize,
        allowPrivate,
        offline,
        silent,
      });
  }
};

const noSuchSample = (name: string, names: readonly string[]): string =>
  `no bundled article is called ${printable(name)}; there are: ${names.join(', ')}`;

/** A NUL is in every kind of file that is no text, and in no text but UTF-16. */
const looksBinary = (head: Uint8Array, asked: string | undefined): boolean =>
  head.includes(0) &&
  !(asked ?? byteOrderMark(head) ?? wideEncoding(head) ?? '').toLowerCase().startsWith('utf-16');

/**
 * Opens and reads an article.
 * @throws {ReadError} with one sentence that says what could not be read, and why.
 */
export const loadArticle = async (place: Place, options: LoadOptions): Promise<Document> => {
  const raw = await fetchRaw(place, options);
  const format = formatOf(raw, place);
  if (!format) throw new ReadError(cannotRead(raw.name, isBinary));
  const document = await readRaw(raw, format, options);
  return options.story === undefined ? document : loadStory(document, options.story, options);
};

/**
 * Opens a story of a feed: as the feed has it where that is all of it, else as its own address has it.
 * @throws {ReadError} when the document is no feed, or has no such story.
 */
export const loadStory = (feed: Document, number: number, options: LoadOptions): Promise<Document> =>
  storyOf(feed, number, (url) => {
    const { story: _, ...how } = options;
    return loadArticle({ kind: 'address', url }, how);
  });

/** Formats whose beginning reads like the beginning of the whole. */
const PREVIEWED: readonly string[] = ['text/plain', 'text/markdown'];

/**
 * The beginning of a long text, for a first screen while all of it is being read; `undefined` where the whole is
 * read as quickly, or the beginning says nothing. What is wrong with the file is for `loadArticle` to say.
 */
export const previewArticle = async (place: Place, options: LoadOptions): Promise<Document | undefined> => {
  if (place.kind !== 'file') return undefined;
  try {
    const bytes = readBeginning(place.path);
    const raw = { bytes, name: basename(place.path) };
    const format = bytes && formatOf({ ...raw, bytes }, place);
    if (!bytes || !format?.mediaTypes.some((type) => PREVIEWED.includes(type))) return undefined;
    return await readRaw({ ...raw, bytes }, format, options);
  } catch {
    return undefined;
  }
};

const formatOf = (raw: Raw, place: Place): Format | undefined => {
  const { address, bytes } = raw;
  const name = place.kind === 'input' ? '' : address === undefined ? raw.name : new URL(address).pathname;
  return chooseFormat(formats, {
    name,
    head: bytes.subarray(0, HEAD),
    ...(raw.mediaType === undefined ? {} : { mediaType: raw.mediaType }),
  });
};

const readRaw = async (raw: Raw, format: Format, options: LoadOptions): Promise<Document> => {
  const { bytes, address } = raw;
  const reader = await format.load();
  const source: Source = {
    name: printable(raw.name),
    mediaType: format.mediaTypes[0] ?? 'text/plain',
    ...(address === undefined ? {} : { address }),
  };
  const declared = raw.charset ?? format.declares?.(bytes.subarray(0, HEAD));
  const read = async (): Promise<Document> =>
    reader.input === 'bytes'
      ? reader.read(bytes, source, options)
      : readText(reader.read, raw, source, options, declared);
  const document = withSafeFacts(await read().catch((error: unknown) => refuse(raw.name, error)));
  if (document.text.trim() === '') throw new ReadError(cannotRead(raw.name, isEmpty));
  return raw.warning === undefined
    ? document
    : { ...document, warnings: [raw.warning, ...(document.warnings ?? [])] };
};

/** A reader says itself what is wrong with an input; what else it throws is a fault of its own, and no stack trace. */
const refuse = (name: string, error: unknown): never => {
  if (error instanceof ReadError) throw error;
  throw new ReadError(cannotRead(name, `its reader failed (${messageOf(error)})`));
};

const readText = async (
  read: (text: string, source: Source, options: LoadOptions) => Document | Promise<Document>,
  { bytes, mediaType }: Raw,
  source: Source,
  options: LoadOptions,
  declared: string | undefined,
): Promise<Document> => {
  if (looksBinary(bytes.subarray(0, HEAD), options.encoding)) {
    throw new ReadError(
      mediaType === undefined
        ? cannotRead(source.name, isBinary)
        : cannotRead(source.address ?? source.name, problems.type(mediaType)),
    );
  }
  const { text, encoding } = await decode(bytes, options.encoding, declared);
  return read(text, { ...source, encoding }, options);
};
