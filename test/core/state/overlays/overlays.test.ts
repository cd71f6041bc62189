import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markIn, marksOf } from '../../../../source/core/state/marks/marking.ts';
import { viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import { update } from '../../../../source/core/state/update.ts';
import { openReader } from '../../../helpers/reader.ts';

test('why a quotation is attributed is shown and put away by the same key, the quotation in sight', () => {
  const reader = openReader(120, 14);
  assert.match(reader.press('i').notice ?? '', /go to a quote first/);
  const { overlay, reading } = reader.press('3 n i');
  assert.equal(overlay?.kind, 'why');
  const rows = visibleRows(viewOf(reader.state()));
  const place = reading.at ?? -1;
  assert.ok(rows.some((row) => row.start <= place && place < row.end));
  assert.equal(reader.press('i').overlay, undefined);
});

test('help is filtered by words, and ends where its last row shows', () => {
  const reader = openReader(120, 14);
  const help = () => {
    const { overlay } = reader.state();
    return overlay?.kind === 'help' ? [overlay.isTyping, overlay.filter.text, overlay.top] : undefined;
  };
  reader.press(`? ${'space '.repeat(40)}j`);
  const [, , end] = help() ?? [];
  reader.press('j space');
  assert.deepEqual(help(), [false, '', end]);
  reader.press('/');
  assert.deepEqual(help(), [true, '', end]);
  reader.type('pane');
  assert.deepEqual(help(), [true, 'pane', 0]);
  reader.press('escape escape');
  assert.equal(reader.state().overlay, undefined);
});

test('help scrolled up from its top stays there', () => {
  const reader = openReader(120, 14);
  reader.press('?');
  const { state } = update(reader.state(), { type: 'help/by-rows', rows: -3 });
  assert.equal(state.overlay?.kind === 'help' && state.overlay.top, 0);
});

test('the key for help puts it away again', () => {
  const reader = openReader();
  assert.equal(reader.press('? ?').overlay, undefined);
});

test('a mark is shown in the row it stands in, the first of several, and never in a blank row', () => {
  const reader = openReader(120, 30);
  reader.press('m b m a ] m Z');
  const state = reader.press('g');
  assert.deepEqual(
    marksOf(state).map(([letter]) => letter),
    ['a', 'b', 'Z'],
  );
  const rows = visibleRows(viewOf(state));
  const signs = rows.map((row) => markIn(state, row));
  assert.deepEqual(signs.filter(Boolean), ['a', 'Z']);
  assert.ok(rows.every((row, index) => row.kind !== 'gap' || signs[index] === undefined));
});

test('with nowhere to go back to, the quick way back says so', () => {
  const { notice, overlay } = openReader().press("' '");
  assert.deepEqual([notice, overlay], ['no earlier place', undefined]);
});

test('the quick way back goes to and fro between two places', () => {
  const reader = openReader(120, 14);
  reader.press('3 ]');
  const { top } = reader.state().reading;
  assert.equal(reader.press("' '").reading.top, 0);
  assert.equal(reader.press("' '").reading.top, top);
  assert.equal(reader.state().reading.back.length, 1);
});
