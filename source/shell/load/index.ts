import { basename } from 'node:path';
import type { Document } from '../../core/document/document.ts';
import { type Format, ReadError, type ReadOptions } from '../../core/parse/format.ts';
import { plainText, textFormats } from '../../core/parse/text-formats.ts';
import type { AddressOptions } from './address.ts';
import { beginningOf, isLongText } from './beginning.ts';
import { formatOf } from './choose-format.ts';
import { readBeginning, readBytes } from './file.ts';
import { type Bundled, library } from './library.ts';
import { printable } from './printable.ts';
import { type Raw, readLightly, readRaw, unreadYet } from './read.ts';
import { storyOf } from './story.ts';
import { gather } from './stream.ts';
import type { Unread } from './unread.ts';

/** Where an article comes from. */
export type Place =
  | { readonly kind: 'bundled'; readonly name?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'input' };

/** Bytes of an article that is read before a frame without its text would be seen. */
const SMALL = 32 * 1024;

/** How to read an article. */
export type LoadOptions = ReadOptions &
  AddressOptions & {
    /** Of a feed, the story with this number alone. */
    readonly story?: number;
    /** Somebody waits for it: read all that may take long on another thread, until this is aborted. */
    readonly stop?: AbortSignal;
  };

/** Files of fewer bytes are read before anybody would want to stop it: of plain text and markup, and of other formats. */
const LARGE = 1024 * 1024;
const LARGE_UNPACKED = 256 * 1024;

const mayTakeLong = async ({ bytes }: Raw, { unpackedSize }: Format): Promise<boolean> =>
  unpackedSize ? (await unpackedSize(bytes)) > LARGE_UNPACKED : bytes.length > LARGE;

/**
 * Reads an article. What may take long is read on another thread, within limits of time and memory: of packed and
 * foreign formats always, of others where somebody can stop it.
 */
const read = async (raw: Raw, format: Format, options: LoadOptions): Promise<Document> => {
  const { stop, isSizeAsked } = options;
  const isApart = (stop !== undefined || format.unpackedSize) && (await mayTakeLong(raw, format));
  if (!isApart) return readRaw(raw, format, options);
  const { readApart, usualLimits } = await import('./read-apart.ts');
  return readApart(raw, format, options, { ...(stop && { stop }), limits: usualLimits(isSizeAsked) });
};

const fetchRaw = async (place: Place, options: LoadOptions) => {
  const raw = await bytesOf(place, options);
  return { raw, format: formatOf(raw) };
};

const bytesOf = async (place: Place, options: LoadOptions): Promise<Raw> => {
  const { maxSize } = options;
  switch (place.kind) {
    case 'file':
      return { bytes: await readBytes(place.path, maxSize), name: basename(place.path) };
    case 'input':
      return { bytes: await gather(process.stdin, 'standard input', maxSize), name: 'standard input' };
    case 'bundled': {
      const all = library();
      const found = place.name === undefined ? all[0] : all.find(({ name }) => name === place.name);
      if (!found) throw new ReadError(noSuchSample(place.name ?? '', all));
      return { bytes: await readBytes(found.path, maxSize), name: basename(found.path) };
    }
    case 'address':
      // Node's http takes 15 ms to load, so it is loaded only for addresses.
      return (await import('./address.ts')).readAddress(place.url, options);
  }
};

const noSuchSample = (name: string, all: readonly Bundled[]): string =>
  `no bundled article is called ${printable(name)}; there are: ${all.map((one) => one.name).join(', ')}`;

/**
 * Opens and reads an article.
 * @throws {ReadError} with one sentence that says what could not be read, and why.
 */
export const loadArticle = async (place: Place, options: LoadOptions): Promise<Document> => {
  const { raw, format } = await fetchRaw(place, options);
  const document = await read(raw, format, options);
  return options.story === undefined ? document : loadStory(document, options.story, options);
};

/**
 * Opens a story of a feed: from the feed if that has the whole story, else from its own address.
 * @throws {ReadError} when the document is no feed, or has no such story.
 */
export const loadStory = (feed: Document, number: number, options: LoadOptions): Promise<Document> =>
  storyOf(feed, number, (url) => {
    const { story: _, ...how } = options;
    return loadArticle({ kind: 'address', url }, how);
  });

/** What can be shown of an article at once: the whole, or the beginning of a long text. */
export type Opened = {
  readonly document: Document;
  readonly isWhole: boolean;
  /** For a long text: what another thread needs to read it. */
  readonly unread?: Unread;
};

/**
 * Opens an article for the explorer. Of a long or simple text only the beginning is read here, unless the
 * whole is wanted; for other formats `meanwhile` gets what is known before the reader is loaded (the beginning, or, unless
 * the article is small, a title or name), and whether reading may take long; then the first paragraphs, where the reader
 * knows them early.
 * @throws {ReadError} with one sentence that says what could not be read, and why.
 */
export const openArticle = async (
  place: Place,
  { stop, ...options }: LoadOptions,
  wanted: 'beginning' | 'whole',
  meanwhile: (known: Document, mayTakeLong: boolean) => void = () => undefined,
): Promise<Opened> => {
  const stoppable = { ...options, ...(stop && { stop }) };
  if (options.story !== undefined) return { document: await loadArticle(place, stoppable), isWhole: true };
  const path = place.kind === 'file' ? place.path : undefined;
  const begun = path !== undefined && wanted === 'beginning' ? await readBegun(path, options) : undefined;
  const beginning = begun?.document;
  if (path !== undefined && begun?.isText) {
    const unread: Unread = { from: 'file', path, format: begun.format, options };
    return { document: begun.document, isWhole: false, unread };
  }
  if (beginning) meanwhile(beginning, false);
  const { raw, format } = await fetchRaw(place, options);
  const isText = textFormats.includes(format);
  const unread: Unread =
    path === undefined
      ? { from: 'bytes', raw, format: format.name, options }
      : { from: 'file', path, format: format.name, options };
  if (isText && isLongText(raw.bytes)) {
    const bytes = wanted === 'beginning' ? beginningOf(raw.bytes) : undefined;
    const document = await readRaw(bytes ? { ...raw, bytes } : raw, format, options);
    return { document, isWhole: bytes === undefined, unread };
  }
  const known = beginning ?? (await readLightly(raw, format, options));
  if (isText && known && wanted === 'beginning') return { document: known, isWhole: false, unread };
  const isSlow = await mayTakeLong(raw, format);
  if (isSlow || (!beginning && format !== plainText && (isText ? known : raw.bytes.length > SMALL)))
    meanwhile(known ?? unreadYet(raw, format), isSlow);
  const preview = (found: Document): void => meanwhile(found, false);
  const shown = wanted === 'beginning' && raw.bytes.length > SMALL ? { ...stoppable, preview } : stoppable;
  return { document: await read(raw, format, shown), isWhole: true };
};

/** What the first lines of a long file say: of a text its beginning, of another format what it says of itself there. */
const readBegun = async (path: string, options: LoadOptions) => {
  try {
    const bytes = readBeginning(path, options.maxSize);
    const raw = bytes && { bytes, name: basename(path) };
    if (!raw) return undefined;
    const format = formatOf(raw);
    const isText = textFormats.includes(format);
    const document = await (isText ? readRaw : readLightly)(raw, format, options);
    return document && { document, isText, format: format.name };
  } catch {
    // What is wrong is for the reading of the whole file to say.
    return undefined;
  }
};
