import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsed } from '../../scripts/bare-code.ts';
import { instrumented } from '../../scripts/mutate/instrument.ts';
import { mutantsOf } from '../../scripts/mutate/mutants.ts';

/** A piece of code with each of its mutants in place, one after another. */
const changed = (source: string): readonly string[] => {
  const { code, tree } = parsed(source);
  return mutantsOf(code, tree).map(({ start, end, text }) => code.slice(0, start) + text + code.slice(end));
};

const cases: readonly [string, readonly string[]][] = [
  ['const a = b < c;', ['const a = b <= c;', 'const a = b >= c;']],
  ['const a = b && c;', ['const a = b || c;', 'const a = b;', 'const a = c;']],
  ['const a = b ?? c;', ['const a = b;', 'const a = c;']],
  ['const a = !b;', ['const a = b;']],
  ['const a = b ? c : d;', ['const a = true ? c : d;', 'const a = false ? c : d;']],
  ['const a = b.filter(c);', ['const a = b;']],
  ['const a = b?.some(c);', ['const a = b?.every(c);']],
  ['const a = 7;', ['const a = 8;']],
  ["const a = 'not found here';", ["const a = '';"]],
  ['a();', ['']],
  ['const f = () => { return a; };', ['const f = () => {};']],
  // Tags, keys and what is assigned to stay.
  ["const a = { kind: 'tag' };", ['const a = {};']],
  ['const a = b.c;', []],
];

for (const [source, expected] of cases) {
  test(`the changes of ${source}`, () => {
    assert.deepEqual(changed(source), expected);
  });
}

test('a file with its mutants behind switches does as before until one is on, and then as changed', () => {
  const source =
    'const f = (a: number, b: readonly number[]) => { let c = 1; if (a > 5) c = 9; else c += a; return a < 2 && b.some((d) => d > c) ? "yes" : "no"; };';
  const { code, tree } = parsed(source);
  const mutants = mutantsOf(code, tree);
  const build = (
    text: string,
    isMutated: (number: number) => boolean,
  ): ((a: number, b: readonly number[]) => unknown) =>
    new Function('__isMutated', `${text} return f;`)(isMutated);
  const inputs: readonly [number, readonly number[]][] = [
    [1, [3]],
    [1, [2]],
    [2, [9]],
    [0, []],
  ];
  const all = instrumented(
    code,
    mutants.map((mutant, number) => ({ ...mutant, number })),
  );
  const results = (f: (a: number, b: readonly number[]) => unknown): readonly unknown[] =>
    inputs.map((input) => f(...input));
  assert.deepEqual(results(build(all, () => false)), results(build(code, () => false)));
  for (const [number, { start, end, text }] of mutants.entries()) {
    const alone = code.slice(0, start) + (text || ';') + code.slice(end);
    assert.deepEqual(results(build(all, (one) => one === number)), results(build(alone, () => false)), alone);
  }
});
