import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../../source/core/document/document.ts';
import type { Mark } from '../../../../source/core/layout/paint.ts';
import { paintedRanges } from '../../../../source/core/state/article/painted-ranges.ts';
import { viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import type { Range } from '../../../../source/core/text/range.ts';
import { analysisFrom, placeOfWords } from '../../../helpers/hand-made.ts';
import { openReader } from '../../../helpers/reader.ts';

const lines = [
  'A title',
  'Deep down',
  'PORT ELLERY — It was “closer than we” thought.',
  'Set apart.',
  'A picture of it.',
  'x = 1',
];
const text = lines.join('\n\n');
const [title, deep, first, quoted, caption, code] = lines.map((line) => placeOfWords(text, line));
const prose = (range: Range | undefined) => ({ range: range ?? assert.fail(), inlines: [], flows: true });
const bold = placeOfWords(text, 'closer');
const document: Document = {
  text,
  source: { name: 'x.md', mediaType: 'text/markdown' },
  dateline: { text: 'PORT ELLERY', range: placeOfWords(text, 'PORT ELLERY') },
  blocks: [
    { kind: 'heading', level: 1, ...prose(title) },
    { kind: 'heading', level: 5, ...prose(deep) },
    { kind: 'paragraph', ...prose(first), inlines: [{ kind: 'strong', range: bold }] },
    { kind: 'quotation', group: 0, ...prose(quoted) },
    { kind: 'caption', ...prose(caption) },
    { kind: 'code', range: code ?? assert.fail() },
  ],
};
const found = analysisFrom(document, [{ words: 'It was “closer than we” thought', kind: 'mixed' }]);
const analysis = {
  ...found,
  quotations: found.quotations.map((one) => ({ ...one, marks: [placeOfWords(text, '“closer than we”')] })),
};

/** Each mark as its words and role, but the marks of quotations. */
const marksOf = (state: State): readonly (readonly [string, string])[] =>
  paintedRanges(state, visibleRows(viewOf(state))).map(({ range, role }: Mark) => [
    text.slice(range.start, range.end),
    role,
  ]);

test('each form of block has its role, headings beyond the third look like the third, paragraphs have none', () => {
  const state = openReader(80, 40, { document, analysis }).state();
  assert.deepEqual(marksOf(state), [
    ['A title', 'heading/1'],
    ['Deep down', 'heading/3'],
    ['closer', 'strong'],
    ['Set apart.', 'block-quotation'],
    ['A picture of it.', 'caption'],
    ['x = 1', 'code'],
    ['PORT ELLERY', 'dateline'],
    ['It was “closer than we” thought', 'muted'],
    ['It was “closer than we” thought', 'mixed'],
    ['“closer than we”', 'fragment'],
  ]);
});

test('only what shows is marked', () => {
  const reader = openReader(80, 8, { document, analysis });
  const words = marksOf(reader.press('G')).map(([shown]) => shown);
  assert.ok(words.includes('x = 1'));
  assert.ok(!words.includes('A title') && !words.includes('PORT ELLERY'));
  assert.deepEqual(paintedRanges(reader.state(), []), []);
});

test('what a search found is lit where it shows, and nowhere else', () => {
  const reader = openReader(80, 40, { document, analysis });
  reader.press('/');
  reader.type('it');
  const lit = (state: State) => marksOf(state).filter(([, role]) => role === 'match');
  const words = lit(reader.press('shift+tab enter')).map(([shown]) => shown.toLowerCase());
  assert.deepEqual([...new Set(words)], ['it']);
  assert.equal(words.length, 3);
  const small = openReader(80, 8, { document, analysis });
  small.press('/');
  small.type('picture');
  small.press('enter');
  assert.deepEqual(lit(small.state()), [['picture', 'match']]);
  assert.deepEqual(lit(small.press('g')), []);
});
