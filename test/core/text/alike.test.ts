import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetsMixed } from '../../../source/core/text/alike.ts';

const names: readonly (readonly [name: string, alphabets: readonly string[]])[] = [
  ['Antony Blinken', []],
  ['Ant\u043Eny Blinken', ['Cyrillic', 'Latin']],
  ['\u0391da Holm', ['Greek', 'Latin']],
  ['Владимир Путин', []],
  ['Ádám Šťastný-O’Neill III', []],
  ['金正恩 Kim', []],
  ['Αλέξης Τσίπρας', []],
  ['Ali\u0561 \u041Ahan', ['Armenian', 'Cyrillic', 'Latin']],
  ['', []],
];

for (const [name, alphabets] of names) {
  test(`“${name}” mixes ${alphabets.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(alphabetsMixed(name), alphabets));
}
