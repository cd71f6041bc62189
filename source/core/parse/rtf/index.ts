import { strFromU8 } from 'fflate';
import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { strictUtf8 } from '../decode/decoder.ts';
import { type FormatReader, ReadError } from '../format.ts';
import { rtfContent } from './drafts.ts';

/** The bytes of an RTF file as one code unit each; what is UTF-8 though RTF knows none, as RTF's own escapes. */
export const rtfOf = (bytes: Uint8Array): string =>
  strictUtf8(bytes)?.replace(/[^\0-\x7f]/g, (letter) => `{\\uc0\\u${letter.charCodeAt(0)} }`) ??
  strFromU8(bytes, true);

/**
 * Reads rich text (RTF), given one code unit a byte: paragraphs, outline levels as headings, lists, tables, footnotes,
 * bold and italics. Bytes are read in the code pages the file names.
 * @throws {ReadError} when it is no RTF, or without words.
 */
export const readRtf = (rtf: string, source: Source): Document => {
  if (!/^\s*\{\\rtf/.test(rtf)) throw new ReadError('this is no RTF file');
  const { drafts, sizes, title: stated, author } = rtfContent(rtf);
  const headed = headedByLooks(drafts, sizes);
  const title = stated.trim() || topHeading(headed);
  const document = compose(headed, { title, byline: author.trim(), source });
  if (document.text === '') throw new ReadError('this RTF file has no words');
  return document;
};

export const reader: FormatReader = {
  input: 'bytes',
  read: (bytes, source) => readRtf(rtfOf(bytes), source),
};
