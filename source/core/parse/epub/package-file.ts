import { type Archive, resolveInside } from '../archive/archive.ts';
import { ReadError } from '../format.ts';
import { childOf, childrenOf, descendantsOf, parseXml, wordsIn, type XmlElement } from '../xml/xml-tree.ts';

const container = 'META-INF/container.xml';

const packageName = (archive: Archive): string => {
  const [rootfile] = descendantsOf(parseXml(archive.read([container]).get(container)), 'rootfile');
  const name = rootfile?.attributes['full-path'];
  if (name !== undefined && archive.names.has(name)) return name;
  // Many damaged books have a package file all the same, under the usual ending.
  const guess = [...archive.names].find((other) => other.endsWith('.opf'));
  if (guess === undefined) throw new ReadError('this is no e-book: its archive has no package file');
  return guess;
};

/** What an e-book's package file says: its metadata, the files to read in order, and where its contents are listed. */
export type Package = ReturnType<typeof readPackage>;

/** Reads the package file. @throws {ReadError} when the archive is no e-book. */
export const readPackage = (archive: Archive) => {
  const name = packageName(archive);
  const root = childOf(parseXml(archive.read([name]).get(name)), 'package');
  const metadata = childOf(root, 'metadata');
  const items = childrenOf(childOf(root, 'manifest'), 'item');
  const fileOf = (item: XmlElement | undefined): string | undefined => {
    const link = item?.attributes.href;
    return link === undefined ? undefined : resolveInside(link, name).name;
  };
  const listIn = (kind: 'nav' | 'ncx', item: XmlElement | undefined) => {
    const file = fileOf(item);
    return file === undefined ? undefined : { name: file, kind };
  };
  const byId = new Map(items.map((item) => [item.attributes.id, item]));
  const spineElement = childOf(root, 'spine');
  // The standard lets a file come once.
  const spine = new Set(
    childrenOf(spineElement, 'itemref')
      .filter(({ attributes }) => attributes.linear !== 'no')
      .flatMap(({ attributes }) => fileOf(byId.get(attributes.idref)) ?? []),
  );
  const nav = listIn(
    'nav',
    items.find(({ attributes }) => /\bnav\b/.test(attributes.properties ?? '')),
  );
  const ncx = listIn(
    'ncx',
    byId.get(spineElement?.attributes.toc) ??
      items.find(({ attributes }) => attributes['media-type'] === 'application/x-dtbncx+xml'),
  );
  const first = (element: string): string | undefined => wordsIn(childOf(metadata, element));
  return {
    title: first('title'),
    date: first('date'),
    language: first('language'),
    publisher: first('publisher'),
    authors: childrenOf(metadata, 'creator').flatMap((creator) => wordsIn(creator) ?? []),
    /** Names of files in the archive, in reading order. */
    spine: [...spine],
    /** The file that lists the contents: a navigation document (EPUB 3) or an NCX (EPUB 2). */
    contents: nav ?? ncx,
  };
};
