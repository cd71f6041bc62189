import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MouseReport } from '../../source/core/keys/mouse-reports.ts';
import { pageItem } from '../../source/core/state/pages/page-view.ts';
import {
  currentQuotation,
  currentSection,
  panesFor,
  viewOf,
  visibleRows,
} from '../../source/core/state/selectors.ts';
import type { State } from '../../source/core/state/state.ts';
import { pointed } from '../../source/view/point.ts';
import { screenLines } from '../../source/view/screens/screen-lines.ts';
import { openReader, type Reader, usualKeys } from '../helpers/reader.ts';

const at = (reader: Reader, kind: MouseReport['kind'], column: number, row: number): State => {
  const action = pointed(usualKeys, reader.state(), { kind, column, row });
  if (action) reader.store.dispatch(action);
  return reader.state();
};

/** The row of the screen that shows some words. */
const rowThatShows = (reader: Reader, words: string): number => {
  const row = screenLines(usualKeys, reader.state()).findIndex((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .includes(words),
  );
  assert.ok(row > 0, words);
  return row;
};

/** The cell in which words of the article begin on the screen. */
const cellOfWords = (state: State, words: string): readonly [column: number, row: number] => {
  const { article } = panesFor(state);
  const { text } = state.document;
  const rows = visibleRows(viewOf(state));
  const row = rows.findIndex(({ start, end }) => text.slice(start, end).includes(words));
  const { start = 0, end = 0 } = rows[row] ?? {};
  return [article.x + article.left + 2 + text.slice(start, end).indexOf(words), article.y + row];
};

test('the wheel scrolls what is under it, whatever has the keys', () => {
  const reader = openReader(120, 20);
  const { article, speakers, outline } = panesFor(reader.state());
  const before = reader.state().reading.top;
  assert.ok(at(reader, 'down', article.x + 5, article.y + 3).reading.top > before);
  assert.equal(at(reader, 'up', article.x + 5, article.y + 3).reading.top, before);
  const { focus, lists } = at(reader, 'down', (speakers?.x ?? 0) + 2, (speakers?.y ?? 0) + 2);
  assert.deepEqual([focus, lists.speakers], ['speakers', 1]);
  assert.equal(at(reader, 'down', 2, outline?.y ?? 0).focus, 'outline');
  assert.ok(
    at(reader, 'down', article.x + 5, article.y + 3).reading.top > before,
    'the article, not the list',
  );
});

test('a press on a quotation makes it the current one; beside it, nothing changes but the keys', () => {
  const reader = openReader(120, 30);
  const state = at(reader, 'press', ...cellOfWords(reader.state(), 'We waited'));
  assert.equal(currentQuotation(state)?.id, 'q1');
  const [column, row] = cellOfWords(state, 'who had promised');
  assert.equal(currentQuotation(at(reader, 'press', column, row))?.id, 'q1');
  const { article } = panesFor(state);
  const [, second] = cellOfWords(state, 'They count');
  assert.equal(currentQuotation(at(reader, 'press', article.x + article.left, second))?.id, 'q4', 'its bar');
});

test('a press on a section goes there, on a speaker lists their quotations, on one of those shows it', () => {
  const reader = openReader(120, 24);
  const { outline, speakers, quotes } = panesFor(reader.state());
  assert.ok(outline && speakers && quotes);
  const there = at(reader, 'press', 3, rowThatShows(reader, '3 Money'));
  assert.deepEqual([currentSection(there)?.number, there.focus], ['3', 'article']);
  const chosen = at(reader, 'press', speakers.x + 4, speakers.y + 3);
  assert.deepEqual([chosen.reading.speaker, chosen.focus], ['p1', 'quotes']);
  assert.equal(currentQuotation(at(reader, 'press', quotes.x + 4, quotes.y + 2))?.attribution.speaker, 'p1');
});

test('a press on the scrollbar goes as far down, on a folded aside unfolds it', () => {
  const reader = openReader(120, 14);
  const { article } = panesFor(reader.state());
  assert.equal(at(reader, 'press', article.x + article.width - 1, article.y).reading.top, 0);
  assert.ok(
    at(reader, 'press', article.x + article.width - 1, article.y + article.height - 1).reading.top > 0,
  );
  const top = openReader(120, 30);
  const rows = visibleRows(viewOf(top.state()));
  const fold = rows.findIndex(({ kind }) => kind === 'fold');
  assert.ok(fold > 0);
  assert.equal(at(top, 'press', article.x + 10, article.y + fold).reading.asides, true);
});

test('a press in the timeline goes to what is said there, or to that part of the article', () => {
  const reader = openReader(120, 40);
  reader.press('T escape');
  const { timeline } = panesFor(reader.state());
  assert.ok(timeline);
  const label = Math.max(8, Math.min(24, Math.floor(timeline.width / 5)));
  const cells = timeline.width - label - 2;
  const { length } = reader.state().document.text;
  const cell = (offset: number): number => timeline.x + label + 1 + Math.floor((offset / length) * cells);
  const wanted = reader.press('6 n');
  const start = currentQuotation(wanted)?.range.start ?? 0;
  reader.press('g escape escape');
  assert.equal(currentQuotation(at(reader, 'press', cell(start), timeline.y + 1))?.id, 'q6');
  const end = at(reader, 'press', timeline.x + timeline.width - 2, timeline.y);
  assert.ok(end.reading.top > 0);
  assert.equal(at(reader, 'press', timeline.x + 2, timeline.y + 2).reading.speaker, 'p2', 'a name follows');
});

test('a press on something of a page shows it in the article', () => {
  const reader = openReader(120, 30);
  reader.press('E');
  const { article } = panesFor(reader.state());
  const state = at(reader, 'press', article.x + article.left + 6, article.y + 4);
  assert.deepEqual([state.page, currentQuotation(state)?.id], [undefined, 'q1']);
  assert.equal(pageItem(reader.press('E'))?.goes.of, 'q1');
});

/** Presses on the row that shows some words. */
const pressOn = (reader: Reader, words: string): State =>
  at(reader, 'press', 30, rowThatShows(reader, words));

test('a press on a command, a result or a highlight does what Enter does on it', () => {
  const reader = openReader(120, 30);
  reader.press(':');
  reader.type('everything');
  assert.equal(pressOn(reader, 'Everything the speaker').page, 'said');
  reader.press('escape n H 3 n H L');
  const first = pressOn(reader, 'We waited');
  assert.equal(first.overlay, undefined);
  assert.match(first.document.text.slice(first.reading.top), /^[\s\S]{0,600}We waited/);
  reader.press('L');
  assert.notEqual(at(reader, 'press', 30, 28).overlay, undefined, 'below the list');
});

test('a press on a result of the search goes there', () => {
  const reader = openReader(120, 30);
  reader.press('/');
  reader.type('okafor');
  const there = pressOn(reader, 'Lena Okafor, who chairs');
  assert.deepEqual([there.overlay, there.lit?.query], [undefined, 'okafor']);
});

test('while a letter or a note is asked for the mouse means nothing, but lists over the screen scroll', () => {
  const reader = openReader(120, 20);
  for (const keys of ['m', 'n W', '/', '?']) {
    const before = reader.press(`escape escape ${keys}`);
    assert.equal(at(reader, 'press', 60, 8), before, keys);
  }
  reader.press('escape ?');
  const { overlay } = at(reader, 'down', 60, 8);
  assert.equal(overlay?.kind === 'help' && overlay.top, 1);
});

test('wherever the mouse points, whatever shows, the state stays one that can be shown', () => {
  for (const keys of ['g', 'T', 'E', 'S', 's', 'n i', 't', ':', '/ o', 'n H L', 'n c']) {
    for (const [columns, rows] of [
      [120, 40],
      [80, 24],
      [40, 12],
      [20, 6],
      [10, 3],
    ] as const) {
      for (let row = 0; row < rows; row += 2) {
        for (let column = 0; column < columns; column += 7) {
          const reader = openReader(columns, rows);
          reader.press(keys);
          for (const kind of ['press', 'down', 'up'] as const) {
            assert.ok(visibleRows(viewOf(at(reader, kind, column, row))).length > 0);
          }
        }
      }
    }
  }
});
