import type { Document, Source } from '../../core/document/document.ts';
import { withSafeFacts } from '../../core/document/safe-facts.ts';
import { withCleanFacts } from '../../core/parse/article/clean-facts.ts';
import { decode } from '../../core/parse/decode/decode.ts';
import { isBinary } from '../../core/parse/decode/wide.ts';
import { type Format, type Read, ReadError, type ReadOptions } from '../../core/parse/format.ts';
import { languageNote, languageOf } from '../../core/text/language.ts';
import { messageOf } from '../message-of.ts';
import { firstOf } from './beginning.ts';
import { cannotRead, isEmpty, isNoText, isTooLongForOne } from './messages.ts';
import { printable } from './printable.ts';
import { problems } from './url/problems.ts';

/** An input that was fetched but not parsed yet. */
export type Raw = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly address?: string;
  /** As a server said. */
  readonly mediaType?: string;
  readonly charset?: string;
  readonly warning?: string;
};

/** Weights of the model, which is opened only for a reader that needs it. */
const weights = async (section: string): Promise<Uint8Array> =>
  (await (await import('../model.ts')).model()).section(section);

/** How many bytes are read to recognise a format. */
export const HEAD = 8192;

const sourceOf = ({ name, address }: Raw, { mediaTypes }: Format): Source => ({
  name: printable(name),
  mediaType: mediaTypes[0] ?? 'text/plain',
  ...(address === undefined ? {} : { address }),
});

const declaredBy = ({ charset, bytes }: Raw, { declares }: Format): string | undefined =>
  charset ?? declares?.(bytes.subarray(0, HEAD));

/**
 * The beginning of an article, read lightly, or what it says of itself; `undefined` where its format or its text is not made for that. What
 * is wrong with it is for the reading of the whole to say.
 */
export const readLightly = async (
  raw: Raw,
  format: Format,
  options: ReadOptions,
): Promise<Document | undefined> => {
  const read = await format.begin?.();
  if (!read) return undefined;
  try {
    const { text, encoding } = await decode(firstOf(raw.bytes), options.encoding, declaredBy(raw, format));
    const document = read(text, { ...sourceOf(raw, format), encoding });
    return document && document.text !== '' ? withSafeFacts(document) : undefined;
  } catch {
    return undefined;
  }
};

/** A document that only has the name of the article. */
export const unreadYet = (raw: Raw, format: Format): Document => ({
  text: '',
  blocks: [],
  source: sourceOf(raw, format),
});

/**
 * Reads an article of a known format.
 * @throws {ReadError} with one sentence that says what could not be read, and why.
 */
export const readRaw = async (raw: Raw, format: Format, options: ReadOptions): Promise<Document> => {
  const { bytes } = raw;
  const reader = await format.load(weights);
  const source = sourceOf(raw, format);
  const declared = declaredBy(raw, format);
  const { preview } = options;
  const shown = preview && { preview: (found: Document) => preview(withSafeFacts(withCleanFacts(found))) };
  const read = async (): Promise<Document> =>
    reader.input === 'bytes'
      ? reader.read(bytes, source, { ...options, characterMap: mapOf })
      : readText(reader.read, raw, source, { ...options, ...shown }, declared);
  const found = await safely(raw.name, read);
  const document = options.cast ? { ...found, cast: options.cast } : found;
  const language = languageOf(document.text);
  const warnings = [raw.warning, language && languageNote(language)].filter((words) => words !== undefined);
  return warnings.length === 0
    ? document
    : { ...document, warnings: [...warnings, ...(document.warnings ?? [])] };
};

/**
 * Reads words that come with facts about the article, such as a row of a file; `withFacts` adds these.
 * @throws {ReadError} with one sentence that says what could not be read, and why.
 */
export const readWords = (
  words: string,
  format: Format,
  source: Source,
  withFacts: (document: Document) => Document,
): Promise<Document> =>
  safely(source.name, async () => {
    if (words.includes('\0')) throw new ReadError(cannotRead(source.name, isNoText));
    const reader = await format.load(weights);
    if (reader.input !== 'text') throw new ReadError(cannotRead(source.name, isNoText));
    return withFacts(await reader.read(words, source, {}));
  });

const safely = async (name: string, read: () => Promise<Document>): Promise<Document> => {
  const document = withSafeFacts(withCleanFacts(await read().catch((error: unknown) => refuse(name, error))));
  if (document.text.trim() === '') throw new ReadError(cannotRead(name, isEmpty));
  return document;
};

/** Loads a character map; only PDFs with East Asian fonts need them. */
const mapOf = async (file: string): Promise<Uint8Array> =>
  (await import('../character-maps.ts')).characterMap(file);

/** Throws a reader's own `ReadError`; any other error becomes one sentence without a stack trace. */
const refuse = (name: string, error: unknown): never => {
  if (error instanceof ReadError) throw error;
  // The first message is Node's, the second V8's.
  const isTooLong = /^Cannot create a string longer|^Invalid string length/.test(messageOf(error));
  if (isTooLong) throw new ReadError(cannotRead(name, isTooLongForOne));
  throw new ReadError(cannotRead(name, `its reader failed (${messageOf(error)})`));
};

const readText = async (
  read: Read<string>,
  { bytes, mediaType }: Raw,
  source: Source,
  options: ReadOptions,
  declared: string | undefined,
): Promise<Document> => {
  if (options.encoding === undefined && isBinary(bytes.subarray(0, HEAD))) {
    throw new ReadError(
      mediaType === undefined
        ? cannotRead(source.name, isNoText)
        : cannotRead(source.address ?? source.name, problems.type(mediaType)),
    );
  }
  const { text, encoding } = await decode(bytes, options.encoding, declared);
  return read(text, { ...source, encoding }, options);
};
