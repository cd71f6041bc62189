import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Snapshot, takeSnapshot } from '../../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../../source/core/state/state.ts';
import { createReadingStore } from '../../../source/shell/storage/reading-store.ts';
import { stateFolder } from '../../../source/shell/storage/state-folder.ts';
import { createFolder } from '../../helpers/folder.ts';
import { harbour } from '../../helpers/harbour.ts';

const folder = createFolder();
let count = 0;
const fresh = (): string => {
  count += 1;
  return join(folder.path, `state-${count}`);
};

const snapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  ...takeSnapshot(initialState(harbour, { columns: 80, rows: 24 })),
  ...more,
});
const identity = { origin: 'somewhere/harbour.txt', content: 'c'.repeat(16) };

test('what was kept is found again, in a folder and a file only their owner can read', () => {
  const path = fresh();
  const store = createReadingStore(path);
  assert.deepEqual(store.find(identity), {});
  store.save(identity, undefined, snapshot({ percent: 42 }));
  assert.equal(store.find(identity).snapshot?.percent, 42);
  assert.equal(store.peek(identity.origin)?.percent, 42);
  assert.equal(statSync(path).mode & 0o777, 0o700);
  const [name = ''] = readdirSync(path);
  assert.equal(readdirSync(path).length, 1);
  assert.equal(statSync(join(path, name)).mode & 0o777, 0o600);
});

test('a folder that was there keeps its permissions, which are told of, and what else is in it', () => {
  const path = fresh();
  mkdirSync(path);
  chmodSync(path, 0o755);
  writeFileSync(join(path, 'mine.json'), '{}');
  mkdirSync(join(path, 'folder.json'));
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot());
  assert.equal(statSync(path).mode & 0o777, 0o755);
  assert.equal(readFileSync(join(path, 'mine.json'), 'utf8'), '{}');
  assert.equal(store.recent(9).length, 1);
  assert.match(store.find(identity).problem ?? '', /^other users may look into .*: chmod 700 prevents that$/);
  chmodSync(path, 0o700);
  assert.equal(store.find(identity).problem, undefined);
});

test('an edited article is known by where it is from, a moved one by its content', () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot({ percent: 42 }));
  const edited = { ...identity, content: 'd'.repeat(16) };
  assert.equal(store.find(edited).snapshot?.percent, 42);
  assert.equal(store.find({ ...identity, origin: 'elsewhere.txt' }).snapshot?.percent, 42);
  assert.deepEqual(store.find({ origin: 'elsewhere.txt', content: 'd'.repeat(16) }), {});
  store.save(edited, undefined, snapshot({ percent: 50 }));
  assert.equal(readdirSync(path).length, 1, 'one file for each article');
});

test('a damaged file is set aside and that is said once; the next reading is kept', () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot());
  const [name = ''] = readdirSync(path);
  writeFileSync(join(path, name), '{"version":1,"ti');
  const { problem, ...found } = store.find(identity);
  assert.deepEqual(found, {});
  assert.match(problem ?? '', /damaged and set aside/);
  assert.deepEqual(store.find(identity), {});
  assert.equal(readFileSync(join(path, `${name}.damaged`), 'utf8'), '{"version":1,"ti');
  store.save(identity, undefined, snapshot({ percent: 7 }));
  assert.equal(store.find(identity).snapshot?.percent, 7);
  writeFileSync(join(path, name), 'damaged again');
  assert.match(store.find(identity).problem ?? '', /damaged-2$/);
  writeFileSync(join(path, name), 'damaged while it was read');
  store.save(identity, undefined, snapshot());
  const asides = ['.damaged', '.damaged-2', '.damaged-3'].map((end) =>
    readFileSync(join(path, name + end), 'utf8'),
  );
  assert.deepEqual(asides, ['{"version":1,"ti', 'damaged again', 'damaged while it was read']);
});

test('a file that is there and cannot be read is told of, and neither replaced nor taken for empty', () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot());
  const [name = ''] = readdirSync(path);
  rmSync(join(path, name));
  // It leads to itself: nobody can read it, not even a superuser.
  symlinkSync(name, join(path, name));
  assert.match(store.find(identity).problem ?? '', /cannot be read and stays as it is: \S+\.json: ELOOP$/);
  assert.throws(() => store.save(identity, undefined, snapshot()), { code: 'ELOOP' });
  assert.ok(lstatSync(join(path, name)).isSymbolicLink());
  assert.deepEqual([store.peek(identity.origin), store.recent(9)], [undefined, []]);
});

