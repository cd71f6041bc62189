import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import { openArchive } from '../archive/archive.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { type FormatReader, ReadError, type ReadOptions } from '../format.ts';
import { childOf, childrenOf, descendantsOf, parseXml } from '../xml/xml-tree.ts';
import { bodyDrafts, tidy } from './body.ts';
import { stylesOf } from './styles.ts';

/**
 * Reads an OpenDocument text.
 * @throws {ReadError} when it is none, or is damaged or without words.
 */
export const readOdt = (bytes: Uint8Array, source: Source, { maxSize }: ReadOptions = {}): Document => {
  const archive = openArchive(bytes, 'this document', maxSize);
  const files = archive.read(['meta.xml', 'styles.xml', 'content.xml']);
  const root = childrenOf(parseXml(files.get('content.xml') ?? ''), 'document-content')[0];
  const body = childOf(childOf(root, 'body'), 'text');
  if (!root || !body) throw new ReadError('this archive is no OpenDocument text: it has no body');
  const meta = descendantsOf(parseXml(files.get('meta.xml') ?? ''), 'meta')[0];
  const { drafts, points } = bodyDrafts(body, stylesOf([parseXml(files.get('styles.xml') ?? ''), root]));
  const headed = headedByLooks(drafts, points);
  const title = tidy(childOf(meta, 'title')) ?? topHeading(headed);
  const byline = tidy(childOf(meta, 'initial-creator') ?? childOf(meta, 'creator'));
  const date = tidy(childOf(meta, 'creation-date') ?? childOf(meta, 'date'));
  const document = compose(headed, { title, byline, date, source });
  if (document.text === '') throw new ReadError('this document has no words');
  const warning = archive.warning();
  return warning === undefined ? document : { ...document, warnings: [warning] };
};

export const reader: FormatReader = { input: 'bytes', read: readOdt };
