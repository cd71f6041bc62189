import type { Document } from './document.ts';
import { webAddress } from './web-address.ts';

/** An IRI for an article: its address on the web, else one made from its name. */
export const iriOf = ({ canonical, source }: Pick<Document, 'canonical' | 'source'>): string => {
  const address = webAddress(canonical) ?? webAddress(source.address);
  // A lone surrogate has no percent-encoding.
  const name = source.name.replace(/\p{Cs}/gu, '\uFFFD');
  return address?.replace(/#.*$/, '') ?? `urn:x-onrecord:${encodeURIComponent(name)}`;
};