test('more than could be read again is not written', () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot({ percent: 4 }));
  const vast = snapshot({ others: { vast: 'é'.repeat(9 * 1024 * 1024) } });
  assert.throws(() => store.save(identity, undefined, vast), /they are over 16 MB/);
  assert.equal(store.find(identity).snapshot?.percent, 4);
});

test('what another version wrote is kept: fields, and entries of lists that this one cannot read', () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot());
  const [name = ''] = readdirSync(path);
  const file = join(path, name);
  const correction = { kind: 'a kind of tomorrow', words: 'x' };
  const highlight = { type: 'Annotation', target: 'https://example.org/' };
  const newer = {
    ...JSON.parse(readFileSync(file, 'utf8')),
    tags: ['a'],
    corrections: [correction],
    highlights: [highlight],
  };
  writeFileSync(file, JSON.stringify(newer));
  const found = store.find(identity).snapshot;
  store.save(identity, found, takeSnapshot(initialState(harbour, { columns: 80, rows: 24 }), found));
  const { tags, corrections, highlights } = JSON.parse(readFileSync(file, 'utf8'));
  assert.deepEqual([tags, corrections, highlights], [['a'], [correction], [highlight]]);
});

test('what a killed process left behind is neither read nor in the way', () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot({ percent: 42 }));
  const [name = ''] = readdirSync(path);
  writeFileSync(join(path, `${name}.999999-aa.new`), '{"version":1,');
  writeFileSync(join(path, `${name.split('-')[0]}.lock`), '99999999');
  assert.equal(store.find(identity).snapshot?.percent, 42);
  store.save(identity, undefined, snapshot({ percent: 43 }));
  assert.deepEqual(readdirSync(path), [name]);
});

test('a living process that writes is waited for, but not for ever', () => {
  const path = fresh();
  const store = createReadingStore(path, 20);
  store.save(identity, undefined, snapshot());
  const [name = ''] = readdirSync(path);
  writeFileSync(join(path, `${name.split('-')[0]}.lock`), String(process.pid));
  assert.throws(() => store.save(identity, undefined, snapshot()), /another onrecord is writing/);
});

for (const [what, seconds] of [
  ['a lock nobody can still hold', -60],
  ['a lock of a time to come, for the clock was put back,', 3600],
] as const) {
  test(`${what} is broken, though its number is a living process’s`, () => {
    const path = fresh();
    const store = createReadingStore(path, 20);
    store.save(identity, undefined, snapshot());
    const [name = ''] = readdirSync(path);
    const lock = join(path, `${name.split('-')[0]}.lock`);
    writeFileSync(lock, String(process.pid));
    const then = new Date(Date.now() + seconds * 1000);
    utimesSync(lock, then, then);
    store.save(identity, undefined, snapshot({ percent: 9 }));
    assert.equal(store.find(identity).snapshot?.percent, 9);
    assert.deepEqual(readdirSync(path), [name]);
  });
}

test('where nothing can be kept nothing is found, and saving says so', () => {
  const blocked = folder.put('a-file', 'no folder');
  const store = createReadingStore(join(blocked, 'state'));
  assert.deepEqual(store.find(identity), {});
  assert.deepEqual(store.recent(5), []);
  assert.throws(() => store.save(identity, undefined, snapshot()), { code: 'ENOTDIR' });
});

test('a folder that may not be written leaves what is there readable', {
  skip: process.getuid?.() === 0,
}, () => {
  const path = fresh();
  const store = createReadingStore(path);
  store.save(identity, undefined, snapshot({ percent: 42 }));
  chmodSync(path, 0o500);
  assert.equal(store.find(identity).snapshot?.percent, 42);
});

test('the articles read last come first', () => {
  const path = fresh();
  const store = createReadingStore(path);
  assert.deepEqual(store.recent(5), []);
  mkdirSync(path);
  writeFileSync(join(path, 'stray.json'), 'not a snapshot');
  for (const origin of ['one', 'two']) store.save({ ...identity, origin }, undefined, snapshot());
  assert.deepEqual(
    store
      .recent(5)
      .map(({ origin }) => origin)
      .toSorted(),
    ['one', 'two'],
  );
  assert.equal(store.recent(1).length <= 1, true);
  assert.ok(existsSync(join(path, 'stray.json')));
});

const folders: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ ONRECORD_STATE: '/there' }, /^\/there$/],
  [{ ONRECORD_STATE: '', XDG_STATE_HOME: '/state' }, /^\/state\/onrecord$/],
  [{ XDG_STATE_HOME: 'relative' }, /\/\.local\/state\/onrecord$/],
  [{}, /\/\.local\/state\/onrecord$/],
];
for (const [environment, expected] of folders) {
  test(`${JSON.stringify(environment)} keeps readings in ${expected.source}`, () =>
    assert.match(stateFolder(environment), expected));
}
