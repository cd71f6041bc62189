import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Snapshot, takeSnapshot } from '../../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../../source/core/state/state.ts';
import { createKeeper } from '../../../source/shell/storage/keeper.ts';
import { cannotKeep } from '../../../source/shell/storage/messages.ts';
import { harbour } from '../../helpers/harbour.ts';

const snapshot: Snapshot = takeSnapshot(initialState(harbour, { columns: 80, rows: 24 }));

const open = (disk = { isFull: false }) => {
  const waiting: (() => void)[] = [];
  const saved: (readonly [number | undefined, number])[] = [];
  const failures: unknown[] = [];
  let percent = 0;
  const keeper = createKeeper({
    base: undefined,
    take: () => {
      percent += 1;
      return { ...snapshot, percent };
    },
    save: (base, mine) => {
      if (disk.isFull) throw Object.assign(new Error('no'), { code: 'ENOSPC' });
      saved.push([base?.percent, mine.percent]);
    },
    later: (task) => {
      waiting.push(task);
      return () => waiting.splice(0);
    },
    told: (error) => failures.push(error),
  });
  return { keeper, waiting, saved, failures };
};

test('many changes are one save; each save knows what was saved before', () => {
  const { keeper, waiting, saved } = open();
  keeper.changed();
  keeper.changed();
  assert.equal(waiting.length, 1);
  waiting.shift()?.();
  keeper.changed();
  waiting.shift()?.();
  assert.deepEqual(saved, [
    [undefined, 1],
    [1, 2],
  ]);
});

test('the end saves what was not saved yet, once, and nothing after', () => {
  const { keeper, waiting, saved } = open();
  keeper.changed();
  keeper.close();
  keeper.close();
  keeper.changed();
  assert.deepEqual([saved.length, waiting.length], [1, 0]);
});

test('that nothing can be kept is said once, in a few words', () => {
  const disk = { isFull: true };
  const { keeper, waiting, failures, saved } = open(disk);
  for (let i = 0; i < 3; i += 1) {
    keeper.changed();
    waiting.shift()?.();
  }
  assert.deepEqual(failures.map(cannotKeep), ['your place and notes are not kept: the disk is full']);
  assert.equal(cannotKeep(keeper.close()), 'your place and notes are not kept: the disk is full');
  disk.isFull = false;
  assert.equal(keeper.close(), undefined);
  assert.equal(saved.length, 1, 'what could not be kept is tried again without another change');
});

test('what is kept at once is kept before it is said, and a later success takes the failure back', () => {
  const disk = { isFull: true };
  const { keeper, waiting, saved, failures } = open(disk);
  assert.ok(keeper.keep() instanceof Error);
  disk.isFull = false;
  keeper.changed();
  assert.equal(keeper.keep(), undefined);
  assert.deepEqual([waiting.length, saved.length, failures.length, failures[1]], [0, 1, 2, undefined]);
});
