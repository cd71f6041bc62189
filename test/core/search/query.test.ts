import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Query } from '../../../source/core/search/entry.ts';
import { isEmptyQuery, kindsOf, parseQuery } from '../../../source/core/search/query.ts';

const cases: readonly (readonly [typed: string, query: Partial<Query>])[] = [
  ['blinken', { words: ['blinken'] }],
  ['  two   words ', { words: ['two', 'words'] }],
  ['“the competition” china', { words: ['china'], phrases: ['the competition'] }],
  ['"still typing', { phrases: ['still typing'] }],
  ['@blinken beijing', { words: ['beijing'], speaker: 'blinken' }],
  ['beijing @"Antony  Blinken"', { words: ['beijing'], speaker: 'Antony Blinken' }],
  ['@', {}],
  ['""', {}],
  ['name@host', { words: ['name@host'] }],
  ['', {}],
];

for (const [typed, expected] of cases) {
  test(`“${typed}” is understood`, () => {
    assert.deepEqual(parseQuery(typed), { words: [], phrases: [], kind: 'all', ...expected });
  });
}

test('a query that asks for nothing is empty; one that names a speaker is not', () => {
  assert.ok(isEmptyQuery(parseQuery(' @ ""')));
  assert.ok(!isEmptyQuery(parseQuery('@xi')));
});

test('naming a speaker keeps to quotations, whatever kind was asked for', () => {
  assert.deepEqual(kindsOf(parseQuery('@xi words', 'text')), ['quotation']);
  assert.deepEqual(kindsOf(parseQuery('words', 'section')), ['section']);
  assert.deepEqual(kindsOf(parseQuery('words')), ['speaker', 'quotation', 'section', 'text']);
});
