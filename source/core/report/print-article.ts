import type { Document, Stated } from '../document/document.ts';
import { layoutOf, rowsOf } from '../layout/lines.ts';
import { paintRow } from '../layout/paint.ts';
import type { Row } from '../layout/row.ts';
import { oneLine } from './printed-text.ts';

const isUnprinted = (stated: Stated | undefined): stated is Stated => stated !== undefined && !stated.range;

/** What the article says of itself only outside its text: in its front matter, or a page's metadata. */
const credits = ({ byline, date }: Document): string =>
  [
    ...(isUnprinted(byline) ? [`By ${oneLine(byline.text)}`] : []),
    ...(isUnprinted(date) ? [oneLine(date.text)] : []),
  ].join(' · ');

const line = (text: string, row: Row, width: number): string => {
  switch (row.kind) {
    case 'gap':
    case 'title':
      return '';
    case 'rule':
      return '─'.repeat(Math.min(width, 24));
    case 'fold':
    case 'text':
    case 'cells':
      return paintRow(text, row, [])
        .map((span) => span.text)
        .join('')
        .trimEnd();
  }
};

/** An article as the reader sets it, in lines of at most `width` cells, block by block; asides are left out. */
export function* printArticle(document: Document, width: number): Generator<string> {
  const { text, title } = document;
  const layout = layoutOf(document, width, false);
  const rowsAt = (unit: number): string =>
    rowsOf(layout, unit)
      .map((row) => `${line(text, row, width)}\n`)
      .join('');
  const about = credits(document);
  // The credits stand under the title, wherever that is printed.
  const titleUnit = title?.range ? layout.units.start.indexOf(title.range.start) : -1;
  if (isUnprinted(title)) yield `${oneLine(title.text)}\n\n`;
  if (about !== '' && titleUnit < 0) yield `${about}\n\n`;
  for (let unit = 0; unit < layout.units.count; unit++) {
    if (rowsOf(layout, unit).some(({ kind }) => kind === 'fold')) continue;
    yield rowsAt(unit);
    if (about !== '' && unit === titleUnit) yield `\n${about}\n`;
  }
}
