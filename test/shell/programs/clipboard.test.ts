import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPage, pageAddress } from '../../../source/shell/programs/browser.ts';
import { clipboardSequence, clipboardTools, copyWords } from '../../../source/shell/programs/clipboard.ts';
import { createFolder } from '../../helpers/folder.ts';

const folder = createFolder();
const taken = join(folder.path, 'taken');

/** Puts a program on the path that writes its arguments and its input to a file. */
const program = (name: string, status = 0): void => {
  chmodSync(
    folder.put(name, `#!/bin/sh\nprintf '%s|' "$@" > '${taken}'\ncat >> '${taken}'\nexit ${status}\n`),
    0o755,
  );
};

const withPath = async <T>(run: () => Promise<T>): Promise<T> => {
  const { PATH } = process.env;
  process.env.PATH = `${folder.path}:/bin:/usr/bin`;
  try {
    return await run();
  } finally {
    process.env.PATH = PATH;
  }
};

const tools: readonly (readonly [NodeJS.Platform, Record<string, string>, readonly string[]])[] = [
  ['darwin', {}, ['pbcopy']],
  ['win32', {}, ['clip.exe']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, ['wl-copy', 'xclip', 'xsel']],
  ['linux', { TMUX: '/tmp/tmux' }, ['tmux']],
  ['linux', {}, []],
];
for (const [platform, environment, expected] of tools) {
  test(`on ${platform} with ${JSON.stringify(environment)} these copy: ${expected.join(' ') || 'none'}`, () => {
    assert.deepEqual(
      clipboardTools({ platform, environment }).map(([name]) => name),
      expected,
    );
  });
}

test('the terminal is asked with one sequence that holds nothing but letters of base 64', () => {
  const sequence = clipboardSequence('“We\u001b[2J won’t”') ?? '';
  assert.match(sequence, /^\u001b\]52;c;[A-Za-z0-9+/=]+\u0007$/);
  assert.equal(Buffer.from(sequence.slice(7, -1), 'base64').toString('utf8'), '“We\u001b[2J won’t”');
  assert.equal(clipboardSequence('a'.repeat(100_000)), undefined);
});

test('words go to the terminal and, as they are, to the first tool that works', async () => {
  program('xclip', 1);
  program('xsel');
  const written: string[] = [];
  const words = '$(rm -rf /) “quoted” \n; `x`';
  const surroundings = { platform: 'linux', environment: { DISPLAY: ':0' } } as const;
  assert.equal(await withPath(() => copyWords(words, (one) => written.push(one), surroundings)), true);
  assert.equal(written.length, 1);
  assert.equal(readFileSync(taken, 'utf8'), `--input|--clipboard|${words}`);
});

test('what neither the terminal nor a tool can take is not said to be copied', async () => {
  const surroundings = { platform: 'linux', environment: { WAYLAND_DISPLAY: 'x' } } as const;
  assert.equal(await withPath(() => copyWords('a'.repeat(100_000), () => undefined, surroundings)), false);
});

test('an address is one word to the system’s opener, and its host is shown', async () => {
  program('xdg-open');
  const surroundings = { platform: 'linux', environment: {} } as const;
  const said = await withPath(() =>
    openPage('https://good.example@evil.example/$(touch x);a b', surroundings),
  );
  assert.equal(said, 'opened at evil.example');
  assert.equal(readFileSync(taken, 'utf8'), 'https://evil.example/$(touch%20x);a%20b|');
  assert.ok(!existsSync('x'));
});

for (const address of [
  'javascript:alert(1)',
  'file:///etc/passwd',
  '--help',
  '',
  'data:text/html,x',
  'ssh://host',
]) {
  test(`${JSON.stringify(address)} is not opened`, async () => {
    assert.equal(pageAddress(address), undefined);
    assert.match(await openPage(address, { platform: 'linux', environment: {} }), /only http and https/);
  });
}
