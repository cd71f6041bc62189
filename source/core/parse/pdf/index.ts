import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import { landmarksIn } from '../../document/landmarks.ts';
import { type FormatReader, ReadError, type ReadOptions } from '../format.ts';
import { byColumns } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { linesOf } from './lines.ts';
import { type PdfFile, readPdfFile } from './pages.ts';
import { draftsOf } from './paragraphs.ts';

/** Titles that are names of files, as word processors leave them. */
const isFileName = (title: string): boolean =>
  /\.(?:docx?|indd|qxd|pdf|tex|dvi)$|^(?:untitled|microsoft word)/i.test(title);

const pageList = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `page ${numbers[0]}`
    : `pages ${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ', …' : ''}`;

/** What the reader ought to know of pages that are not there as printed. */
const warningsOf = (empty: readonly number[], { unread, isCut }: PdfFile): readonly string[] => {
  const pictures = empty.filter((number) => !unread.includes(number));
  return [
    ...(unread.length > 0 ? [`${pageList(unread)} could not be read`] : []),
    ...(isCut ? ['it has more text than is read of one file, and what follows is left out'] : []),
    ...(!isCut && pictures.length > 0
      ? [`${pageList(pictures)} ${pictures.length === 1 ? 'has' : 'have'} no text, only pictures`]
      : []),
  ];
};

/**
 * Reads a PDF that has its text in it: paragraphs are rebuilt from lines, divided words joined, running heads and page
 * numbers left out.
 * @throws {ReadError} when it is locked, damaged, or only pictures of pages.
 */
export const readPdf = async (
  bytes: Uint8Array,
  source: Source,
  { maxSize, characterMap }: ReadOptions = {},
): Promise<Document> => {
  const file = await readPdfFile(bytes, maxSize, characterMap);
  const pages = file.pages.map((glyphs, i) => linesOf(byColumns(glyphs), i + 1));
  const empty = pages.flatMap((lines, i) => (lines.length === 0 ? [i + 1] : []));
  if (empty.length === pages.length) {
    throw new ReadError(
      'this PDF has no text in it, only pictures of pages (a scan): run it through text recognition first',
    );
  }
  const furniture = furnitureOf(pages);
  const drafts = draftsOf(pages.flat().filter((line) => !furniture.has(line)));
  const heading = drafts.find((draft) => draft.kind === 'heading');
  const stated = file.title !== undefined && !isFileName(file.title) ? file.title : undefined;
  const title = stated ?? (heading?.kind === 'heading' ? heading.pieces.join('') : undefined);
  const document = compose(drafts, { title, byline: file.author, date: file.date, source });
  const dropped = [...furniture].map(([{ text, page }, reason]) => ({
    text,
    reason: `${reason}, page ${page}`,
    at: 0,
  }));
  // Any line may have lost its beginning to a divided word: the first that is found stands for its page.
  const parts = pages.flat().map(({ page, text }) => ({ value: page, words: text }));
  const warnings = warningsOf(empty, file);
  return {
    ...document,
    landmarks: landmarksIn(document.text, 'page', parts),
    ...(dropped.length > 0 && { dropped }),
    ...(warnings.length > 0 && { warnings }),
  };
};

export const reader: FormatReader = { input: 'bytes', read: readPdf };
