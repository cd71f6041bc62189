import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidWords } from '../helpers/said-words.ts';
import { sourceFiles } from '../helpers/source-files.ts';

/** Rooms whose words to people are all in the catalogue. */
const rooms = ['core/state/', 'core/keys/', 'core/layout/', 'core/corrections/', 'view/'];

/** Files that say what their literals say for another reason than to be read. */
const others: Readonly<Record<string, string>> = {
  'core/corrections/correction.ts': 'the rule of an attribution, which reports print as it is',
  'core/keys/binding.ts': 'the groups of keys, told of in the tables of keys',
};

const isTold = (path: string): boolean =>
  rooms.some((room) => path.startsWith(room)) && !(path in others) && !/-bindings\.ts$/.test(path);

test('what is said to people stands in the catalogue of messages', () => {
  const outside = sourceFiles('source')
    .filter(({ path }) => isTold(path))
    .flatMap(({ path, text }) => saidWords(text, path).map((words) => `${path}: ${words}`));
  assert.deepEqual(outside, []);
});

test('words said are told from other literals', () => {
  const cases: readonly (readonly [name: string, code: string, said: readonly string[]])[] = [
    ['a sentence', "const a = 'no quotes';", ['no quotes']],
    ['a label', "label('Because', rest);", ['Because']],
    ['a template', 'const a = `$' + '{name} is $' + '{other}`;', ['xx is xx']],
    ['text of an element', 'const a = <Text>Nobody named</Text>;', ['Nobody named']],
    ['a name of something', "const a = { type: 'pane/toggle', role: 'pane-title' };", []],
    ['places only', 'const a = `$' + '{left} $' + '{right}`;', []],
    ['an error for programmers', "throw new Error('no store above this');", []],
    ['a comment', '// no quotes here\nconst a = 1;', []],
  ];
  for (const [name, code, said] of cases) assert.deepEqual(saidWords(code, 'a.tsx'), said, name);
});
