import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'smol-toml';
import { configSchema } from '../../../scripts/config-schema.ts';
import { THEMES } from '../../../source/command-line/flags.ts';
import { usual } from '../../../source/core/config/configuration.ts';
import { decodeConfig } from '../../../source/core/config/decode.ts';
import { settings } from '../../../source/core/config/definition.ts';
import { printConfig } from '../../../source/core/config/print.ts';

const isConfig = new Ajv2020({ strict: false }).compile(configSchema);

test('the schema takes what is printed, and turns down what the program turns down', () => {
  assert.ok(isConfig(parse(printConfig(usual))));
  for (const wrong of [
    { theme: 'pink' },
    { width: 3 },
    { outline: 'yes' },
    { thme: 'dark' },
    { keys: { reading: { jump: ['x'] } } },
    { keys: { reeding: {} } },
    { keys: { reading: { 'jump-back': 3 } } },
  ]) {
    assert.ok(!isConfig(wrong), JSON.stringify(wrong));
    assert.equal(decodeConfig(JSON.stringify(wrong), 'json').problems.length, 1);
  }
});

test('the themes of the file are those of the flag', () => {
  const [theme] = settings;
  assert.deepEqual(theme?.choices, THEMES);
});
