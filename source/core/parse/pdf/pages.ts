import { getDocumentProxy } from 'unpdf';
import { textAt } from '../../text/at.ts';
import { trimmed } from '../../text/fields.ts';
import { ReadError, type ReadOptions } from '../format.ts';
import { grown } from '../limits.ts';
import type { Glyphs } from './lines.ts';

const mostPages = 3000;
/** Pieces of text, of which a page of a book has some hundreds. */
const mostPieces = 2_000_000;

/** "D:20260302091500Z" as "2026-03-02". */
const dateOf = (value: unknown): string | undefined => {
  const parts = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(trimmed(value) ?? '');
  return parts ? parts.slice(1).filter(Boolean).join('-') : undefined;
};

/** TeX's own places for quotation marks, dashes and ligatures, which its bitmap fonts give no names to. */
const quotesAndDashes = [...'“”„«»–—'];
const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl'];
const withTexLetters = (text: string): string =>
  text
    .replace(/[\x10-\x16]/g, (letter) => textAt(quotesAndDashes, letter.charCodeAt(0) - 0x10))
    .replace(/[\x1b-\x1f]/g, (letter) => textAt(ligatures, letter.charCodeAt(0) - 0x1b));

const locked = 'this PDF is locked by a password';
const damaged = 'this PDF is damaged and cannot be read';

/** How the library asks for a character map, by the name of its file. */
const mapsFrom = (characterMap: NonNullable<ReadOptions['characterMap']>) =>
  class {
    fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      return characterMap(filename);
    }
  };

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The pieces of text on a page, at most `most` of them. */
const glyphsOf = async (pdf: Pdf, number: number, most: number): Promise<readonly Glyphs[]> => {
  const page = await pdf.getPage(number);
  const found: Glyphs[] = [];
  const reader = page.streamTextContent().getReader();
  while (found.length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items.slice(0, most - found.length)) {
      if (!('str' in item)) continue;
      const { str, transform, width, fontName } = item;
      const [a = 0, b = 0, , , x = 0, y = 0] = transform as readonly number[];
      found.push({ text: withTexLetters(str), x, y, width, size: Math.hypot(a, b), font: fontName });
    }
  }
  await reader.cancel();
  page.cleanup();
  return found;
};

/** What a PDF says of itself, and the text on each of its pages. */
export type PdfFile = Awaited<ReturnType<typeof readPdfFile>>;

/**
 * Reads the text layer of a PDF; of a longer one, where a `maxSize` beyond the usual was asked for.
 * @throws {ReadError} when it is locked, damaged or too long.
 */
export const readPdfFile = async (
  bytes: Uint8Array,
  maxSize?: number,
  characterMap?: ReadOptions['characterMap'],
) => {
  // The library takes the bytes for itself, so it gets a copy; a plain one, since it refuses what is derived from it.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
    ...(characterMap && { cMapUrl: '/', cMapPacked: true, BinaryDataFactory: mapsFrom(characterMap) }),
  }).catch((error: Error) => {
    throw new ReadError(error.name === 'PasswordException' ? locked : damaged);
  });
  try {
    const { limit, more } = grown(mostPages, maxSize);
    if (pdf.numPages > limit) throw new ReadError(`this PDF has over ${limit} pages; ${more}`);
    const pages: (readonly Glyphs[])[] = [];
    const unread: number[] = [];
    let left = grown(mostPieces, maxSize).limit;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await glyphsOf(pdf, number, left).catch(() => undefined);
      if (page === undefined) unread.push(number);
      pages.push(page ?? []);
      left -= page?.length ?? 0;
    }
    if (unread.length === pages.length) throw new ReadError(damaged);
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const { Title, Author, CreationDate } = info as Readonly<Record<string, unknown>>;
    return {
      title: trimmed(Title),
      author: trimmed(Author),
      date: dateOf(CreationDate),
      pages,
      /** Numbers of pages that could not be read. */
      unread,
      /** There was more text on its pages than is read of a file. */
      isCut: left <= 0,
    };
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(damaged);
  } finally {
    await pdf.loadingTask.destroy();
  }
};
