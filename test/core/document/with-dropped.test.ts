import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../source/core/document/document.ts';
import { withDropped } from '../../../source/core/document/with-dropped.ts';
import { slice } from '../../../source/core/text/range.ts';
import { anyWords } from '../../helpers/any-words.ts';
import { faultsOf } from '../../helpers/document-faults.ts';
import { documentOf } from '../../helpers/hand-made.ts';

const page = documentOf(['# A vote', 'Ada said “no”.', '- one', '- two']);
const end = (index: number): number => page.blocks[index]?.range.end ?? 0;

const menu = { text: 'Home', reason: 'navigation', at: 0 };
const whole: Document = {
  ...page,
  dropped: [menu, { ...menu, text: 'Sport' }, { text: 'Share this', reason: 'share', at: end(1) }],
};

test('what was left out comes back as asides where it stood, what one rule left out there as one', () => {
  const restored = withDropped(whole);
  assert.ok(restored);
  const { text, blocks, dropped } = restored.document;
  assert.deepEqual(
    blocks.map(({ kind, range }) => [kind, text.slice(range.start, range.end)]),
    [
      ['aside', 'Home · Sport'],
      ['heading', 'A vote'],
      ['paragraph', 'Ada said “no”.'],
      ['aside', 'Share this'],
      ['list-item', 'one'],
      ['list-item', 'two'],
    ],
  );
  assert.equal(dropped, undefined);
  assert.deepEqual(faultsOf(restored.document), []);
});

test('stories, pages and times stand where they did', () => {
  const [heading, paragraph] = page.blocks;
  assert.ok(heading && paragraph);
  const at = [heading.range.start, paragraph.range.start];
  const document: Document = {
    ...whole,
    stories: [{ title: 'A vote', range: { start: at[0] ?? 0, end: end(1) }, isWhole: true }],
    landmarks: { unit: 'page', at, values: [1, 2] },
  };
  const restored = withDropped(document)?.document;
  const [story] = restored?.stories ?? [];
  assert.ok(restored && story);
  assert.equal(slice(restored.text, story.range), slice(page.text, { start: at[0] ?? 0, end: end(1) }));
  const [, second = 0] = restored.landmarks?.at ?? [];
  assert.ok(restored.text.startsWith('Ada said', second));
});

test('a page nothing was left out of is not restored', () => {
  assert.equal(withDropped(page), undefined);
  assert.equal(withDropped({ ...page, dropped: [{ ...menu, text: ' \n' }] }), undefined);
});

test('every place has its like in the other text and comes back from it', () => {
  const places = fc.array(fc.tuple(fc.nat(4), anyWords), { maxLength: 8 });
  fc.assert(
    fc.property(places, (pieces) => {
      const dropped = pieces
        .map(([index, text]) => ({ text, reason: 'menu', at: index === 0 ? 0 : end(index - 1) }))
        .sort((a, b) => a.at - b.at);
      const restored = withDropped({ ...page, dropped });
      if (!restored) return;
      const { document, there, back } = restored;
      assert.deepEqual(faultsOf(document), []);
      for (const { range } of page.blocks) {
        const moved = { start: there(range.start), end: there(range.end) };
        assert.equal(slice(document.text, moved), slice(page.text, range));
        assert.deepEqual({ start: back(moved.start), end: back(moved.end) }, range);
      }
      let last = 0;
      for (let offset = 0; offset <= document.text.length; offset += 1) {
        const place = back(offset);
        assert.ok(place >= last && place <= page.text.length);
        last = place;
      }
    }),
  );
});
