import PostalMime from 'postal-mime';
import type { Draft } from '../../document/draft.ts';
import { decodeFile } from '../archive/archive.ts';
import { readFragment } from '../html/fragment.ts';
import { rtfContent } from '../rtf/drafts.ts';
import { rtfOf } from '../rtf/index.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { Parts } from './parts.ts';

/** More parts in other formats than any author takes in. */
const MOST = 1000;

/** The blocks of a part by its kind: a page, a page with all it needs (MHT), plain text. */
const draftsIn = async (name: string, bytes: Uint8Array): Promise<readonly Draft[]> => {
  if (/\.(?:mht|mhtml|eml)$/i.test(name)) {
    const { html, text } = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>);
    return readFragment(html ?? text ?? '').drafts;
  }
  const text = decodeFile(bytes);
  if (/\.(?:x?html?|xml)$/i.test(name) || /^\s*<(?:!doctype|html|body|p|div)\b/i.test(text))
    return readFragment(text).drafts;
  if (/\.rtf$/i.test(name) || text.startsWith('{\\rtf')) {
    return rtfContent(rtfOf(bytes)).drafts;
  }
  return text.split(/\n\s*\n/).map((words) => ({ kind: 'paragraph', pieces: [words] }));
};

/** The blocks of parts in other formats that a body takes in, by relationship id. What cannot be read has none. */
export const chunkDrafts = async (
  references: readonly XmlElement[],
  parts: Parts,
): Promise<ReadonlyMap<string, readonly Draft[]>> => {
  const found = new Map<string, readonly Draft[]>();
  for (const { attributes } of references.slice(0, MOST)) {
    const id = attributes.id ?? '';
    const part = found.has(id) ? undefined : parts.inside(id);
    if (part) found.set(id, await draftsIn(part.name, part.bytes).catch(() => []));
  }
  return found;
};
