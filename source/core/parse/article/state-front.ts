import type { Block, Document, Stated } from '../../document/document.ts';
import { type Range, range } from '../../text/range.ts';
import { findByline } from './byline.ts';
import { findDate } from './date-line.ts';
import { findDateline } from './dateline.ts';

/** How many blocks from the top an article may state whose it is, and from when and where. */
const FRONT = 8;
/** No such line is longer. */
const LONGEST = 200;

const stated = (text: string, at: Range): Stated => ({ text: text.slice(at.start, at.end), range: at });

const isLine = ({ kind, range: { start, end } }: Block): boolean =>
  (kind === 'paragraph' || kind === 'heading') && end - start <= LONGEST;

/**
 * Adds what the article's first blocks state of it (byline, date, dateline) and its metadata did not.
 */
export const stateFront = (document: Document): Document => {
  const { text } = document;
  let { byline, date, dateline } = document;
  for (const block of document.blocks.slice(0, FRONT)) {
    const { start } = block.range;
    if (isLine(block)) {
      const words = text.slice(start, block.range.end);
      const line = findByline(words);
      if (line && !byline) {
        const end = line.at + line.names.length;
        byline = { ...stated(text, range(start + line.at, start + end)), line: words.slice(0, end).trim() };
      }
      const day = date ? undefined : (findDate(words) ?? line?.date);
      if (day) date = stated(text, range(start + day.at, start + day.at + day.date.length));
    }
    if (dateline || block.kind !== 'paragraph') continue;
    const place = findDateline(text, block.range);
    if (place) dateline = stated(text, place);
  }
  return { ...document, ...(byline && { byline }), ...(date && { date }), ...(dateline && { dateline }) };
};
