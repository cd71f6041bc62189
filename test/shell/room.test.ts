import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { assertRoom } from '../../source/shell/room.ts';
import { createFolder } from '../helpers/folder.ts';
import { builtCli } from '../helpers/onrecord.ts';

const folder = createFolder();

test('an article that fits the memory is let through', () => {
  assertRoom({ text: 'x'.repeat(1000) });
  assertRoom({ text: 'x'.repeat(1 << 20) }, false, 40);
});

test('one that does not is refused with what it needs, what there is, and the flag that allows more', () => {
  const text = 'x'.repeat((1 << 20) + 1);
  const says = 'its quotations would take 41 MB of memory, and Node allows 40; ';
  assert.throws(() => assertRoom({ text }, false, 40), { message: `${says}--max-size 256 allows more` });
  assert.throws(() => assertRoom({ text }, true, 40), { message: `${says}this is all that can be had` });
});

test('a text too long for the memory is one line, not the end of Node; it can still be read; the flag lets it in', () => {
  const path = folder.put('long.txt', `${'Words without end. '.repeat(20)}\n\n`.repeat(9000));
  const run = (command: string, megabytes: number, ...more: readonly string[]) =>
    spawnSync(
      process.execPath,
      [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=1', builtCli, command, path, ...more],
      {
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 1 << 28,
      },
    );
  const refused = run('outline', 64);
  assert.match(refused.stderr, /^onrecord: its quotations would take \d+ MB of memory[^\n]+\n$/);
  assert.match(refused.stderr, /; --max-size 256 allows more$/m);
  assert.equal(refused.status, 1);
  // The flag of Node's own says how much every thread has, and none has more.
  assert.match(run('outline', 64, '--max-size', '300').stderr, /; this is all that can be had$/m);
  assert.equal(run('text', 64).status, 0);
  assert.equal(run('outline', 1000).status, 0);
});
