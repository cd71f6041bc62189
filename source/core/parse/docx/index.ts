import type { Draft } from '../../document/draft.ts';
import { openArchive } from '../archive/archive.ts';
import { archivedDocument } from '../archive/archived-document.ts';
import { joinedPieces } from '../article/cells.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { type FormatReader, type Read, ReadError } from '../format.ts';
import { childOf, descendantsOf, parseXml, wordsIn } from '../xml/xml-tree.ts';
import { bodyDrafts, type Context } from './body.ts';
import { chunkDrafts } from './chunks.ts';
import { openParts } from './parts.ts';
import { numberedLists, rolesOf } from './styles.ts';

const noteDrafts = (xml: string | undefined, name: string, context: Context): Draft[] =>
  descendantsOf(parseXml(xml), name)
    .filter(({ attributes }) => attributes.type === undefined)
    .map((note) => ({
      kind: 'footnote',
      label: note.attributes.id ?? '',
      pieces: joinedPieces(bodyDrafts(note, context)),
    }));

/**
 * Reads a Word document: headings by their styles, lists, quotations, tables, links, footnotes; tracked changes as
 * if accepted.
 * @throws {ReadError} when it is none, or is damaged, locked by a password or without words.
 */
const read: Read<Uint8Array> = async (bytes, source, { maxSize }) => {
  const archive = openArchive(bytes, 'this Word document', maxSize);
  const parts = openParts(archive);
  const root = childOf(parseXml(parts.body), 'document');
  const body = childOf(root, 'body');
  if (!body) throw new ReadError('this archive is no Word document: it has no body');
  const context: Context = {
    targets: parts.targets,
    roles: rolesOf(parts.named('styles')),
    numbered: numberedLists(parts.named('numbering')),
    chunks: await chunkDrafts(descendantsOf(body, 'altChunk'), parts),
  };
  const drafts = [
    ...headedByLooks(bodyDrafts(body, context)),
    ...noteDrafts(parts.named('footnotes'), 'footnote', context),
    ...noteDrafts(parts.named('endnotes'), 'endnote', context),
  ];
  const properties = childOf(parseXml(parts.properties), 'coreProperties');
  const title = wordsIn(childOf(properties, 'title')) ?? topHeading(drafts);
  const byline = wordsIn(childOf(properties, 'creator'));
  const date = wordsIn(childOf(properties, 'created'));
  return archivedDocument(
    drafts,
    { title, byline, date, source },
    archive,
    'this Word document has no words',
  );
};

export const reader: FormatReader = { input: 'bytes', read };
