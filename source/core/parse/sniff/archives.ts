import { asLetters, isZip } from './bytes.ts';

/** What the first file of an EPUB or ODF archive says of it, uncompressed by their standards. */
const declares = (head: Uint8Array, mediaType: string): boolean =>
  isZip(head) && asLetters(head, 200).includes(`mimetype${mediaType}`);

export const isEpub = (head: Uint8Array): boolean => declares(head, 'application/epub+zip');
export const isOdt = (head: Uint8Array): boolean => declares(head, 'application/vnd.oasis.opendocument.text');

/** A Word document's first files are named so, in any order. */
export const isDocx = (head: Uint8Array): boolean =>
  isZip(head) && /\[content_types\]\.xml|word\/|_rels\/\.rels/.test(asLetters(head, 4096)) && !isEpub(head);
