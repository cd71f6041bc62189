import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontOf } from '../../../../source/core/state/article/front.ts';
import { viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import { restore } from '../../../../source/core/state/snapshot/restore.ts';
import { takeSnapshot } from '../../../../source/core/state/snapshot/snapshot.ts';
import { initialState } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { documentOf } from '../../../helpers/hand-made.ts';
import { harbour } from '../../../helpers/harbour.ts';

const size = { columns: 60, rows: 20 };
const page = {
  ...harbour,
  byline: { text: 'Ada Holm' },
  date: { text: '2024-05-02' },
  canonical: 'https://www.example.org/vote?from=feed',
};
const titled = documentOf(['# The vote', 'It was close.']);
const firstWords = (state: ReturnType<typeof initialState>) => {
  const [row] = visibleRows(viewOf(state));
  return row?.kind === 'front' ? row.words : '';
};

test('an article opens on who wrote it and when, and comes back to that', () => {
  const state = initialState(page, size);
  assert.equal(firstWords(state), 'By\u00a0Ada\u00a0Holm · 2\u00a0May\u00a02024');
  const after = (was: typeof state, action: Parameters<typeof update>[1]) => update(was, action).state;
  const further = after(state, { type: 'scroll/by-lines', lines: 20 });
  assert.ok(viewOf(further).top > 0);
  assert.equal(firstWords(after(further, { type: 'scroll/to-start' })), firstWords(state));
  assert.equal(firstWords(restore(state, takeSnapshot(state))), firstWords(state));
  assert.equal(viewOf(restore(state, takeSnapshot(further))).top, viewOf(further).top);
});

test('under a title that the text begins with, credits of one row stand below it', () => {
  const rows = (columns: number) =>
    visibleRows(
      viewOf(
        initialState({ ...titled, byline: { text: 'Ada Holm of the harbour desk' } }, { columns, rows: 20 }),
      ),
    );
  const [title, credits, gap] = rows(60);
  assert.deepEqual([title?.kind, credits?.kind, gap?.kind], ['text', 'front', 'gap']);
  assert.equal(rows(25)[0]?.kind, 'front', 'longer ones stand above');
});

test('the address stands below, short; alone it is no headline', () => {
  assert.equal(frontOf(page).at(-1)?.words, 'example.org/vote');
  assert.deepEqual(frontOf({ ...harbour, canonical: 'https://example.org/vote' }), []);
});

test('on a screen of few rows the article comes first, and in a narrow column no words are torn', () => {
  assert.equal(firstWords(initialState(page, { columns: 20, rows: 6 })), '');
  const long = { ...page, byline: { text: 'Adelaide Fitzgerald' } };
  assert.equal(firstWords(initialState(long, { columns: 20, rows: 20 })), 'By Adelaide');
});
