import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The modules a command of the program loads, as it stands in source/. */
const loadedBy = (argv: readonly string[]): readonly string[] => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import=tsx', `--import=${path('../helpers/list-loads.ts')}`, path('../../source/cli.ts'), ...argv],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stderr);
};

const isOf = (...packages: readonly string[]) => {
  const pattern = new RegExp(`/node_modules/(?:${packages.join('|')})/`);
  return (url: string): boolean => pattern.test(url);
};

const sample = path('../../content/harbour-draft/draft.md');
const noScreen: readonly (readonly string[])[] = [
  ['quotes', '--sample', 'blinken-in-beijing', '--format', 'json'],
  ['check', '--sample', 'harbour-draft', '--format', 'json'],
  ['compare', sample, sample, '--format', 'json'],
];

for (const argv of noScreen)
  test(`${argv[0]} without a screen loads no React, no Ink and no meow, and only the reader it needs`, () => {
    const loaded = loadedBy(argv);
    assert.ok(loaded.some((url) => url.endsWith('/source/core/analyse/index.ts')));
    assert.deepEqual(loaded.filter(isOf('react', 'ink', 'meow', '@mozilla', 'unpdf', 'fflate')), []);
    assert.deepEqual(
      loaded.filter((url) => /\/source\/(?:view|explorer)\//.test(url)),
      [],
    );
    assert.ok(!loaded.includes('node:http'));
  });

test('a plain text is read by its own reader, and no other is loaded', () => {
  const harbour = path('../fixtures/harbour.txt');
  const loaded = loadedBy(['text', harbour]);
  const readers = loaded.flatMap((url) => /\/core\/parse\/([a-z-]+)\/index\.ts$/.exec(url)?.[1] ?? []);
  assert.deepEqual(readers, ['plain-text']);
});

test('a command line that needs care is read by meow', () => {
  assert.ok(loadedBy(['-V']).some(isOf('meow')));
});
