import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAtToken, tokenAt, tokensWithin } from '../../../../source/core/analyse/attribution/lookup.ts';
import { placementOf } from '../../../../source/core/analyse/attribution/placement.ts';
import { inQuotesOf } from '../../../../source/core/analyse/attribution/quoted.ts';
import { findNames } from '../../../../source/core/analyse/people/find-names.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { tagger } from '../../../helpers/tagger.ts';
import { documentOf, passage } from './passage.ts';

const placementIn = (marked: string) => {
  const { document, reported } = passage(marked);
  const [said] = reported;
  assert.ok(said);
  return placementOf(tokenise(document, tagger), said);
};

const placements: readonly (readonly [string, string, Partial<ReturnType<typeof placementIn>>])[] = [
  [
    'a quotation that is all of its paragraph opens and fills it',
    'It rained.\n[Q1 “We won.”]\nThat was all.',
    { first: 3, last: 7, sentence: 1, block: 1, lastBlock: 1, isEmbedded: false, opensBlock: true, fillsBlock: true, words: 5 },
  ],
  [
    'one with its source behind it opens its paragraph and does not fill it',
    'It rained.\n[Q1 “We won,”] said Ada.',
    { opensBlock: true, fillsBlock: false, isEmbedded: false },
  ],
  [
    'one with a mark of its sentence behind it fills its paragraph',
    'It rained.\n[Q1 “We won”].',
    { opensBlock: true, fillsBlock: true },
  ],
  [
    'one with words of its sentence in front of it is embedded',
    'Ada said: [Q1 “We won.”]',
    { isEmbedded: true, opensBlock: false, fillsBlock: false, sentence: 0 },
  ],
  [
    'one that only how it was said leads in is not embedded',
    'It rained. Then, quietly: [Q1 “We won.”]',
    { isEmbedded: false, opensBlock: false, sentence: 1 },
  ],
  [
    'one with a mark in front of it is not embedded',
    '— [Q1 “We won.”]',
    { isEmbedded: false, opensBlock: true, first: 1 },
  ],
  [
    'one in the second sentence of its paragraph does not open it',
    'It rained. [Q1 “We won.”]',
    { isEmbedded: false, opensBlock: false, fillsBlock: false, sentence: 1 },
  ],
  [
    'one with a sentence behind it in its paragraph does not fill it',
    '[Q1 “We won.”] It rained.',
    { opensBlock: true, fillsBlock: false, block: 0 },
  ],
  [
    'one that runs over paragraphs begins in one and ends in another',
    '[Q1 “We won.]\n[Q1 “We lost.”]\nThat was all.',
    { first: 0, last: 8, block: 0, lastBlock: 1, opensBlock: true, fillsBlock: true, words: 9 },
  ],
]; // biome-ignore format: a row a case

for (const [name, marked, expected] of placements)
  test(name, () => {
    const placement = placementIn(marked);
    assert.deepEqual({ ...placement, ...expected }, placement);
  });

test('tokens are found by offset, and those that share a code unit with a range', () => {
  const tokens = tokenise(documentOf('Ada won, again.'), tagger);
  assert.deepEqual(tokens.words, ['Ada', 'won', ',', 'again', '.']);
  assert.deepEqual(
    [0, 2, 3, 4, 7, 8, 15].map((offset) => tokenAt(tokens, offset)),
    [0, 0, 1, 1, 2, 3, 5],
  );
  assert.deepEqual(tokensWithin(tokens, { start: 4, end: 7 }), [1, 2]);
  assert.deepEqual(tokensWithin(tokens, { start: 5, end: 8 }), [1, 3]);
  assert.deepEqual(tokensWithin(tokens, { start: 3, end: 4 }), [1, 1]);
  assert.deepEqual(tokensWithin(tokens, { start: 0, end: 15 }), [0, 5]);
});

test('a name is found at each of its tokens, the title in front of it included', () => {
  const document = documentOf('Then Senator Ada Holm met Tom Reid there.');
  const tokens = tokenise(document, tagger);
  const names = findNames(document, tokens);
  assert.deepEqual(
    tokens.words.map((_, token) => nameAtToken(names, token)?.index ?? '-'),
    ['-', 0, 0, 0, '-', 1, 1, '-', '-'],
  );
});

test('what lies in marks is told by direct quotations whole, by others in their fragments', () => {
  const { document, reported } = passage(
    '[Q1 “We won,”] said Ada. She said [Q2 it was “close” and late]. [Q3 That was all].',
  );
  const inQuotes = inQuotesOf(reported);
  const inMarks = [...document.text].map((char, offset) => (inQuotes(offset) ? char : ' ')).join('');
  assert.deepEqual(inMarks.trim().split(/\s{2,}/), ['“We won,”', '“close”']);
});

test('an offset behind an inner quotation is still in the one around it', () => {
  const span = { start: 0, end: 20 };
  const inner = [2, 5, 8].map((start) => ({ start, end: start + 2 }));
  const said = {
    kind: 'direct',
    spans: [span, ...inner],
    marks: [],
    rule: 'learned',
    confidence: 1,
  } as const;
  const inQuotes = inQuotesOf([said]);
  assert.deepEqual([0, 3, 12, 19, 20].map(inQuotes), [true, true, true, true, false]);
});
