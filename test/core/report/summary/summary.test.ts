import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../../source/core/analyse/index.ts';
import { percent } from '../../../../source/core/report/summary/note.ts';
import { summarise } from '../../../../source/core/report/summary/summarise.ts';
import type { Summary } from '../../../../source/core/report/summary/summary.ts';
import { summaryShape } from '../../../../source/core/report/summary/summary-shape.ts';
import type { Findings } from '../../../../source/core/search/filter.ts';
import { loadArticle } from '../../../../source/shell/load/index.ts';
import { library } from '../../../../source/shell/load/library.ts';
import { model } from '../../../../source/shell/model.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';

const document = documentOf([
  '# Bridge',
  'Two officials said that it would stay shut. “One two three four five six,” Ada Roe said.',
  '# Money',
  'Nobody would say where it had gone.',
  '# Vote',
  'The council “will vote”, it said. “Eight nine,” somebody shouted. It was late, Ada Roe allowed.',
]);
const made = analysisFrom(document, [
  { words: 'that it would stay shut', speaker: 'officials', mention: 'Two officials', kind: 'indirect' },
  { words: '“One two three four five six,”', speaker: 'Ada Roe' },
  { words: 'The council “will vote”', speaker: 'council', kind: 'mixed' },
  { words: '“Eight nine,”' },
  { words: 'It was late', speaker: 'Ada Roe', mention: 'Ada Roe', kind: 'indirect', confidence: 0.6 },
]);
const start = document.text.indexOf('“will vote”');
const findings: Findings = {
  ...made,
  quotations: made.quotations.map((one) =>
    one.kind === 'mixed' ? { ...one, marks: [{ start, end: start + '“will vote”'.length }] } : one,
  ),
  speakers: made.speakers.map((one) => {
    if (one.name === 'officials') return { ...one, kind: 'group', described: true };
    return one.name === 'council' ? { ...one, kind: 'body' } : { ...one, role: 'engineer' };
  }),
};
const summary = summarise(document, findings);

test('words in quotation marks and words reported are counted', () => {
  assert.equal(summary.quotations, 5);
  assert.deepEqual(summary.kinds, { direct: 2, mixed: 1, indirect: 2 });
  assert.equal(summary.quotedWords, 6 + 2 + 2);
  assert.equal(summary.reportedWords, 5 + 6 + 4 + 2 + 3);
});

test('each class of source has its sources, quotations and share of the quoted words', () => {
  assert.deepEqual(
    summary.classes.map((one) => [one.class, one.sources, one.quotations, one.quotedWords, one.share]),
    [
      ['named with office', 1, 2, 6, 0.6],
      ['named', 0, 0, 0, 0],
      ['body', 1, 1, 2, 0.2],
      ['office only', 0, 0, 0, 0],
      ['anonymous', 1, 1, 0, 0],
      ['unattributed', 0, 1, 2, 0.2],
    ],
  );
});

test('sources stand in the order of the words they are quoted with', () => {
  assert.deepEqual(
    summary.sources.map(({ name, quotedWords }) => [name, quotedWords]),
    [
      ['Ada Roe', 6],
      ['council', 2],
      ['officials', 0],
    ],
  );
});

test('it is said who speaks first and last, and who is only paraphrased', () => {
  assert.deepEqual([summary.first?.name, summary.first?.section], ['officials', '1']);
  assert.deepEqual([summary.last?.name, summary.last?.section], ['Ada Roe', '3']);
  assert.deepEqual(summary.onlyParaphrased, ['officials']);
});

test('sections nobody speaks in are named, and attributions that are unsure', () => {
  assert.deepEqual(summary.sectionsWithoutSource, [{ number: '2', title: 'Money' }]);
  assert.deepEqual(
    summary.unsure.map(({ name, text, confidence }) => [name, text, confidence]),
    [['Ada Roe', 'It was late', 0.6]],
  );
});

test('what is said, claimed and denied is counted, and why somebody is not named', async () => {
  const words =
    'A lobbyist, who spoke on condition of anonymity because he was not authorized to speak, claimed that the bridge was sound. “It is not,” Ada Roe said. The mayor denied that anybody had asked.';
  const article = documentOf([words]);
  const found = summarise(article, analyse(article, await model()));
  assert.deepEqual(found.stances, { said: 1, claimed: 1, denied: 1 });
  assert.deepEqual(
    found.unnamed.map(({ name, reason }) => [name, reason]),
    [['A lobbyist', 'because he was not authorized to speak']],
  );
  assert.match(summaryShape.text(found), /Said 1, claimed 1, denied 1\./);
  assert.match(summaryShape.text(found), /Why somebody is not named\n {2}A lobbyist: because he was not/);
  assert.ok(found.classes.some((one) => one.class === 'office only' && one.sources === 1));
});

test('a summary reads as a note', () => {
  assert.equal(
    summaryShape.text(summary),
    `Sourcing of Bridge

5 quotations: 2 direct, 1 mixed, 2 indirect. 10 of 45 words (22%) stand in quotation marks.
First to speak: officials (section 1). Last: Ada Roe (section 3).

3 sources, by how they are identified
  1 named with office: 2 quotations (1 direct, 1 indirect), 60% of the quoted words
  named: none
  1 body: 1 mixed quotation, 20% of the quoted words
  by office only: none
  1 described, not named: 1 indirect quotation
  unattributed: 1 direct quotation, 20% of the quoted words

Who speaks
  Ada Roe, engineer: 2 quotations (1 direct, 1 indirect), 60% of the quoted words
  council (a body): 1 mixed quotation, 20% of the quoted words
  officials (not named): 1 indirect quotation

Only paraphrased, none of their words in marks
  officials

Sections without a source
  2 Money

Unsure who speaks; look these up
  60% Ada Roe: It was late (subject and verb after the marks)
`,
  );
});

test('Markdown shows hostile names as they are', () => {
  const named = findings.speakers.map((one) => ({ ...one, name: '<b>*x*</b>\n# y' }));
  const page = summaryShape.markdown(summarise(document, { ...findings, speakers: named }));
  assert.match(page, /^- \\<b\\>\\\*x\\\*\\<\/b\\> \\# y, engineer: /m);
});

test('an article without quotations says so, and divides nothing by nothing', () => {
  const nothing = summarise(document, { ...findings, quotations: [], speakers: [] });
  assert.equal(summaryShape.text(nothing), 'Sourcing of Bridge\n\nNo quotation was found.\n');
  assert.ok(nothing.classes.every(({ share }) => share === 0));
  assert.equal(nothing.first, null);
});

test('a share never reads as none or all where it is neither', () => {
  const cases: readonly (readonly [share: number, words: string])[] = [
    [0, '0%'],
    [0.001, 'under 1%'],
    [0.5, '50%'],
    [0.999, 'over 99%'],
    [1, '100%'],
  ];
  for (const [share, words] of cases) assert.equal(percent(share), words);
});

test('of every bundled article the parts add up', async () => {
  for (const { name } of library()) {
    const article = await loadArticle({ kind: 'bundled', name }, { maxSize: 2 ** 20 });
    const one: Summary = summarise(article, analyse(article, await model()));
    const sum = (part: (weight: Summary['classes'][number]) => number): number =>
      one.classes.reduce((total, each) => total + part(each), 0);
    assert.equal(
      sum(({ quotations }) => quotations),
      one.quotations,
    );
    assert.equal(
      sum(({ quotedWords }) => quotedWords),
      one.quotedWords,
    );
    assert.equal(
      sum(({ sources }) => sources),
      one.sources.length,
    );
    assert.ok(one.quotedWords < one.words && one.quotedWords <= one.reportedWords);
  }
});
