import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation } from '../../../source/core/analyse/analysis.ts';
import { isSlight, withoutSlight } from '../../../source/core/search/slight.ts';
import { analysisFrom, documentOf } from '../../helpers/hand-made.ts';

type Said = { readonly kind?: Quotation['kind']; readonly confidence?: number; readonly speaker?: string };

const quotation = (
  text: string,
  { kind = 'indirect', confidence = 0.9, speaker = 's' }: Said,
): Quotation => ({
  id: 'q',
  kind,
  range: { start: 0, end: text.length },
  spans: [{ start: 0, end: text.length }],
  marks: [],
  section: 's1',
  attribution: { ...(speaker === '' ? {} : { speaker }), rules: ['named'], confidence },
});

const cases: readonly (readonly [words: string, how: Said, isSlight: boolean])[] = [
  ['it', {}, true],
  ['to comment', {}, true],
  ['a calmer purpose', {}, true],
  ['“No,”', { kind: 'direct' }, false],
  ['“far-fetched”', { kind: 'mixed' }, false],
  ['the state of affairs', {}, true],
  ['that they were asked', {}, false],
  ['whether it would rain', {}, false],
  ['to strengthen their cooperation on defense', {}, false],
  ['to strengthen their cooperation on defense', { confidence: 0.4 }, true],
  ['that he would raise every one of these', { confidence: 0.4 }, false],
  ['an election would be held before the spring', { confidence: 0, speaker: '' }, false],
  ['so', { confidence: 1 }, false],
  ['中国希望与美国加强合作', {}, false],
];

for (const [words, how, expected] of cases) {
  test(`${words} (${JSON.stringify(how)}) is ${expected ? '' : 'not '}slight`, () => {
    assert.equal(isSlight(words, quotation(words, how)), expected);
  });
}

for (const cue of ['said', 'says', 'according to', 'Per']) {
  test(`a clause of few words after “${cue}” is not slight`, () => {
    const text = `${cue} the repairs had begun`;
    const spans = [{ start: cue.length + 1, end: text.length }];
    const said = quotation(text, {});
    const attribution = { ...said.attribution, cue: { start: 0, end: cue.length } };
    assert.equal(isSlight(text, { ...said, spans, attribution }), false);
  });
}

test('without slight quotations, speakers keep their others, and who has none is gone', () => {
  const document = documentOf([
    '# A vote',
    'Ada said so. Ada said “no”. Bo said it. Cy said “yes” and “yes”.',
  ]);
  const found = analysisFrom(document, [
    { words: 'so', speaker: 'Ada', kind: 'indirect' },
    { words: '“no”', speaker: 'Ada' },
    { words: 'it', speaker: 'Bo', kind: 'indirect' },
    { words: '“yes”', speaker: 'Cy' },
    { words: '“yes”.', speaker: 'Cy' },
  ]);
  const left = withoutSlight(document.text, found);
  assert.deepEqual(
    left.speakers.map(({ name, quotations }) => [name, quotations]),
    [
      ['Cy', ['q4', 'q5']],
      ['Ada', ['q2']],
    ],
  );
  assert.deepEqual(
    left.quotations.map(({ id }) => id),
    ['q2', 'q4', 'q5'],
  );
  assert.deepEqual(left.sections, found.sections);
});

test('findings without slight quotations stay the same object', () => {
  const document = documentOf(['Ada said “no”.']);
  const found = analysisFrom(document, [{ words: '“no”', speaker: 'Ada' }]);
  assert.equal(withoutSlight(document.text, found), found);
});
