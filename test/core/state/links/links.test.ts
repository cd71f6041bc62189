import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintedRanges } from '../../../../source/core/state/article/painted-ranges.ts';
import type { Effect } from '../../../../source/core/state/effect.ts';
import { hintsOf, labelsFor } from '../../../../source/core/state/links/links.ts';
import { viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import { update } from '../../../../source/core/state/update.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';
import { linked } from '../../../helpers/linked.ts';
import { openReader } from '../../../helpers/reader.ts';

test('links have a letter each, or two where there are too many; none begins another', () => {
  assert.deepEqual(labelsFor(3), ['a', 'b', 'c']);
  const many = labelsFor(30);
  assert.deepEqual([many.length, new Set(many).size, many[0], many[27]], [30, 30, 'aa', 'bb']);
  assert.ok(many.every((label) => label.length === 2));
});

test('only links that lead to the web or to a note are labelled, with the host they really lead to', () => {
  const state = openReader(120, 30, linked).press('f');
  const leads = hintsOf(state).map(({ label, leads: to }) =>
    to.kind === 'page' ? `${label} ${to.host}` : `${label} note ${to.label}`,
  );
  assert.deepEqual(leads, ['a example.org', 'b note 1', 'c example.org', 'd evil.example', 'e example.org']);
});

const effectsOf = (letter: string): readonly Effect[] => {
  const reader = openReader(120, 30, linked);
  return update(reader.press('f'), { type: 'link/take', letter }).effects;
};

test('a letter opens the page, without the name and password in its address', () => {
  assert.deepEqual(effectsOf('a'), [{ type: 'open', address: 'https://example.org/reports/1?year=2023' }]);
  assert.deepEqual(effectsOf('d'), [{ type: 'open', address: 'https://evil.example/login' }]);
});

test('what could be a command in a shell is an address like any other', () => {
  assert.deepEqual(effectsOf('e'), [{ type: 'open', address: 'https://example.org/;rm%20-rf' }]);
});

test('a note is jumped to, and the way back leads to where it was referred to', () => {
  const reader = openReader(80, 12, linked);
  const { top } = reader.state().reading;
  reader.press('f b');
  const shown = visibleRows(viewOf(reader.state())).map(({ start, end }) =>
    reader.state().document.text.slice(start, end),
  );
  assert.ok(shown.some((row) => row.includes('The note, at the end')));
  assert.equal(reader.press("' '").reading.top, top);
  assert.ok(reader.press('ctrl+o').reading.top > top);
});

test('a letter that is no link’s says so; Esc leaves the links be', () => {
  const reader = openReader(120, 30, linked);
  const wrong = reader.press('f z');
  assert.deepEqual([wrong.overlay, wrong.notice], [undefined, 'no link z']);
  assert.equal(reader.press('f escape').overlay, undefined);
  assert.deepEqual(reader.asked, []);
});

test('of two letters the first leaves those that begin with it', () => {
  const document = linked.document;
  const inline = { kind: 'link', target: 'https://example.org/', range: { start: 0, end: 0 } } as const;
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          inlines: Array.from({ length: 30 }, (_, index) => ({
            ...inline,
            range: { start: block.range.start + index, end: block.range.start + index + 1 },
          })),
        }
      : block,
  );
  const reader = openReader(120, 12, { document: { ...document, blocks: blocks.slice(0, 2) } });
  reader.press('f');
  assert.equal(hintsOf(reader.state()).length, 30);
  assert.equal(hintsOf(reader.press('b')).length, 4);
  reader.press('a');
  assert.deepEqual(reader.asked, ['open']);
});

test('words set apart that are no links have no letter; a note is found by the number that stands there', () => {
  const document = documentOf(['Ada said [1] so.']);
  const blocks = document.blocks.map((block) => ({
    ...block,
    inlines: [
      { kind: 'strong', range: { start: 0, end: 3 } },
      { kind: 'note-reference', range: { start: 9, end: 12 } },
    ] as const,
  }));
  const range = { start: 13, end: 16 };
  const marker = { start: 13, end: 13 };
  const note = { kind: 'footnote', label: '1', range, marker, inlines: [], flows: true } as const;
  const reader = openReader(80, 12, { document: { ...document, blocks: [...blocks, note] } });
  assert.deepEqual(
    hintsOf(reader.press('f')).map(({ label, leads }) => [label, leads.kind]),
    [['a', 'note']],
  );
});

test('a link that shows where it leads is a link of the terminal too; others only look like links', () => {
  const state = openReader(120, 30, linked).state();
  const links = paintedRanges(state, visibleRows(viewOf(state))).filter(({ role }) => role === 'link');
  assert.deepEqual(
    links.flatMap(({ link }) => link ?? []),
    ['https://example.org/more'],
  );
  assert.ok(links.length > 3);
});

test('only links on the screen have letters', () => {
  const reader = openReader(40, 8, linked);
  const hints = hintsOf(reader.press('f'));
  const rows = visibleRows(viewOf(reader.state()));
  const end = rows.at(-1)?.end ?? 0;
  assert.ok(hints.length > 0 && hints.length < 5);
  assert.ok(hints.every(({ range }) => range.start < end));
});

test('while a page stands in the article’s place the links behind it have no letters', () => {
  const { document } = linked;
  const analysis = analysisFrom(document, [{ words: 'None of these leads anywhere' }]);
  const reader = openReader(120, 30, { document, analysis });
  assert.equal(reader.press('f').overlay?.kind, 'links');
  const { page, overlay, notice } = reader.press('escape E f');
  assert.deepEqual([page, overlay, notice], ['said', undefined, 'no links on this screen']);
});
