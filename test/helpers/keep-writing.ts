/**
 * Run as a process of its own: keeps one reading of an article 1,000 times, a mark moved each time and now and then a
 * correction. Arguments: the folder, a letter, and the number of writes (0 for without end).
 */
import type { Correction } from '../../source/core/corrections/correction.ts';
import { type Snapshot, takeSnapshot } from '../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../source/core/state/state.ts';
import { createReadingStore } from '../../source/shell/storage/reading-store.ts';
import { harbour } from './harbour.ts';

const [folder = '', letter = 'a', writes = '1000'] = process.argv.slice(2);
const store = createReadingStore(folder, 20_000);
const most = Number(writes) || Number.POSITIVE_INFINITY;
const first = takeSnapshot(initialState(harbour, { columns: 80, rows: 24 }));
let corrections: readonly Correction[] = [];
let base: Snapshot | undefined;
for (let i = 1; i <= most; i += 1) {
  if (i % 50 === 0 && i <= 1000)
    corrections = [...corrections, { kind: 'rename', from: `${letter}${i}`, to: 'B' }];
  const mine = { ...first, marks: { [letter]: { at: i, before: '', after: '' } }, corrections };
  store.save({ origin: 'shared', content: '0'.repeat(16) }, base, mine);
  base = mine;
  if (i === 20) process.stdout.write('writing\n');
}
