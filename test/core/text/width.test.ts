import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { graphemes } from '../../../source/core/text/segment.ts';
import { simpleCells } from '../../../source/core/text/simple-units.ts';
import { cellsOf, shortenWords, truncate } from '../../../source/core/text/width.ts';

test('every simple unit has the width the package gives it', () => {
  const cells = simpleCells();
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (cells[unit]) assert.equal(cells[unit], stringWidth(String.fromCharCode(unit)), unit.toString(16));
  }
});

test('a string has the width the package gives it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('日本語', 'é, 한글 — ж')),
      (text) => assert.equal(cellsOf(text), stringWidth(text)),
    ),
  );
});

test('Ink measures as this program does: half flags too, which releases of the package count otherwise', () => {
  const copies = globSync('node_modules/**/string-width/package.json');
  assert.deepEqual(copies, ['node_modules/string-width/package.json']);
  assert.equal(cellsOf('\u{1F1E6}\u{1F1E6}'), 2);
});

test('a truncated text fits, is a prefix, and cuts no grapheme', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(12), (text, cells) => {
      const cut = truncate(text, cells);
      assert.ok(cellsOf(cut) <= cells);
      if (cut === text || cut === '') return;
      const kept = graphemes(cut.slice(0, -1));
      assert.deepEqual(kept, graphemes(text).slice(0, kept.length));
    }),
  );
});

const cases: readonly (readonly [text: string, cells: number, expected: string])[] = [
  ['short', 5, 'short'],
  ['a longer line', 8, 'a longe…'],
  ['a longer line', 3, 'a…'],
  ['日本語の見出し', 7, '日本語…'],
  ['日本語の見出し', 6, '日本…'],
  ['👩‍🚀👩‍🚀👩‍🚀', 5, '👩‍🚀👩‍🚀…'],
  ['text', 1, '…'],
  ['text', 0, ''],
];

for (const [text, cells, expected] of cases) {
  test(`"${text}" in ${cells} cells is "${expected}"`, () => assert.equal(truncate(text, cells), expected));
}

test('an ellipsis wider than the room leaves nothing', () => assert.equal(truncate('text', 2, '...'), ''));

const shortened: readonly (readonly [text: string, cells: number, expected: string])[] = [
  ['a run of break-ins at public agencies', 16, 'a run of…'],
  ['a run of break-ins at public agencies', 18, 'a run of break-in…'],
  ['a run of break-ins at public agencies', 19, 'a run of break-ins…'],
  ['Elise Matthesen', 12, 'Elise Matth…'],
  ['unattributed', 6, 'unatt…'],
  ['whole', 9, 'whole…'],
  ['日本語の見出し', 7, '日本語…'],
  ['text', 1, '…'],
  ['text', 0, ''],
];

for (const [text, cells, expected] of shortened) {
  test(`"${text}" shortened to ${cells} cells is "${expected}"`, () =>
    assert.equal(shortenWords(text, cells), expected));
}

test('a shortened text fits, is a prefix, and cuts no grapheme', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(12), (text, cells) => {
      const cut = shortenWords(text, cells);
      assert.ok(cellsOf(cut) <= cells);
      const kept = graphemes(cut.slice(0, -1));
      assert.deepEqual(kept, graphemes(text).slice(0, kept.length));
    }),
  );
});

test('what is shortened behind an ellipsis has one ellipsis, not two', () => {
  assert.equal(truncate('for buckets,” … “Nobody', 16), 'for buckets,”…');
  assert.equal(shortenWords('for buckets,” … “Nobody wanted this', 17), 'for buckets,”…');
});
