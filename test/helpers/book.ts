import { strFromU8, strToU8, zipSync } from 'fflate';

/** Packs an archive from names and contents; `mimetype` stands first and unpacked, as EPUB and ODF ask. */
export const archiveOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  );

export type Book = {
  readonly metadata?: string;
  /** Contents of chapter files by name, in spine order. */
  readonly chapters: Readonly<Record<string, string>>;
  readonly nav?: string;
  readonly ncx?: string;
  readonly more?: Readonly<Record<string, string>>;
};

/** An EPUB whose package file is `OEBPS/book.opf`. */
export const bookOf = ({ metadata = '', chapters, nav, ncx, more = {} }: Book): Uint8Array => {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, i) => `<item id="c${i}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  );
  if (nav)
    items.push('<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>');
  if (ncx) items.push('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>');
  return archiveOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata
      xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${items.join('')}</manifest>
      <spine toc="ncx">${names.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, body]) => [
        `OEBPS/${name}`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
    ...(nav
      ? { 'OEBPS/nav.xhtml': `<html><body><nav epub:type="toc"><ol>${nav}</ol></nav></body></html>` }
      : {}),
    ...(ncx ? { 'OEBPS/toc.ncx': `<ncx><navMap>${ncx}</navMap></ncx>` } : {}),
    ...more,
  });
};

/** Makes an archive claim that one of its files unpacks to so many bytes. */
export const claimSize = (archive: Uint8Array, name: string, size: number): void => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 < archive.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (strFromU8(archive.subarray(at + 46, at + 46 + length)) === name) view.setUint32(at + 24, size, true);
  }
};
