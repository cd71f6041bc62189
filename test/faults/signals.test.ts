/** Every signal that ends a program, at every moment of its start and after it: the terminal is as it was. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { test } from 'node:test';
import { fixture } from '../e2e/journey.ts';
import { createFolder } from '../helpers/folder.ts';
import { builtCli } from '../helpers/onrecord.ts';

const folder = createFolder();

/** One is one signal more. */
const signals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;
/** How often the program has written to its terminal by then; its first screen is the first it writes. */
const moments = [0, 1, 2, 3, 4, 5, 6, 8] as const;

/** The last of what a mode was set to; none where nothing was said of it. */
const lastOf = (written: string, mode: string): string | undefined =>
  [...written.matchAll(/\x1b\[\?(\d+)([hl])/g)].findLast(([, number]) => number === mode)?.[2];

for (const signal of signals) {
  test(`${signal} at any moment ends the program, and the terminal is as it was`, () => {
    for (const writes of moments) {
      const { status, stdout } = spawnSync(
        'script',
        ['-qec', `"${process.execPath}" "${builtCli}" "${fixture('harbour.txt')}"`, '/dev/null'],
        {
          encoding: 'utf8',
          timeout: 20_000,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {
            PATH: process.env.PATH,
            HOME: folder.path,
            TERM: 'xterm-256color',
            NODE_OPTIONS: `--import=${fixture('signal-at-write.js')}`,
            SIGNAL: signal,
            WRITES: String(writes),
          },
        },
      );
      const when = `after ${writes} writes`;
      assert.equal(status, 128 + constants.signals[signal], when);
      assert.equal(lastOf(stdout, '1049') ?? 'l', 'l', `${when}: the main screen is back`);
      assert.equal(lastOf(stdout, '25') ?? 'h', 'h', `${when}: the cursor shows`);
      assert.equal(lastOf(stdout, '2004') ?? 'l', 'l', `${when}: pasted text is not marked`);
      assert.equal(lastOf(stdout, '7') ?? 'h', 'h', `${when}: long lines wrap`);
      assert.doesNotMatch(stdout, /^\s+at .*:\d+/m, `${when}: no stack trace`);
    }
  });
}
