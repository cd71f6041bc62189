import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createReadingStore } from '../../../source/shell/storage/reading-store.ts';
import { createFolder } from '../../helpers/folder.ts';

const folder = createFolder();
const writer = fileURLToPath(new URL('../../helpers/keep-writing.ts', import.meta.url));
const identity = { origin: 'shared', content: '0'.repeat(16) };

const write = (state: string, letter: string, writes: number) =>
  spawn(process.execPath, ['--import=tsx', writer, state, letter, String(writes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

test('two processes that keep one article 1,000 times each lose nothing of each other', async () => {
  const state = join(folder.path, 'two');
  const ended = ['a', 'b'].map((letter) => once(write(state, letter, 1000), 'exit'));
  assert.deepEqual(
    (await Promise.all(ended)).map(([status]) => status),
    [0, 0],
  );
  const { snapshot, problem } = createReadingStore(state).find(identity);
  assert.equal(problem, undefined);
  assert.deepEqual([snapshot?.marks.a?.start, snapshot?.marks.b?.start], [1000, 1000]);
  assert.equal(snapshot?.corrections.length, 40);
  assert.equal(snapshot?.highlights.length, 60, 'twenty of both, and twenty of each');
});

test('a process killed while it writes never leaves a broken file, nor a lock that lasts', async () => {
  const state = join(folder.path, 'killed');
  const store = createReadingStore(state);
  for (let time = 0; time < 3; time += 1) {
    const child = write(state, 'a', 0);
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const { snapshot, problem } = store.find(identity);
    assert.equal(problem, undefined);
    assert.ok((snapshot?.marks.a?.start ?? 0) >= 20);
    store.save(identity, undefined, { ...(snapshot ?? assert.fail()), marks: {} });
  }
});
