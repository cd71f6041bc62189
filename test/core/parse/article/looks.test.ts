import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft, Piece } from '../../../../source/core/document/draft.ts';
import { headedByLooks } from '../../../../source/core/parse/article/looks.ts';
import { setAside } from '../../../../source/core/parse/article/set-aside.ts';

const paragraph = (...pieces: readonly Piece[]): Draft => ({ kind: 'paragraph', pieces });
const shown = (draft: Draft): string =>
  `${draft.kind}${draft.kind === 'heading' ? ` ${draft.level}` : ''}: ${'pieces' in draft ? draft.pieces.join('') : ''}`;
const words = 'The old harbour opened its gates on Monday, and a ferry was the first boat through.';

/** Drafts with the points of type they are set in. */
const headed = (rows: readonly (readonly [draft: Draft, points: number])[]): readonly string[] =>
  headedByLooks(
    rows.map(([draft]) => draft),
    new Map(rows),
  ).map(shown);

test('lines larger than most of the text are headings, the largest above the others', () => {
  assert.deepEqual(
    headed([
      [paragraph('Harbour reopens'), 20],
      [paragraph(words), 11],
      [paragraph('What comes next'), 14],
      [paragraph(words), 11],
    ]),
    [
      'heading 1: Harbour reopens',
      `paragraph: ${words}`,
      'heading 2: What comes next',
      `paragraph: ${words}`,
    ],
  );
});

test('where headings are marked as such, only a line at the top becomes another, above them all', () => {
  const marked: Draft = { kind: 'heading', level: 2, pieces: ['The gates'] };
  assert.deepEqual(
    headed([
      [paragraph('Harbour reopens'), 14],
      [marked, 16],
      [paragraph(words), 11],
      [paragraph('What comes next'), 20],
      [paragraph(words), 11],
    ]),
    [
      'heading 1: Harbour reopens',
      'heading 2: The gates',
      `paragraph: ${words}`,
      'paragraph: What comes next',
      `paragraph: ${words}`,
    ],
  );
});

test('words set apart may be an aside as well, unless there are too many of them or they are nested absurdly', () => {
  const deep = (text: string, depth: number): Piece =>
    depth === 0 ? text : { kind: 'emphasis', pieces: [deep(text, depth - 1)] };
  const kindOf = (piece: Piece): Draft['kind'] => setAside(paragraph(piece)).kind;
  assert.equal(kindOf(deep('Advertisement', 1)), 'aside');
  assert.equal(kindOf(deep('Advertisement', 9)), 'paragraph');
  assert.equal(kindOf(deep(`Read more: ${'all of it '.repeat(40)}`, 1)), 'paragraph');
});
