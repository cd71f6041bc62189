import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageViewOf } from '../../../../source/core/state/pages/page-view.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { openReader } from '../../../helpers/reader.ts';

test('the name that an item of the sourcing begins with has its speaker’s colour', () => {
  const reader = openReader(120, 40);
  const { items, document } = pageViewOf(reader.press('S'))?.page ?? assert.fail();
  const names = items.flatMap(({ coloured, speaker }) =>
    coloured ? [`${speaker}: ${slice(document.text, coloured)}`] : [],
  );
  assert.ok(names.includes('p1: Ines Calloway') && names.includes('p2: Tomas Reyes'), names.join('; '));
  for (const { goes, coloured } of items) assert.equal(goes.kind === 'section', coloured === undefined);
});

test('of an item of what was said the words have their speaker’s colour, and who said them stands back', () => {
  const { items, document } = pageViewOf(openReader().press('E'))?.page ?? assert.fail();
  const [first] = items;
  assert.deepEqual(
    [first?.coloured, first?.quiet].map((range) => range && slice(document.text, range).trim()),
    ['“We waited long enough,”', 'Ines Calloway — said Mayor Ines Calloway'],
  );
  assert.equal(document.blocks.find((block) => block.kind === 'heading')?.level, 2);
});
