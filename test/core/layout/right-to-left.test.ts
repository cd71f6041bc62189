import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../source/core/document/document.ts';
import { layoutOf, rowsOf } from '../../../source/core/layout/lines.ts';
import { type Mark, paintRow } from '../../../source/core/layout/paint.ts';
import type { Row } from '../../../source/core/layout/row.ts';
import { cellsOf } from '../../../source/core/text/width.ts';
import { documentOf } from '../../helpers/hand-made.ts';

const rowsIn = (document: Document, width: number, bidi = true): readonly Row[] => {
  const layout = layoutOf(document, width, false, undefined, bidi);
  return Array.from({ length: layout.units.count }, (_, unit) => rowsOf(layout, unit)).flat();
};
const painted = (document: Document, width: number, bidi = true, marks: readonly Mark[] = []) =>
  rowsIn(document, width, bidi)
    .filter(({ kind }) => kind === 'text')
    .map((row) => paintRow(document.text, row, marks));
const lines = (document: Document, width: number, bidi = true): readonly string[] =>
  painted(document, width, bidi).map((spans) => spans.map(({ text }) => text).join(''));

const mixed = documentOf(['# A meeting', 'He said it was over.', 'השר אמר כי הישיבה נמשכה עד מאוחר.']);

test('a Hebrew paragraph stands at the right edge, its lines each in the order of the screen', () => {
  const [, latin, ...hebrew] = lines(mixed, 24);
  assert.equal(latin, 'He said it was over.');
  for (const line of hebrew) assert.equal(cellsOf(line), 24);
  assert.match(hebrew[0] ?? '', /רמא רשה$/);
  assert.match(hebrew.at(-1) ?? '', /^ +\./);
});

test('switched off, every line is as it is read, from the left edge', () => {
  const [, , first] = lines(mixed, 24, false);
  assert.match(first ?? '', /^השר אמר/);
});

test('paragraphs without such words are laid out just as they are where it is switched off', () => {
  const [on, off] = [rowsIn(mixed, 24), rowsIn(mixed, 24, false)];
  assert.deepEqual(on.slice(0, 3), off.slice(0, 3));
  assert.ok(on.every((row) => row.kind !== 'text' || row.bidi === undefined || row.block === 2));
});

test('a mark lies on its own letters, in the middle of a line that runs from right to left', () => {
  const start = mixed.text.indexOf('הישיבה');
  const marks = [{ range: { start, end: start + 'הישיבה'.length }, role: 'match' }];
  const lit = painted(mixed, 60, true, marks)
    .flat()
    .filter(({ roles }) => roles.includes('match'));
  assert.equal(lit.map(({ text }) => text).join(''), [...'הישיבה'].reverse().join(''));
});

test('no line is wider than its column, whatever is mixed, and all of the text is there', () => {
  const words = fc.constantFrom('שלום', 'word', 'مرحبا', '12', '(א)', '“כן”', 'x');
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 2, max: 60 }),
      (list, width) => {
        const document = documentOf([list.join(' ')]);
        const found = lines(document, width);
        for (const line of found) assert.ok(cellsOf(line) <= width, line);
        const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
        assert.equal(letters(found.join('')), letters(document.text));
      },
    ),
    { numRuns: 60 },
  );
});
