import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { usual } from '../../source/core/config/configuration.ts';
import { configNotice, configPlaces, loadConfig, problemLines } from '../../source/shell/config.ts';
import { createFolder } from '../helpers/folder.ts';

const folder = createFolder();

/** A config home with these files of onrecord's in it. */
const home = (name: string, files: Readonly<Record<string, string>>) => {
  mkdirSync(join(folder.path, name, 'onrecord'), { recursive: true });
  for (const [file, text] of Object.entries(files)) folder.put(`${name}/onrecord/${file}`, text);
  return { XDG_CONFIG_HOME: join(folder.path, name) };
};

const widthOf = async (...asked: Parameters<typeof loadConfig>) =>
  (await loadConfig(...asked)).configuration.settings.width;

test('it lies in the XDG config folder, or else in .config; a relative folder does not count', () => {
  assert.deepEqual(configPlaces({ XDG_CONFIG_HOME: '/c' }), [
    '/c/onrecord/config.toml',
    '/c/onrecord/config.json',
  ]);
  assert.match(configPlaces({ XDG_CONFIG_HOME: 'c' })[0] ?? '', /\/\.config\/onrecord\/config\.toml$/);
});

test('without a file all is as usual, and nothing is wrong', async () => {
  assert.deepEqual(await loadConfig(undefined, home('none', {})), { configuration: usual, problems: [] });
});

test('--no-config comes before --config, that before ONRECORD_CONFIG, that before the file found', async () => {
  const found = home('order', { 'config.toml': 'width = 41' });
  const own = folder.put('own.toml', 'width = 42');
  const other = folder.put('other.json', '{ "width": 43 }');
  assert.equal(await widthOf(undefined, found), 41);
  assert.equal(await widthOf(undefined, { ...found, ONRECORD_CONFIG: '' }), 41);
  assert.equal(await widthOf(undefined, { ...found, ONRECORD_CONFIG: own }), 42);
  assert.equal(await widthOf({ kind: 'file', path: other }, { ...found, ONRECORD_CONFIG: own }), 43);
  assert.equal(await widthOf({ kind: 'none' }, { ...found, ONRECORD_CONFIG: own }), 72);
});

test('of two files the TOML is read, and the other is told of', async () => {
  const both = home('both', { 'config.toml': 'width = 41', 'config.json': '{ "width": 42 }' });
  const loaded = await loadConfig(undefined, both);
  assert.equal(loaded.configuration.settings.width, 41);
  assert.match(problemLines(loaded).join('\n'), /config\.toml: config\.json beside it is not read$/);
});

test('what cannot be read is as usual, and said in one line that names the file', async () => {
  const unreadable: readonly (readonly [path: string, why: RegExp])[] = [
    [join(folder.path, 'missing.toml'), /missing\.toml: there is no such file$/],
    [folder.path, /: it is no file$/],
    [join(folder.put('file.toml', ''), 'within'), /: there is no such file$/],
    [folder.put('latin.toml', new Uint8Array([0x74, 0xff, 0x0a])), /latin\.toml: it is not UTF-8$/],
    [folder.put('large.toml', '#'.repeat(1024 * 1024 + 1)), /large\.toml: it is larger than 1 MB$/],
  ];
  for (const [path, why] of unreadable) {
    const loaded = await loadConfig({ kind: 'file', path }, {});
    assert.equal(loaded.configuration, usual);
    assert.equal(problemLines(loaded).length, 1);
    assert.match(problemLines(loaded).join(), why);
  }
});

test('a mistake is told of with file, line and key; the footer has the first and the number of the rest', async () => {
  const path = folder.put('wrong.toml', 'width = 50\ntheme = "pink"\nstate = 1\nslight = 2\n');
  const loaded = await loadConfig({ kind: 'file', path }, {});
  assert.equal(loaded.configuration.settings.width, 50);
  assert.equal(problemLines(loaded)[0]?.startsWith(`${path}:2: theme: give one of`), true);
  assert.match(configNotice(loaded) ?? '', /^wrong\.toml:2: theme: .* \(2 more: onrecord --check-config\)$/);
  assert.equal(configNotice(await loadConfig({ kind: 'none' }, {})), undefined);
});

test('a name of a file is as hostile as what it holds', async () => {
  const loaded = await loadConfig({ kind: 'file', path: join(folder.path, 'a\u001b[2Jb\u202e.toml') }, {});
  assert.doesNotMatch(`${problemLines(loaded)} ${configNotice(loaded)}`, /[\u001b\u202e]/);
});
