import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
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
  assert.deepEqual(theme.choices, THEMES);
});

test('docs/config.schema.json is the schema (UPDATE=1 writes it)', () => {
  const path = fileURLToPath(new URL('../../../docs/config.schema.json', import.meta.url));
  const printed = `${JSON.stringify(configSchema, undefined, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(path, printed);
  assert.equal(readFileSync(path, 'utf8'), printed);
});
