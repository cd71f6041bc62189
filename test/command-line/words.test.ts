import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FLAGS } from '../../source/command-line/flags.ts';
import { meowWords } from '../../source/command-line/meow-words.ts';
import { quickWords } from '../../source/command-line/quick-words.ts';

test('where the quick reader answers, meow answers the same', () => {
  const flag = fc.constantFrom(...FLAGS.map(({ name }) => `--${name}`));
  const word = fc.oneof(
    flag,
    fc.constantFrom('quotes', 'a.txt', '-', 'json', '80', '007', 'x y', '-h', '--', '--a=b', '5'),
  );
  let answered = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
      const quick = quickWords(argv);
      if (!quick) return;
      answered += 1;
      assert.deepEqual(quick, meowWords(argv, import.meta));
    }),
    { numRuns: 300 },
  );
  assert.ok(answered > 30);
});

test('what scripts usually say needs no meow', () => {
  for (const argv of [[], ['a.txt'], ['quotes', 'a.txt', '--format', 'json'], ['-'], ['--sample', 'x']]) {
    assert.ok(quickWords(argv), argv.join(' '));
  }
});

const cases: readonly (readonly [name: string, argv: readonly string[], words: unknown])[] = [
  ['a value after =', ['quotes', '--format=json'], { input: ['quotes'], flags: { format: 'json' } }],
  ['a short flag', ['-h'], { input: [], flags: { help: true } }],
  ['a missing value', ['--format'], { input: [], flags: { format: '' } }],
  ['a flag nobody knows', ['--fromat', 'json'], { input: [], flags: { fromat: 'json' } }],
  ['words after --', ['--', '--odd-name'], { input: ['--odd-name'], flags: {} }],
  ['a flag whose opposite takes no value', ['--config', 'a'], { input: [], flags: { config: 'a' } }],
  [
    'the opposite of a flag with a value',
    ['--no-config', 'a'],
    { input: ['a'], flags: { 'no-config': true } },
  ],
  ['colours switched off', ['--no-color', 'a'], { input: ['a'], flags: { 'no-color': true } }],
];

for (const [name, argv, words] of cases) {
  test(`meow reads ${name}`, () => assert.deepEqual(meowWords(argv, import.meta), words));
}

test('a flag given twice is wrong usage', () => {
  assert.throws(() => meowWords(['--format', 'json', '--format', 'md'], import.meta), {
    name: 'UsageError',
    message: /--format is given twice/,
  });
  for (const argv of [
    ['--config', 'a', '--no-config'],
    ['--no-config', '--config', 'a'],
  ]) {
    assert.equal(quickWords(argv), undefined);
    assert.throws(() => meowWords(argv, import.meta), { name: 'UsageError', message: /--config/ });
  }
});
