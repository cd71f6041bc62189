import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Words } from '../../scripts/eval/compare-spans.ts';
import type { Predicted } from '../../scripts/eval/predicted.ts';
import { scoreArticle } from '../../scripts/eval/score-article.ts';
import { add, type Count, measure, type Rows } from '../../scripts/eval/tally.ts';
import type { Article, GoldQuote, Span } from '../../scripts/polnear.ts';

const TEXT = 'The mayor said that the bridge would open. “It is time,” she added.';
const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  assert(start >= 0, words);
  return [start, start + words.length];
};

const goldOf = (
  id: string,
  content: string,
  source: string,
  cue: string,
  more: Partial<GoldQuote>,
): GoldQuote => ({
  id,
  content: [spanOf(content)],
  source: [spanOf(source)],
  cue: [spanOf(cue)],
  kind: 'indirect',
  speech: true,
  core: true,
  inner: false,
  sourceType: 'nominal',
  ...more,
});

const quote = spanOf('“It is time,”');
const article: Article = {
  id: 'one',
  text: TEXT,
  quotes: [
    goldOf('a', 'that the bridge would open', 'The mayor', 'said', {}),
    goldOf('b', '“It is time,”', 'she', 'added', {
      kind: 'direct',
      sourceType: 'pronoun',
      silver: 'Ana Ruiz',
    }),
  ],
  marks: [{ s: quote[0], e: quote[1], type: 'double', words: 3, label: 'pos', gold: 'b' }],
};

const indirect: Predicted = {
  kind: 'indirect',
  spans: [spanOf('the bridge would open')],
  cue: spanOf('said'),
  mention: spanOf('The mayor'),
  name: 'the mayor',
  confidence: 0.9,
};
const direct: Predicted = {
  kind: 'direct',
  spans: [quote],
  cue: spanOf('added'),
  mention: spanOf('she'),
  name: 'Ana Ruiz',
  confidence: 0.8,
};

const rowOf = (predictions: readonly Predicted[], name: string): Count => {
  const row = scoreArticle(article, predictions).rows.get(name);
  assert(row, name);
  return row;
};

test('what agrees with the gold but for "that" and marks is exactly right', () => {
  assert.deepEqual(rowOf([indirect, direct], 'span-exact: content'), {
    found: 2,
    gold: 2,
    right: 2,
    predicted: 2,
  });
  assert.deepEqual(rowOf([indirect, direct], 'content exact: all'), {
    found: 2,
    gold: 2,
    right: 2,
    predicted: 2,
  });
});

const shorter: Predicted = { ...indirect, spans: [spanOf('the bridge')] };
const cases: readonly [string, readonly Predicted[], string, Count][] = [
  [
    'half of it is not exact',
    [shorter],
    'content exact: indirect',
    { found: 0, gold: 1, right: 0, predicted: 1 },
  ],
  ['nothing given, nothing right', [], 'content .5: all', { found: 0, gold: 2, right: 0, predicted: 0 }],
  [
    'a pair of marks with its speaker',
    [direct],
    'marks with speaker',
    { found: 1, gold: 1, right: 1, predicted: 1 },
  ],
  ['a pair of marks that is not covered', [indirect], 'marks', { found: 0, gold: 1, right: 0, predicted: 0 }],
  [
    'a pronoun resolved to the right person',
    [direct],
    'pronoun resolved',
    { found: 1, gold: 1, right: 0, predicted: 0 },
  ],
  [
    'a pronoun resolved to another',
    [{ ...direct, name: 'John Doe' }],
    'pronoun resolved',
    { found: 0, gold: 1, right: 0, predicted: 0 },
  ],
];
for (const [what, predictions, row, expected] of cases) {
  test(`${what}: ${row}`, () => assert.deepEqual(rowOf(predictions, row), expected));
}

test('mistakes name what was missed, what was false and whose speaker was wrong', () => {
  const away: Predicted = { ...direct, mention: spanOf('bridge'), name: 'bridge' };
  const { mistakes } = scoreArticle(article, [away, { ...indirect, spans: [spanOf('The mayor')] }]);
  assert.deepEqual(mistakes.map(({ what }) => what).sort(), ['indirect false', 'indirect missed', 'speaker']);
});

test('confidences tell matched from right', () => {
  const { confidences } = scoreArticle(article, [direct, { ...indirect, spans: [spanOf('added')] }]);
  assert.deepEqual(confidences, [
    { confidence: 0.8, matched: true, right: true, person: true },
    { confidence: 0.9, matched: false, right: false, person: undefined },
  ]);
});

test('overlap counts letters and digits only', () => {
  const words = new Words('a-b, “c” d');
  assert.equal(words.size([[0, 10]]), 4);
  assert.equal(words.overlap([[0, 4]], [[0, 8]]), 2 / 3);
  assert.deepEqual(words.tidy([[5, 8], [0, 3], [2, 6]]), [[0, 8]]); // biome-ignore format: a row of spans
});

test('articles add up, and the interval holds the score', () => {
  const articles = Array.from({ length: 20 }, (_, i): Rows => {
    const rows: Rows = new Map();
    add(rows, 'x', { found: i % 2, gold: 1, right: i % 2, predicted: 1 });
    return rows;
  });
  const [row] = measure(articles, 200);
  assert(row?.interval);
  assert.equal(row.score, 0.5);
  assert(row.interval[0] < 0.5 && row.interval[1] > 0.5);
  assert.deepEqual(measure(articles, 200), measure(articles, 200));
});
