import type { Document } from './document.ts';
import { webAddress } from './web-address.ts';

/** An IRI for an article: where it stands on the web, else one made of its name. */
export const iriOf = ({ canonical, source }: Pick<Document, 'canonical' | 'source'>): string => {
  const address = webAddress(canonical) ?? webAddress(source.address);
  // A half of a surrogate pair has no percent-encoding.
  const name = source.name.replace(/\p{Cs}/gu, '\uFFFD');
  return address?.replace(/#.*$/, '') ?? `urn:x-onrecord:${encodeURIComponent(name)}`;
};
