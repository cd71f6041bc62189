import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestNote } from '../../../../source/core/highlights/decode.ts';
import { asUpdate } from '../../../../source/core/state/effect.ts';
import { saveNote } from '../../../../source/core/state/highlights/highlighting.ts';
import { isOnScreen } from '../../../../source/core/state/highlights/pointing.ts';
import { rangeMeant } from '../../../../source/core/state/highlights/selecting.ts';
import { currentQuotation } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

test('a note longer than any may be is not cut: what is too much is told before it is kept', () => {
  const state = openReader().press('n W');
  assert.ok(state.overlay?.kind === 'note');
  const saved = (length: number): State => {
    const field = { text: ` ${'a'.repeat(length)}`, caret: 0 };
    return asUpdate(saveNote({ ...state, overlay: { ...state.overlay, field } as State['overlay'] })).state;
  };
  const refused = saved(longestNote + 5);
  assert.match(refused.notice ?? '', /at most 10,000 characters long: take out 5/);
  assert.ok(refused.overlay?.kind === 'note' && refused.overlay.field.text.length === longestNote + 6);
  assert.equal(saved(longestNote).kept.highlights[0]?.note, 'a'.repeat(longestNote));
});

test('spaces alone are no note that could be lost', () => {
  const reader = openReader();
  reader.press('n W');
  reader.type('  ');
  assert.equal(reader.press('escape').overlay, undefined);
  reader.press('W');
  reader.type('so');
  assert.equal(reader.press('escape').overlay?.kind, 'note', 'words are not dropped unasked');
});

test('what a note is about shows beside it, however few rows are left', () => {
  const reader = openReader(60, 14);
  for (let i = 0; i < 12; i += 1) {
    const before = reader.press(')');
    const cursor = before.reading.cursor ?? assert.fail();
    const state = reader.press('W');
    assert.ok(isOnScreen(state, cursor.range), harbour.text.slice(cursor.range.start, cursor.range.end));
    reader.press('escape');
  }
});

test('the list of highlights opens on the first from the reader’s place on, or on the first of all', () => {
  const reader = openReader(80, 12);
  reader.press(') H ) ) ) ) ) H G');
  const cursorOfList = () => {
    const { overlay } = reader.press('L');
    return overlay?.kind === 'highlights' ? overlay.cursor : -1;
  };
  assert.equal(cursorOfList(), 0, 'the end is behind both');
  reader.press('escape g');
  assert.equal(cursorOfList(), 0);
  reader.press('escape space');
  assert.equal(cursorOfList(), 1);
});

test('in the list of quotations its row is meant, whatever else the reader pointed at', () => {
  const reader = openReader(160, 40);
  const pointed = rangeMeant(reader.press(')'));
  assert.deepEqual(pointed, reader.state().reading.cursor?.range);
  const state = reader.press('s tab j');
  assert.equal(state.focus, 'quotes');
  assert.ok(state.reading.cursor, 'the sentence is pointed at all the while');
  const meant = rangeMeant(state);
  assert.notDeepEqual(meant, pointed);
  assert.equal(harbour.text.slice(meant?.start, meant?.end), '“The roof will not wait for us.”');
  assert.equal(currentQuotation(state), undefined);
});
