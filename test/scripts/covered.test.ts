import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, type ScriptCoverage } from '../../scripts/coverage/covered.ts';

const source = [
  '/** Says hello. */',
  'export const greet = (name: string): string => {',
  "  if (name === '') return 'Hello';",
  "  return name + '!'; // by name",
  '};',
].join('\n');

const range = (text: string, count: number) => ({
  startOffset: source.indexOf(text),
  endOffset: source.indexOf(text) + text.length,
  count,
});
const whole = { startOffset: 0, endOffset: source.length, count: 1 };
const greet = source.slice(source.indexOf('('), source.lastIndexOf(';'));

/** One process in which a stretch of the function never ran. */
const without = (text: string): ScriptCoverage => ({
  url: 'greet.ts',
  functions: [{ ranges: [whole] }, { ranges: [range(greet, 1), range(text, 0)] }],
});

test('a branch that never ran is named by its place and its code', () => {
  const { missed, lines, functions } = coverageOf(source, [without("return 'Hello';")]);
  assert.deepEqual(missed, [{ line: 3, column: 20, code: "return 'Hello';" }]);
  assert.deepEqual(lines, { all: 3, run: 3 });
  assert.deepEqual(functions, { all: 2, run: 2 });
});

test('what ran in any of the processes has run', () => {
  const both = [without("return 'Hello';"), without("return name + '!'; // by name")];
  assert.deepEqual(coverageOf(source, both).missed, []);
});

test('comments, types and brackets alone are not missed', () => {
  assert.deepEqual(coverageOf(source, [without('// by name\n}')]).missed, []);
  assert.deepEqual(coverageOf(source, [without(': string): string')]).missed, []);
});

test('a function that was never called and a file that was never loaded are missed', () => {
  const idle = { url: 'greet.ts', functions: [{ ranges: [whole] }, { ranges: [range(greet, 0)] }] };
  assert.deepEqual(coverageOf(source, [idle]).functions, { all: 2, run: 1 });
  assert.equal(coverageOf(source, []).missed[0]?.line, 2);
});
