import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeConfig } from '../../../source/core/config/decode.ts';
import { printConfig } from '../../../source/core/config/print.ts';

const text = [
  'theme = "light"',
  '[colours]',
  'match = "bold black on #ffd75f"',
  '"heading/1" = "underline"',
  'speakers = ["#0000ff", "bold #008800"]',
  '',
].join('\n');

test('colours of the reader’s own are read by role, from TOML and JSON', () => {
  const { configuration, problems } = decodeConfig(text, 'toml');
  assert.deepEqual(problems, []);
  assert.deepEqual(configuration.colours, {
    styles: {
      match: { bold: true, color: '#000000', background: '#ffd75f' },
      'heading/1': { underline: true },
    },
    speakers: [{ color: '#0000ff' }, { bold: true, color: '#008800' }],
  });
  const json = decodeConfig('{"colours": {"match": "bold black on #ffd75f"}}', 'json');
  assert.deepEqual(json.problems, []);
  assert.deepEqual(json.configuration.colours.styles.match, configuration.colours.styles.match);
});

test('colours that were printed are read back', () => {
  const { configuration } = decodeConfig(text, 'toml');
  assert.deepEqual(decodeConfig(printConfig(configuration), 'toml'), { configuration, problems: [] });
});

const wrong: readonly (readonly [file: string, line: number, said: RegExp])[] = [
  ['[colours]\n\nmatch = "pink"\n', 3, /^colours\.match: "pink" is no colour: give "#rrggbb" or plain, bold/],
  ['[colours]\nmatch = 3\n', 2, /^colours\.match: give a style, such as/],
  ['[colours]\nmacth = "red"\n', 2, /^colours\.macth: no such role/],
  ['[colours]\nspeakers = "red"\n', 2, /^colours\.speakers: give a list of styles/],
  ['[colours]\nspeakers = ["red", "rot"]\n', 2, /^colours\.speakers: "rot" is no colour/],
  ['colours = "red"\n', 1, /^colours: give a table/],
];

test('what is wrong with a colour is told with its line, and the others hold', () => {
  for (const [file, line, said] of wrong) {
    const { problems, configuration } = decodeConfig(file, 'toml');
    assert.equal(problems.length, 1, file);
    assert.equal(problems[0]?.line, line, file);
    assert.match(problems[0]?.message ?? '', said);
    assert.deepEqual(configuration.colours, { styles: {}, speakers: [] });
  }
  const { configuration } = decodeConfig('[colours]\nmatch = "pink"\nkey = "red"\n', 'toml');
  assert.deepEqual(configuration.colours.styles, { key: { color: '#cd3131' } });
});
