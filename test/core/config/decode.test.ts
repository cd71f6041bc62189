import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyFlags, usual } from '../../../source/core/config/configuration.ts';
import { decodeConfig } from '../../../source/core/config/decode.ts';
import type { Notation } from '../../../source/core/config/parse.ts';
import { printConfig } from '../../../source/core/config/print.ts';
import { actionName } from '../../../source/core/keys/action-name.ts';
import { compileKeys } from '../../../source/core/keys/keymap.ts';
import { sanitise } from '../../../source/core/text/sanitise.ts';

const keysOf = (text: string, wanted: string, notation: Notation = 'toml') =>
  decodeConfig(text, notation).configuration.bindings.find((binding) => {
    const { context, name } = actionName(binding);
    return `${context}.${name}` === wanted;
  })?.keys;

test('a file without anything is as usual', () => {
  assert.deepEqual(decodeConfig('', 'toml'), { configuration: usual, problems: [] });
  assert.deepEqual(decodeConfig('{}', 'json'), { configuration: usual, problems: [] });
});

test('settings and keys are read alike from TOML and JSON', () => {
  const toml =
    'theme = "light"\nwidth = 60\noutline = false\n[keys.reading]\nmatch-next-forward = ["ctrl+n", "J"]\n';
  const json = JSON.stringify({
    $schema: 'https://example.org/config.schema.json',
    theme: 'light',
    width: 60,
    outline: false,
    keys: { reading: { 'match-next-forward': ['ctrl+n', 'J'] } },
  });
  const read = decodeConfig(toml, 'toml');
  assert.deepEqual(read.problems, []);
  assert.deepEqual(decodeConfig(json, 'json'), read);
  assert.deepEqual(read.configuration.settings, {
    ...usual.settings,
    theme: 'light',
    width: 60,
    outline: false,
  });
  assert.deepEqual(keysOf(toml, 'reading.match-next-forward'), ['ctrl+n', 'J']);
});

test('what is printed is read back as it was, changes and all', () => {
  for (const text of [
    '',
    'slight = true\n[keys.reading]\nsearch-open = []\njump-back = ["^", "alt+left"]\n',
  ]) {
    const { configuration, problems } = decodeConfig(text, 'toml');
    assert.deepEqual(problems, []);
    assert.deepEqual(decodeConfig(printConfig(configuration), 'toml'), { configuration, problems: [] });
  }
});

test('what is asked for comes before the file', () => {
  const { configuration } = decodeConfig('theme = "dark"\nwidth = 50\n', 'toml');
  const { settings } = applyFlags(configuration, { theme: 'mono', width: 90, forgets: true });
  assert.deepEqual([settings.theme, settings.width, settings.state], ['mono', 90, false]);
  assert.deepEqual(applyFlags(configuration, {}), configuration);
});

/** A file, and the line and the words of each thing that is wrong with it. */
const wrong: readonly (readonly [string, ...(readonly [number, RegExp])[]])[] = [
  ['thme = "dark"', [1, /^thme: no such setting; there are theme, width/]],
  ['\ntheme = "pink"', [2, /^theme: give one of "auto", .*, not "pink"$/]],
  ['width = 3', [1, /^width: give a whole number from 20 to 1000, not 3$/]],
  ['width = 70.5', [1, /^width: give a whole number/]],
  ['state = "no"\nslight = 1', [1, /^state: give true or false, not "no"$/], [2, /^slight: /]],
  ['theme = ', [1, /^this is no TOML: /]],
  ['width = 60\nwidth = 61', [2, /^this is no TOML: /]],
  ['keys = 3', [1, /^keys: give tables/]],
  ['[keys]\nreading = "j"', [2, /^keys\.reading: give a table/]],
  ['[keys.reeding]', [1, /^keys\.reeding: unknown; there are [a-z, ]*article, reading/]],
  ['[keys.reading]\n\njump = ["x"]', [3, /^keys\.reading\.jump: unknown/]],
  ['[keys.reading]\njump-back = 3', [2, /^keys\.reading\.jump-back: give a list of keys/]],
  ['[keys.reading]\njump-back = ["Ctrl-O"]', [2, /jump-back: "Ctrl-O" is no key$/]],
  ['[keys.reading]\njump-back = ["\\u001b"]', [2, /jump-back: "." is no key$/]],
  ['keys.search.search-choose = ["a"]', [1, /"a" is typed there/]],
  ['[keys.reading]\ncount-digit = ["x"]', [2, /"x" cannot stand for itself there$/]],
  ['[keys.global]\napp-quit = []', [2, /^keys\.global\.app-quit: needs a key$/]],
  [
    '[keys.reading]\nmatch-next-forward = ["J"]\nmatch-next-back = ["J"]',
    [3, /^"J" means both reading\.match-next-forward \(line 2\) and reading\.match-next-back \(line 3\)/],
  ],
  [
    '[keys.reading]\nmatch-next-forward = ["m"]',
    [
      2,
      /^"m" means both reading\.match-next-forward \(line 2\) and reading\.letter-await-set \(its usual key\)/,
    ],
  ],
  [
    '[keys.global]\nhelp-toggle = ["j"]',
    [2, /and article\.scroll-by-lines-forward \(its usual key\)/],
    [2, /and list\.list-by-rows-forward \(its usual key\)/],
  ],
  [
    '[keys.global]\nhelp-toggle = ["Q"]',
    [2, /^"Q" means both global\.app-quit \(its usual key\) and global\.help-toggle \(line 2\)/],
  ],
];

