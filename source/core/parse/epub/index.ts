import type { Document, Source } from '../../document/document.ts';
import { openArchive } from '../archive/archive.ts';
import { archivedDocument } from '../archive/archived-document.ts';
import { type FormatReader, ReadError, type ReadOptions } from '../format.ts';
import { chapterDrafts } from './chapters.ts';
import { contentsOf } from './contents.ts';
import { readPackage } from './package-file.ts';
import { withoutTitlePage } from './title-page.ts';

const encryption = 'META-INF/encryption.xml';
/** Books that scramble their fonts only can be read; these are the two ways to. */
const fontScrambling =
  /Algorithm="(?!http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC))/;

/**
 * Reads an EPUB 2 or 3 e-book: the files of its spine in reading order, its table of contents as the outline.
 * @throws {ReadError} when it is no e-book, is damaged, is locked, or unpacks to too much.
 */
export const readEpub = (bytes: Uint8Array, source: Source, { maxSize }: ReadOptions = {}): Document => {
  const archive = openArchive(bytes, 'this e-book', maxSize);
  const book = readPackage(archive);
  const locks =
    archive
      .read([encryption])
      .get(encryption)
      ?.match(/<(?:\w+:)?EncryptionMethod[^>]*>/g) ?? [];
  if (locks.some((lock) => fontScrambling.test(lock))) {
    throw new ReadError('this e-book is locked by its seller (DRM) and cannot be read');
  }
  const { contents, spine } = book;
  const files = archive.read([...spine, ...(contents ? [contents.name] : [])]);
  const entries = contents ? contentsOf(files.get(contents.name) ?? '', contents.kind, contents.name) : [];
  const byFile = Map.groupBy(entries, (entry) => entry.name);
  const chapters = spine.filter((name) => name !== contents?.name);
  const texts = chapters.map((name) => chapterDrafts(files.get(name) ?? '', byFile.get(name) ?? []));
  const drafts = withoutTitlePage(texts, book).flat();
  const { title, date, publisher: site, language } = book;
  const about = { title, byline: book.authors.join(', '), date, site, language, source };
  return archivedDocument(drafts, about, archive, 'this e-book has no text: its pages may be pictures');
};

export const reader: FormatReader = { input: 'bytes', read: readEpub };
