import type { Document, Stated } from '../document/document.ts';
import { layoutOf, rowsOf } from '../layout/lines.ts';
import { paintRow } from '../layout/paint.ts';
import type { Row } from '../layout/row.ts';
import { oneLine } from './words.ts';

/** What the article says of itself only outside its text: in its front matter, or a page's metadata. */
const unprinted = ({ title, byline, date }: Document): string => {
  const lines = [title, byline, date].filter(
    (stated): stated is Stated => stated !== undefined && !stated.range,
  );
  return lines.length === 0 ? '' : `${lines.map(({ text }) => oneLine(text)).join('\n')}\n\n`;
};

const line = (text: string, row: Row, width: number): string => {
  switch (row.kind) {
    case 'gap':
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
  yield unprinted(document);
  const layout = layoutOf(document, width, false);
  for (let unit = 0; unit < layout.units.count; unit++) {
    const rows = rowsOf(layout, unit);
    if (rows.some(({ kind }) => kind === 'fold')) continue;
    yield rows.map((row) => `${line(document.text, row, width)}\n`).join('');
  }
}
