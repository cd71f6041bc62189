import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintedRanges } from '../../../../source/core/state/article/painted-ranges.ts';
import { frameFor, viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { articleLines } from '../../../../source/view/panes/article-lines.ts';
import { openReader, usualKeys } from '../../../helpers/reader.ts';

const frame = (state: State) => {
  const found = frameFor(state);
  assert.ok(found.kind === 'panes');
  return found;
};
const measure = (state: State): number => frame(state).article.measure;

/** The article's column as it is drawn. */
const column = (state: State): readonly string[] =>
  articleLines(usualKeys, state, frame(state).article).map((line) => line.map(({ text }) => text).join(''));

test('lines get narrower and wider by steps, with a count by many, and never too narrow or wider than there is room', () => {
  const reader = openReader(200, 40);
  const usual = measure(reader.state());
  assert.equal(measure(reader.press('<')), usual - 4);
  assert.match(reader.state().notice ?? '', /^lines of \d+ cells$/);
  assert.equal(measure(reader.press('> >')), usual + 4);
  assert.equal(measure(reader.press('9 0 <')), 20);
  const most = measure(reader.press('9 0 >'));
  assert.match(reader.state().notice ?? '', /as wide as there is room for$/);
  assert.equal(measure(reader.press('<')), most - 4, 'what there was no room for is forgotten');
});

test('the reader’s place stays where it was when lines change', () => {
  const reader = openReader(120, 20);
  const { at } = reader.press('3 ]').reading;
  const state = reader.press('< < <');
  const rows = visibleRows(viewOf(state));
  assert.ok((rows[0]?.start ?? 0) <= (at ?? 0) && (at ?? 0) <= (rows.at(-1)?.end ?? 0));
});

test('filled lines end at the edge of the column, a paragraph’s last does not', () => {
  const reader = openReader(80, 30);
  const ragged = column(reader.state());
  const filled = column(reader.press('='));
  const edge = 2 + measure(reader.state());
  const full = (lines: readonly string[]): number => lines.filter((line) => line.length === edge).length;
  assert.ok(full(filled) > full(ragged) + 3, `${full(ragged)} -> ${full(filled)}`);
  for (const [row, line] of filled.entries()) {
    assert.equal(line.slice(2).replace(/ +/g, ' '), (ragged[row] ?? '').slice(2).replace(/ +/g, ' '));
  }
  assert.deepEqual(column(reader.press('=')), ragged);
});

test('plain, the article has the screen to itself but for what must be said', () => {
  const reader = openReader(120, 30);
  const said = frame(reader.press('z'));
  assert.deepEqual([said.header, said.footer, said.outline, said.speakers], [0, 1, undefined, undefined]);
  const quiet = frame(reader.press('j'));
  assert.deepEqual([quiet.footer, quiet.article.height], [0, 30]);
  assert.equal(frame(reader.press('2')).footer, 1, 'a count being typed shows');
  assert.ok(frame(reader.press('escape s')).speakers, 'a list that was asked for shows');
  assert.equal(frame(reader.press('escape j')).speakers, undefined);
  assert.equal(frame(reader.press('?')).header, 2, 'so does the help');
  assert.ok(frame(reader.press('escape z')).outline);
});

test('one speaker stands out: other paragraphs are dimmed and dotted, and come forward again', () => {
  const reader = openReader(80, 30);
  assert.match(reader.press('Z').notice ?? '', /go to a quote first/);
  const state = reader.press('n Z');
  assert.equal(state.reading.speaker, 'p1', 'the current quote’s speaker is followed');
  const marks = paintedRanges(state, visibleRows(viewOf(state)));
  assert.ok(marks.some(({ role }) => role === 'dimmed'));
  assert.ok(column(state).some((line) => /^·. \S|^· \S/.test(line)));
  assert.ok(column(state).some((line) => /^█/.test(line)));
  assert.ok(!column(reader.press('Z')).some((line) => line.startsWith('·')));
});
