import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Pair } from '../../source/core/report/printed-text.ts';
import type { QuotesReport } from '../../source/core/report/quotes-report.ts';
import { createFolder } from '../helpers/folder.ts';
import { builtCli, onrecord } from '../helpers/onrecord.ts';

const folder = createFolder();
const WORDS = 'The mayor spoke on Monday.\n\n“We won,” Ada Lovelace said. “It was close.”\n';
const article = folder.put('article.txt', WORDS);
const latin = folder.put(
  'latin.txt',
  Uint8Array.from([0x93, 0x57, 0x65, 0x94, 0x20, 0x68, 0x65, 0x20, 0x73, 0x61, 0x69, 0x64, 0x2e]),
);
const line = folder.put('line.txt', '“We won,” she said. '.repeat(5000));

const read = (out: string): QuotesReport => JSON.parse(out);

const bad: readonly (readonly [name: string, path: string])[] = [
  ['a missing file', join(folder.path, 'missing.txt')],
  ['a folder', folder.path],
  ['a binary', folder.put('image.bin', Uint8Array.of(1, 0, 2, 0, 0))],
  ['an empty file', folder.put('empty.txt', '')],
  ['a device', '/dev/null'],
];

for (const [name, path] of bad) {
  test(`${name} costs status 1 and one line on standard error, on every way in`, () => {
    for (const argv of [['quotes', path, '--format', 'json'], [path]]) {
      const { status, out, err } = onrecord(argv);
      assert.equal(status, 1, argv.join(' '));
      assert.equal(out, '');
      assert.match(err, /^onrecord: cannot read [^\n]+\n$/);
    }
  });
}

test('wrong usage costs status 2 and one line that names the word', () => {
  for (const argv of [
    ['--nope'],
    ['quotes', article, '--format', 'pdf'],
    ['quotes', article, '--format'],
    ['search'],
    ['--width', 'x'],
  ]) {
    const { status, out, err } = onrecord(argv);
    assert.equal(status, 2, argv.join(' '));
    assert.equal(out, '');
    assert.match(err, /^onrecord: [^\n]*(--nope|--format|search|--width)[^\n]*\n$/);
  }
});

test('a file that cannot be read costs its line; the others are reported in order', () => {
  const { status, out, err } = onrecord([
    'quotes',
    article,
    join(folder.path, 'nope'),
    latin,
    '--format',
    'jsonl',
  ]);
  assert.equal(status, 1);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((one) => read(one).source.name),
    ['article.txt', 'latin.txt'],
  );
  assert.match(err, /^onrecord: cannot read [^\n]*nope: there is no such file\n$/);
});

test('text prints exactly what offsets count in', () => {
  assert.equal(onrecord(['text', article]).out, WORDS);
  for (const { start, end, text, spans } of read(onrecord(['quotes', article, '--format', 'json']).out)
    .quotes) {
    const parts: readonly Pair[] = spans ?? [[start, end]];
    assert.equal(parts.map((part) => WORDS.slice(...part)).join(' '), text);
  }
});

test('bytes that are no UTF-8, and one long line, are read', () => {
  const { status, out } = onrecord(['quotes', latin, line, '--format', 'jsonl']);
  assert.equal(status, 0);
  const [old, long] = out.trim().split('\n').map(read);
  assert.equal(old?.source.encoding, 'windows-1252');
  assert.ok((long?.quotes.length ?? 0) > 1000);
});

test('standard input is read where it is named, and where nothing is', () => {
  for (const argv of [['text', '-'], ['text']]) assert.equal(onrecord(argv, WORDS).out, WORDS);
  assert.equal(onrecord(['text', '-'], '').status, 1);
});

test('without a screen an article is printed to be read, in lines of the width asked for', () => {
  const { status, out } = onrecord(['--width', '40']);
  assert.equal(status, 0);
  assert.match(out, /^Blinken[\s\S]+?\n\nBy the onrecord desk · 17 June 2023\n\nBEIJING — /);
  assert.ok(out.split('\n').every((one) => one.length <= 40));
});

test('an output nobody reads ends the program quietly', async () => {
  const running: ChildProcess = spawn(process.execPath, [builtCli, 'quotes', line, '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  running.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  running.stdout?.once('data', () => running.stdout?.destroy());
  const [status] = await once(running, 'close');
  assert.equal(status, 0);
  assert.equal(err, '');
});

test('what is bundled is listed, and opened by name', () => {
  const { out } = onrecord(['--list']);
  const names = out
    .trim()
    .split('\n')
    .map((one) => one.split(' ')[0] ?? '');
  assert.ok(names.length >= 2);
  for (const name of names) assert.equal(onrecord(['outline', '--sample', name]).status, 0);
  assert.match(onrecord(['--sample', 'nope']).err, /there are: /);
});

test('a full disk is said in one line, with status 1', { skip: !existsSync('/dev/full') }, () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [builtCli, 'text', article], {
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  assert.deepEqual([status, stderr], [1, 'onrecord: cannot write: the disk is full\n']);
});