for (const [text, ...expected] of wrong) {
  test(`${JSON.stringify(text)} is told of with its line`, () => {
    const { problems } = decodeConfig(text, 'toml');
    assert.deepEqual(
      problems.map(({ line }) => line),
      expected.map(([line]) => line),
    );
    for (const [index, [, message]] of expected.entries())
      assert.match(problems[index]?.message ?? '', message);
  });
}

test('JSON is told of with its lines too', () => {
  const text = '{\n  "width": 3,\n  "keys": { "reading": {\n    "jump-back": ["j j"] } }\n}';
  const { problems } = decodeConfig(text, 'json');
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2, 4],
  );
  assert.deepEqual(decodeConfig('{\n  "width": 60,\n}', 'json').problems, [
    { line: 3, message: 'this is no JSON' },
  ]);
  assert.equal(decodeConfig('[]', 'json').problems.length, 1);
});

test('a key freed by one line can be given away by another', () => {
  const text = '[keys.reading]\nletter-await-set = []\nmatch-next-forward = ["m"]\n';
  assert.deepEqual(decodeConfig(text, 'toml').problems, []);
  assert.deepEqual(keysOf(text, 'reading.letter-await-set'), []);
});

test('of two that want a key the first has it, and the rest of the file holds', () => {
  const text = 'width = 44\n[keys.reading]\nmatch-next-forward = ["m", "J"]\n';
  assert.deepEqual(keysOf(text, 'reading.match-next-forward'), ['m', 'J']);
  assert.deepEqual(keysOf(text, 'reading.letter-await-set'), []);
  assert.equal(decodeConfig(text, 'toml').configuration.settings.width, 44);
});

const word = fc.oneof(
  fc.constantFrom(
    'theme',
    'width',
    'keys',
    'reading',
    'global',
    'app-quit',
    'jump-back',
    '__proto__',
    'j',
    'é',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 4 }),
    tie('table'),
  ),
  table: fc.dictionary(word, tie('any'), { maxKeys: 5 }),
}));
const line = fc.oneof(
  fc.tuple(word, value.any).map(([name, any]) => `${name} = ${JSON.stringify(any)}`),
  word.map((name) => `[keys.${name}]`),
  word,
);

test('whatever a file holds, reading it never throws, and what is said of it is safe to print', () => {
  const check = (text: string, notation: Notation): void => {
    const { configuration, problems } = decodeConfig(text, notation);
    compileKeys(configuration.bindings);
    for (const { message } of problems) {
      assert.equal(sanitise(message), message);
      assert.doesNotMatch(message, /\n/);
    }
    assert.deepEqual(decodeConfig(printConfig(configuration), 'toml').configuration, configuration);
  };
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => check(text, 'toml')),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => check(lines.join('\n'), 'toml')),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(value.table, (table) => check(JSON.stringify(table, undefined, 1), 'json')),
    { numRuns: 60 },
  );
});

test('a large file of nothing but mistakes is read in linear time', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `a${index} = "${'['.repeat(9)}"`).join('\n');
  assert.equal(decodeConfig(text, 'toml').problems.length, 20_000);
});

test('the example in the manual is fine', () => {
  const manual = readFileSync(new URL('../../../docs/manual.md', import.meta.url), 'utf8');
  const example = /```toml\n([\s\S]*?)```/.exec(manual)?.[1] ?? assert.fail('no example');
  const { configuration, problems } = decodeConfig(example, 'toml');
  assert.deepEqual(problems, []);
  assert.notDeepEqual(configuration.settings, usual.settings);
  assert.notDeepEqual(configuration.bindings, usual.bindings);
});
