import { openArchive } from '../archive/archive.ts';
import { archivedDocument } from '../archive/archived-document.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { type FormatReader, type Read, ReadError } from '../format.ts';
import { childOf, descendantsOf, parseXml, wordsIn } from '../xml/xml-tree.ts';
import { bodyDrafts } from './body.ts';
import { stylesOf } from './styles.ts';

/**
 * Reads an OpenDocument text.
 * @throws {ReadError} when it is none, or is damaged or without words.
 */
const read: Read<Uint8Array> = (bytes, source, { maxSize }) => {
  const archive = openArchive(bytes, 'this document', maxSize);
  const files = archive.read(['meta.xml', 'styles.xml', 'content.xml']);
  const root = childOf(parseXml(files.get('content.xml')), 'document-content');
  const body = childOf(childOf(root, 'body'), 'text');
  if (!root || !body) throw new ReadError('this archive is no OpenDocument text: it has no body');
  const meta = descendantsOf(parseXml(files.get('meta.xml')), 'meta')[0];
  const { drafts, points } = bodyDrafts(body, stylesOf([parseXml(files.get('styles.xml')), root]));
  const headed = headedByLooks(drafts, points);
  const title = wordsIn(childOf(meta, 'title')) ?? topHeading(headed);
  const byline = wordsIn(childOf(meta, 'initial-creator') ?? childOf(meta, 'creator'));
  const date = wordsIn(childOf(meta, 'creation-date') ?? childOf(meta, 'date'));
  return archivedDocument(headed, { title, byline, date, source }, archive, 'this document has no words');
};

export const reader: FormatReader = { input: 'bytes', read };
