import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { patched } from '../../scripts/build/patch.ts';
import { PATCHES } from '../../scripts/build/patches.ts';

const read = (folder: string, file: string): string =>
  readFileSync(new URL(`../../node_modules/${folder}/${file}`, import.meta.url), 'utf8');

for (const patch of PATCHES) {
  const { folder, file, version } = patch;
  test(`the patch of ${folder}/${file} fits the version that is installed`, () => {
    const found: { version: string } = JSON.parse(read(folder, 'package.json'));
    assert.notEqual(patched(read(folder, file), found.version, patch), read(folder, file));
  });

  test(`the patch of ${folder}/${file} fails on another version and on other text`, () => {
    assert.throws(() => patched(read(folder, file), '0.0.0', patch), /written for/);
    assert.throws(() => patched('', version, patch), /stands in it 0 times, not once/);
  });
}
