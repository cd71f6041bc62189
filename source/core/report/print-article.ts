import type { Document } from '../document/document.ts';
import { headlineOf } from '../document/headline.ts';
import { layoutOf, rowsOf } from '../layout/lines.ts';
import { paintRow } from '../layout/paint.ts';
import type { Row } from '../layout/row.ts';
import { oneLine } from './printed-text.ts';

const line = (text: string, row: Row, width: number): string => {
  switch (row.kind) {
    case 'gap':
    case 'title':
    case 'front':
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
  const { text } = document;
  const { title, credits, address } = headlineOf(document);
  const layout = layoutOf(document, width, false);
  const rowsAt = (unit: number): string =>
    rowsOf(layout, unit)
      .map((row) => `${line(text, row, width)}\n`)
      .join('');
  const about = [credits.join(' · '), address ?? '']
    .filter((words) => words !== '')
    .map(oneLine)
    .join('\n');
  // The credits stand under the title, wherever that is printed.
  const titleUnit = layout.units.start.indexOf(document.title?.range?.start ?? -1);
  if (title !== undefined) yield `${oneLine(title)}\n\n`;
  if (about !== '' && titleUnit < 0) yield `${about}\n\n`;
  for (let unit = 0; unit < layout.units.count; unit++) {
    if (rowsOf(layout, unit).some(({ kind }) => kind === 'fold')) continue;
    yield rowsAt(unit);
    if (about !== '' && unit === titleUnit) yield `\n${about}\n`;
  }
}
