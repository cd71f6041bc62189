import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromAnalysis } from '../../scripts/eval/predicted.ts';
import { scoreArticle } from '../../scripts/eval/score-article.ts';
import { goldReported } from '../../scripts/gold-reported.ts';
import { readArticles } from '../../scripts/polnear.ts';
import { applyCorrections } from '../../source/core/corrections/apply.ts';
import { passageOf } from '../../source/core/corrections/correction.ts';
import { goldReport } from '../../source/core/report/gold.ts';
import { passageAt } from '../../source/core/text/passage.ts';
import { createFolder } from '../helpers/folder.ts';
import { placeOfWords } from '../helpers/hand-made.ts';
import { harbour, harbourAnalysis } from '../helpers/harbour.ts';

const folder = createFolder();
const { text } = harbour;
const { analysis } = applyCorrections(harbour, harbourAnalysis, [
  {
    kind: 'quotation',
    passage: passageAt(text, placeOfWords(text, 'Forty-one stalls stand empty.')),
    name: 'Ada Roe',
  },
  {
    kind: 'speaker',
    quotation: passageOf(text, harbourAnalysis.quotations[5] ?? assert.fail()),
    name: 'Lena Okafor',
  },
  { kind: 'not-a-quotation', quotation: passageOf(text, harbourAnalysis.quotations[0] ?? assert.fail()) },
]);
const path = folder.put('gold.jsonl', `${JSON.stringify(goldReport(harbour, analysis))}\n`);
const [article] = readArticles(path);

test('exported gold has the reader’s corrections, and marks of which they made no quotation', () => {
  assert.ok(article);
  assert.equal(article.quotes.length, 12);
  const own = article.quotes.find(({ id }) => id === 'yours-1');
  assert.deepEqual([own?.kind, own?.sourceType, own?.keys], ['indirect', 'absent', ['roe']]);
  const none = article.marks.filter(({ label }) => label === 'neg').map(({ s, e }) => text.slice(s, e));
  assert.deepEqual(none, ['“We waited long enough,”']);
  assert.ok(article.marks.every(({ s, e }) => /^“.*”$/s.test(text.slice(s, e))));
  const she = article.quotes.find(({ sourceType }) => sourceType === 'pronoun');
  assert.equal(she?.silver, 'Lena Okafor');
});

test('the scorer gives full marks to just what was exported, and fewer to what was not corrected', () => {
  assert.ok(article);
  const score = (one: typeof analysis) => scoreArticle(article, fromAnalysis(one));
  assert.deepEqual(score(analysis).mistakes, []);
  assert.ok(score(harbourAnalysis).mistakes.length > 0);
});

test('training and scoring read it', () => {
  assert.ok(article);
  assert.equal(goldReported(article).length, 12);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import=tsx',
      join(import.meta.dirname, '../../scripts/eval.ts'),
      '--gold',
      path,
      '--all',
      '--boot',
      '1',
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /1 articles/);
});
