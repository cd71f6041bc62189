import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document, Table } from '../../../source/core/document/document.ts';
import { paintRow } from '../../../source/core/layout/paint.ts';
import { tableRows } from '../../../source/core/layout/table.ts';
import type { Range } from '../../../source/core/text/range.ts';
import { cellsOf } from '../../../source/core/text/width.ts';

/** A document of one table, its cells divided by bars. */
const tableOf = (cells: readonly (readonly string[])[]): { document: Document; table: Table } => {
  let text = '';
  const rows = cells.map((row, index) => {
    if (index > 0) text += '\n';
    return row.map((cell, column): Range => {
      if (column > 0) text += ' | ';
      const start = text.length;
      text += cell;
      return { start, end: text.length };
    });
  });
  const table: Table = { kind: 'table', range: { start: 0, end: text.length }, header: true, rows };
  return {
    table,
    document: { text, source: { name: 't.md', mediaType: 'text/markdown' }, blocks: [table] },
  };
};

const drawn = (cells: readonly (readonly string[])[], width: number): readonly string[] | undefined => {
  const { document, table } = tableOf(cells);
  return tableRows(document, 0, table, width)?.map((row) =>
    paintRow(document.text, row, [])
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
};

const votes = [
  ['Name', 'Votes', 'Why'],
  ['Ada', '120', 'She promised a bridge that would stand'],
  ['Bo', '3', 'None given'],
];

test('a table that fits stands in aligned columns', () => {
  assert.deepEqual(drawn(votes, 60), [
    'Name  Votes  Why',
    'Ada   120    She promised a bridge that would stand',
    'Bo    3      None given',
  ]);
});

test('a cell too long for its column goes on below, the short ones keep their width', () => {
  assert.deepEqual(drawn(votes, 30), [
    'Name  Votes  Why',
    'Ada   120    She promised a',
    '             bridge that would',
    '             stand',
    'Bo    3      None given',
  ]);
});

test('where columns would be too narrow to read there are none', () => {
  assert.equal(drawn(votes, 14), undefined);
  assert.equal(drawn([], 40), undefined);
});

test('no row is wider than there is room, every row has its own place, and no word is lost', () => {
  const cell = fc.stringMatching(/^[a-zé ]{0,40}$/).map((words) => words.trim());
  const tables = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(tables, fc.integer({ min: 2, max: 70 }), (cells, width) => {
      const { document, table } = tableOf(cells);
      const rows = tableRows(document, 0, table, width);
      if (!rows) return;
      let last = -1;
      for (const row of rows) {
        const words = paintRow(document.text, row, [])
          .map(({ text }) => text)
          .join('');
        assert.ok(cellsOf(words) <= width);
        assert.ok(row.start > last);
        last = row.start;
      }
      const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
      assert.equal(letters((drawn(cells, width) ?? []).join('')), letters(cells.flat().join('')));
    }),
  );
});
