import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { asDocument } from '../../scripts/as-document.ts';
import { scoreMarks } from '../../scripts/eval/score-marks.ts';
import { scorePeople } from '../../scripts/eval/score-people.ts';
import { readDocument } from '../../scripts/eval/stages.ts';
import type { Article, GoldQuote, Span } from '../../scripts/polnear.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { attributionWeights } from '../helpers/tagger.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
const TEXT =
  'Ada Holm said “It is time.” Holm said “It is late.” Paul Lima said “No.” She sang the old song “Salt Road” twice.';
const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const goldOf = (id: string, content: string, source: Span, key: string): GoldQuote => {
  const [start] = spanOf(content);
  return {
    id, content: [spanOf(content)], source: [source], cue: [[start - 5, start - 1]], kind: 'direct',
    speech: true, core: true, inner: false, sourceType: 'name', keys: [key],
  }; // biome-ignore format: what does not matter here in few lines
};
const second = TEXT.indexOf('Holm said “It is late');
const markOf = (words: string, label: 'pos' | 'neg', gold: string | null): Article['marks'][number] => {
  const [s, e] = spanOf(words);
  return { s, e, type: 'double', words: 3, label, gold };
};
const article: Article = {
  id: 'one',
  text: TEXT,
  quotes: [
    goldOf('a', '“It is time.”', spanOf('Ada Holm'), 'holm'),
    goldOf('b', '“It is late.”', [second, second + 4], 'holm'),
    goldOf('c', '“No.”', spanOf('Paul Lima'), 'lima'),
  ],
  marks: [
    markOf('“It is time.”', 'pos', 'a'),
    markOf('“It is late.”', 'pos', 'b'),
    markOf('“Salt Road”', 'neg', null),
  ],
};
const read = readDocument(asDocument(TEXT), model);

test('of three sources two are one, and all are named', () => {
  const rows = scorePeople(article, read.document, read.tokens, attributionWeights);
  assert.deepEqual(rows.get('aliases: pairs that are one'), { found: 1, gold: 1, right: 1, predicted: 1 });
  assert.deepEqual(rows.get('who: name'), { found: 3, gold: 3, right: 0, predicted: 0 });
});

test('pairs of marks count as found, as quotations and as left alone', () => {
  const rows = scoreMarks(article, read.marks);
  assert.equal(rows.get('pairs found')?.found, 3);
  assert.deepEqual(rows.get('quotations'), { found: 2, gold: 2, right: 2, predicted: 2 });
  assert.deepEqual(rows.get('non-quotations left alone'), { found: 1, gold: 1, right: 0, predicted: 0 });
});
