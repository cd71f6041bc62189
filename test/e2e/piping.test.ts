import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { bin, fixture, journey, shell, shellEnvironment } from './journey.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-piping-'));
after(() => rmSync(folder, { recursive: true }));

const onrecord = (
  args: readonly string[],
  input = '',
): { status: number | null; out: string; error: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, error: stderr };
};

const inShell = (script: string): { status: number | null; out: string; error: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    env: { ...process.env, NODE: process.execPath, ONRECORD: bin, ARTICLE: fixture('harbour.txt') },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, out: stdout, error: stderr };
};

test('with its output in a pipe, onrecord prints the article as text, 80 columns wide', () => {
  const { status, out, error } = onrecord([fixture('harbour.txt')]);
  assert.equal(error, '');
  assert.equal(status, 0);
  assert.match(out, /Harbour board splits/);
  assert.match(out, /at everyone’s own\srisk/);
  assert.doesNotMatch(out, /\u001b/);
  for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
});

test('a reader that goes away early is no error', () => {
  const { out, error } = inShell(
    '"$NODE" "$ONRECORD" quotes "$ARTICLE" --format csv | head -1; echo "$PIPESTATUS"',
  );
  const [first, status, ...rest] = out.trim().split('\n');
  assert.match(first ?? '', /speaker/);
  assert.equal(status, '0');
  assert.deepEqual(rest, []);
  assert.equal(error, '');
});

test('quotations come as JSON whose offsets slice the file', () => {
  const { out } = onrecord(['quotes', fixture('harbour.txt'), '--format', 'json']);
  const { version, quotes } = JSON.parse(out) as {
    version: number;
    quotes: { start: number; end: number; text: string; spans?: [number, number][] }[];
  };
  const file = readFileSync(fixture('harbour.txt'), 'utf8');
  assert.equal(version, 1);
  assert.ok(quotes.length >= 4);
  for (const { start, end, text, spans = [[start, end]] } of quotes) {
    assert.equal(spans.map(([from, to]) => file.slice(from, to)).join(' '), text);
  }
});

const unreadable: readonly [name: string, write: ((path: string) => void) | undefined][] = [
  ['a missing file', undefined],
  ['an empty file', (path) => writeFileSync(path, '')],
  ['a binary file', (path) => writeFileSync(path, Buffer.from([0, 1, 2, 255, 254, 0, 0, 7, 8, 9]))],
];

for (const [name, write] of unreadable) {
  test(`${name} is one clear line and status 1`, () => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.txt`);
    write?.(path);
    const { status, out, error } = onrecord(['quotes', path, '--format', 'json']);
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(error, /^onrecord: [^\n]+\n$/);
    assert.ok(error.includes(basename(path)));
  });
}

test('a folder is one clear line and status 1', () => {
  const { status, error } = onrecord(['quotes', folder]);
  assert.equal(status, 1);
  assert.match(error, /^onrecord: [^\n]+\n$/);
});

test('a command line that makes no sense is status 2, and names what is wrong', () => {
  const { status, out, error } = onrecord(['quotes', '--fromat', 'json']);
  assert.equal(status, 2);
  assert.equal(out, '');
  assert.match(error, /--fromat.*--format/);
});

journey(
  'an article from a pipe is read by keyboard',
  { command: shell, environment: { ...shellEnvironment, ARTICLE: fixture('harbour.txt') } },
  async (terminal) => {
    await terminal.untilShows('$');
    await terminal.write('cat "$ARTICLE" | "$NODE" "$ONRECORD"; echo "status $?"\r');
    await terminal.untilShows('Harbour board splits', 'Eleni Marchetti');
    await terminal.press('?');
    await terminal.untilShows('Down one line');
    await terminal.press('Escape');
    await terminal.until('the article again', ({ text }) => text.includes('SKARNESS'));
    await terminal.press('Q');
    await terminal.untilShows('status 0');
  },
);
