import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import type { Draft } from '../../document/draft.ts';
import { openArchive } from '../archive/archive.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { type FormatReader, ReadError, type ReadOptions } from '../format.ts';
import { childOf, childrenOf, descendantsOf, parseXml, textIn, type XmlElement } from '../xml/xml-tree.ts';
import { bodyDrafts, type Context } from './body.ts';
import { paragraphPieces } from './runs.ts';
import { numberedLists, rolesOf } from './styles.ts';

const parts = {
  body: 'word/document.xml',
  links: 'word/_rels/document.xml.rels',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  properties: 'docProps/core.xml',
} as const;

const targetsOf = (xml: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    descendantsOf(parseXml(xml ?? ''), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  );

const noteDrafts = (xml: string | undefined, name: string, context: Context): Draft[] =>
  descendantsOf(parseXml(xml ?? ''), name)
    .filter(({ attributes }) => attributes.type === undefined)
    .map((note) => ({
      kind: 'footnote',
      label: note.attributes.id ?? '',
      pieces: childrenOf(note, 'p').flatMap((one) => [...paragraphPieces(one, context.targets), ' ']),
    }));

const words = (parent: XmlElement | undefined, name: string): string | undefined => {
  const element = childOf(parent, name);
  return (element && textIn(element).trim()) || undefined;
};

/**
 * Reads a Word document: headings by their styles, lists, quotations, tables, links, footnotes; tracked changes as
 * if accepted.
 * @throws {ReadError} when it is none, or is damaged, locked by a password or without words.
 */
export const readDocx = (bytes: Uint8Array, source: Source, { maxSize }: ReadOptions = {}): Document => {
  const archive = openArchive(bytes, 'this Word document', maxSize);
  const files = archive.read(Object.values(parts));
  const xml = files.get(parts.body);
  const root = xml === undefined ? undefined : childrenOf(parseXml(xml), 'document')[0];
  const body = childOf(root, 'body');
  if (!body) throw new ReadError('this archive is no Word document: it has no body');
  const context: Context = {
    targets: targetsOf(files.get(parts.links)),
    roles: rolesOf(files.get(parts.styles)),
    numbered: numberedLists(files.get(parts.numbering)),
  };
  const drafts = [
    ...headedByLooks(bodyDrafts(body, context)),
    ...noteDrafts(files.get(parts.footnotes), 'footnote', context),
    ...noteDrafts(files.get(parts.endnotes), 'endnote', context),
  ];
  const properties = childrenOf(parseXml(files.get(parts.properties) ?? ''), 'coreProperties')[0];
  const title = words(properties, 'title') ?? topHeading(drafts);
  const byline = words(properties, 'creator');
  const date = words(properties, 'created');
  const document = compose(drafts, {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(date && { date }),
    source,
  });
  if (document.text === '') throw new ReadError('this Word document has no words');
  return document;
};

export const reader: FormatReader = { input: 'bytes', read: readDocx };
