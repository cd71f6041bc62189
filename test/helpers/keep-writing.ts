/**
 * Run as a process of its own: keeps one reading of an article 1,000 times, a mark moved each time and now and then a
 * correction and a highlight. Arguments: the folder, a letter, and the number of writes (0 for without end).
 */
import type { Correction } from '../../source/core/corrections/correction.ts';
import { annotationsOf } from '../../source/core/highlights/annotation.ts';
import { type Highlight, highlightOf } from '../../source/core/highlights/highlight.ts';
import { type Snapshot, takeSnapshot } from '../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../source/core/state/state.ts';
import { createReadingStore } from '../../source/shell/storage/reading-store.ts';
import { harbour } from './harbour.ts';

const [folder = '', letter = 'a', writes = '1000'] = process.argv.slice(2);
const store = createReadingStore(folder, 20_000);
const most = Number(writes) || Number.POSITIVE_INFINITY;
const first = takeSnapshot(initialState(harbour, { columns: 80, rows: 24 }));
let corrections: readonly Correction[] = [];
let highlights: readonly Highlight[] = [];
let base: Snapshot | undefined;
for (let i = 1; i <= most; i += 1) {
  if (i % 50 === 0 && i <= 1000) {
    corrections = [...corrections, { kind: 'rename', from: `${letter}${i}`, to: 'B' }];
    highlights = [...highlights, highlightOf(harbour.text, { start: i, end: i + 20 }, `${letter}${i}`)];
    // Both set the same words apart, and each its own: a note by both is whoever's was kept last.
    highlights = [
      ...highlights,
      { ...highlightOf(harbour.text, { start: i, end: i + 30 }), id: `${letter}${i}` },
    ];
  }
  const mine = {
    ...first,
    marks: { [letter]: { exact: '', prefix: '', suffix: '', start: i } },
    corrections,
    highlights: annotationsOf(harbour, highlights),
  };
  store.save({ origin: 'shared', content: '0'.repeat(16) }, base, mine);
  base = mine;
  if (i === 20) process.stdout.write('writing\n');
}
