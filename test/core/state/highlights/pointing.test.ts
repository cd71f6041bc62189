import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selected } from '../../../../source/core/state/highlights/marked-words.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { documentOf } from '../../../helpers/hand-made.ts';
import { openReader } from '../../../helpers/reader.ts';

const pointedAt = ({ document, reading: { cursor } }: State): string | undefined =>
  cursor && slice(document.text, cursor.range);

test('white space at the end of a paragraph is no sentence and no word', () => {
  const reader = openReader(80, 12, { document: documentOf(['Ada said no.  ', 'She left.']) });
  assert.equal(pointedAt(reader.press(') )')), 'She left.');
  assert.equal(pointedAt(reader.press('(')), 'Ada said no.');
});

test('a selection goes on by words over marks at the end of a paragraph', () => {
  const reader = openReader(80, 12, { document: documentOf(['Ada said “no.”', 'She left.']) });
  const { document, overlay } = reader.press('v w w w');
  assert.equal(
    overlay?.kind === 'select' && slice(document.text, selected(overlay)),
    'Ada said “no.”\n\nShe',
  );
});

test('where only the end of the last sentence shows, that is the one to point at', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const reader = openReader(40, 6, { document: documentOf(['Ada said no.', `${words}.`]) });
  assert.ok(reader.press('G').reading.top > 0);
  assert.equal(pointedAt(reader.press(')')), `${words}.`);
});
