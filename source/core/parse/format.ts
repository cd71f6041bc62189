import type { CastMember } from '../document/cast.ts';
import type { Document, Source } from '../document/document.ts';

/** What a reader is told beside the bytes or words themselves. */
export type ReadOptions = {
  /** A character encoding the user insists on. */
  readonly encoding?: string;
  /** Bring what would be left out (a share box, a list of related stories) into the text, as asides. */
  readonly asides?: boolean;
  /** The most bytes to read or to unpack. */
  readonly maxSize?: number;
  /** Who is in the article, as the user says. */
  readonly cast?: readonly CastMember[];
  /** Gives a character map of East Asian fonts, by the name of its file in pdf.js ("GBK-EUC-H.bcmap"). */
  readonly characterMap?: (file: string) => Promise<Uint8Array>;
  /** Is shown the first paragraphs, where these are known long before the rest is read. */
  readonly preview?: (beginning: Document) => void;
};

/** Gives the learned weights of a section of the model, for readers that need some. */
export type Weights = (section: string) => Promise<Uint8Array>;

/**
 * A kind of file onrecord opens. Its `load` imports the reader when it is first needed, so that a format costs
 * nothing until it is met. Adding a format is one folder and one line in `formats.ts`.
 */
export type Format = {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** File name extensions, lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether these first bytes are such a file's, where bytes can tell. */
  readonly sniff?: (head: Uint8Array) => boolean;
  /** The encoding the file itself declares in its first bytes, for text formats that can. */
  readonly declares?: (head: Uint8Array) => string | undefined;
  /** For packed files and those of other programs: how many bytes one may unpack to, as far as that can be told. */
  readonly unpackedSize?: (bytes: Uint8Array) => Promise<number>;
  readonly load: (weights: Weights) => Promise<FormatReader>;
  /**
   * Imports a light reader of the beginning of a text, or of what it says of itself in its first lines, to be shown
   * while the whole is being read. It gives nothing where the text is not simple enough for it.
   */
  readonly begin?: () => Promise<(text: string, source: Source) => Document | undefined>;
};

/**
 * Reads an article.
 * @throws {ReadError} with one clear sentence, when the input is no such file or is damaged beyond reading.
 */
export type Read<Input> = (
  input: Input,
  source: Source,
  options: ReadOptions,
) => Document | Promise<Document>;

/** Text formats get decoded words, binary ones bytes. */
export type FormatReader =
  | { readonly input: 'text'; readonly read: Read<string> }
  | { readonly input: 'bytes'; readonly read: Read<Uint8Array> };

/** Input that cannot be read as an article; its message is one sentence for the user. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}
