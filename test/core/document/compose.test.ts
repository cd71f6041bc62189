import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../source/core/document/compose.ts';
import type { Draft, Piece } from '../../../source/core/document/draft.ts';
import { isProse } from '../../../source/core/document/walk.ts';
import { slice } from '../../../source/core/text/range.ts';
import { faultsOf } from '../../helpers/document-faults.ts';

const source = { name: 'test', mediaType: 'text/html' };

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(' ', '\n', 'word', ' two words ', '\u00a0', 'co\u00adop', '\u202e', '\r\n', ''),
);
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3 },
    anyString,
    fc.constant({ kind: 'line-break' as const }),
    fc.record(
      {
        kind: fc.constantFrom('emphasis', 'strong', 'link'),
        target: anyString,
        pieces: fc.array(tie('piece'), { maxLength: 3 }),
      },
      { requiredKeys: ['kind', 'pieces'] },
    ) as fc.Arbitrary<Piece>,
  ),
}));
const pieces = fc.array(piece, { maxLength: 4 });
const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  pieces.map((p): Draft => ({ kind: 'heading', level: 2, pieces: p })),
  pieces.map((p): Draft => ({ kind: 'paragraph', pieces: p })),
  pieces.map((p): Draft => ({ kind: 'list-item', depth: 1, marker: '•', pieces: p })),
  pieces.map((p): Draft => ({ kind: 'quotation', group: 1, pieces: p })),
  fc.tuple(anyString, pieces).map(([label, p]): Draft => ({ kind: 'footnote', label, pieces: p })),
  pieces.map((p): Draft => ({ kind: 'aside', reason: 'test', pieces: p })),
  anyString.map((text): Draft => ({ kind: 'code', text, language: 'ts' })),
  fc
    .array(fc.array(pieces, { maxLength: 3 }), { maxLength: 3 })
    .map((rows): Draft => ({ kind: 'table', header: true, rows })),
  fc.constant<Draft>({ kind: 'break' }),
);

test('whatever the drafts, the document is sound and no inline or block has white space at its edges', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 8 }), anyString, (drafts, words) => {
      const document = compose(drafts, { source, title: words, byline: words, dateline: words, date: words });
      assert.deepEqual(faultsOf(document), []);
      for (const block of document.blocks.filter(isProse)) {
        const shown = slice(document.text, block.range);
        assert.equal(shown, shown.trim());
        for (const { range } of block.inlines)
          assert.doesNotMatch(slice(document.text, range), /^[ \n]|[ \n]$/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('blocks are apart by a blank line, items of a list and notes by a line end', () => {
  const drafts: readonly Draft[] = [
    { kind: 'heading', level: 1, pieces: ['The  title\n'] },
    { kind: 'paragraph', pieces: [' One', { kind: 'line-break' }, ' two '] },
    { kind: 'list-item', depth: 0, marker: '•', pieces: ['first'] },
    { kind: 'list-item', depth: 1, marker: '1.', pieces: ['second'] },
    { kind: 'break' },
    { kind: 'code', text: '\n  a\n\n  b\n', language: 'js' },
    {
      kind: 'table',
      header: true,
      rows: [
        [['a'], ['b']],
        [[' '], ['']],
        [['c'], ['']],
      ],
    },
    { kind: 'footnote', label: '1', pieces: ['A note'] },
    { kind: 'footnote', label: '2', pieces: ['Another'] },
    { kind: 'paragraph', pieces: ['\u00a0'] },
  ];
  const { text, blocks } = compose(drafts, { source });
  assert.equal(
    text,
    'The title\n\nOne\ntwo\n\n• first\n  1. second\n\n* * *\n\n  a\n\n  b\n\na | b\nc | \n\n[1] A note\n[2] Another',
  );
  const table = blocks.find((block) => block.kind === 'table');
  assert.deepEqual(
    table?.rows.map((row) => row.map((cell) => slice(text, cell))),
    [
      ['a', 'b'],
      ['c', ''],
    ],
  );
});

test('inlines cover their words without the white space around them, and nest', () => {
  const document = compose(
    [
      {
        kind: 'paragraph',
        pieces: [
          'He ',
          {
            kind: 'emphasis',
            pieces: [' did ', { kind: 'link', target: 'https://x.example', pieces: ['not\u00ad '] }],
          },
          ' go',
          { kind: 'strong', pieces: [' '] },
        ],
      },
    ],
    { source },
  );
  assert.equal(document.text, 'He did not go');
  const [block] = document.blocks;
  assert.deepEqual(block && isProse(block) && block.inlines, [
    { kind: 'emphasis', range: { start: 3, end: 10 } },
    { kind: 'link', range: { start: 7, end: 10 }, target: 'https://x.example' },
  ]);
});

test('what the article states of itself is found where it stands', () => {
  const drafts: readonly Draft[] = [
    { kind: 'heading', level: 1, pieces: ['News'] },
    { kind: 'paragraph', pieces: ['By Jane Roe | 3 May 2024'] },
    { kind: 'paragraph', pieces: ['PARIS — It rained.'] },
  ];
  const document = compose(drafts, {
    source,
    title: 'News',
    byline: 'Jane Roe',
    dateline: 'PARIS',
    date: '2024-05-03',
  });
  assert.deepEqual(document.title, { text: 'News', range: { start: 0, end: 4 } });
  assert.deepEqual(document.byline, { text: 'Jane Roe', range: { start: 9, end: 17 } });
  assert.deepEqual(document.dateline, { text: 'PARIS', range: { start: 32, end: 37 } });
  assert.deepEqual(document.date, { text: '2024-05-03' });
});

test('inlines nested a hundred thousand deep are composed', () => {
  let deep: Piece = 'word';
  for (let depth = 0; depth < 100_000; depth += 1) deep = { kind: 'emphasis', pieces: [deep] };
  assert.equal(compose([{ kind: 'paragraph', pieces: [deep] }], { source }).text, 'word');
});
