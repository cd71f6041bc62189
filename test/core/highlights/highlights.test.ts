import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { annotationsOf, highlightsFrom } from '../../../source/core/highlights/annotation.ts';
import { withDates } from '../../../source/core/highlights/dates.ts';
import { decodeAnnotation, longestNote } from '../../../source/core/highlights/decode.ts';
import {
  hasChanged,
  highlightOf,
  inOrder,
  wordsOfHighlight,
} from '../../../source/core/highlights/highlight.ts';
import { tagsOf } from '../../../source/core/highlights/tags.ts';
import { placeOfWords } from '../../helpers/hand-made.ts';
import { harbour } from '../../helpers/harbour.ts';

const on = (words: string, note = '') => highlightOf(harbour.text, placeOfWords(harbour.text, words), note);
const roof = on('The roof will not wait for us.', 'Is that so? #roof #to-check');
const count = on('“They count the roof and the drains,”');
const there = (text: string, all = [roof, count]) => highlightsFrom(text, annotationsOf(harbour, all));

test('the tags of a note are its #words', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['#one and #two_a, (#three) #one', ['one', 'two_a', 'three']],
    ['a#b http://x/#y # z C# ##', []],
    ['#Ünïcödé #2026-budget', ['Ünïcödé', '2026-budget']],
  ];
  for (const [note, tags] of cases) assert.deepEqual(tagsOf(note), tags, note);
});

test('a highlight is written as a W3C annotation and read back the same', () => {
  const [one, two] = annotationsOf(harbour, [roof, count]);
  assert.equal(one?.motivation, 'commenting');
  assert.deepEqual(
    one?.body?.map(({ purpose, value }) => [purpose, value]),
    [
      ['commenting', 'Is that so? #roof #to-check'],
      ['tagging', 'roof'],
      ['tagging', 'to-check'],
    ],
  );
  assert.deepEqual([two?.motivation, two?.body], ['highlighting', undefined]);
  assert.deepEqual(there(harbour.text), [roof, count]);
});

test('what is kept passes through JSON and the decoder unchanged', () => {
  const written = JSON.parse(JSON.stringify(annotationsOf(harbour, [roof, count])));
  assert.deepEqual(written.map(decodeAnnotation), annotationsOf(harbour, [roof, count]));
});

test('its position counts code points, as the model asks', () => {
  const document = { ...harbour, text: `👍🏽👍🏽 ${harbour.text}` };
  const range = placeOfWords(document.text, 'The roof will not wait');
  const annotations = annotationsOf(document, [highlightOf(document.text, range)]);
  const position = annotations[0]?.target.selector[1];
  assert.equal(position?.start, [...document.text.slice(0, range.start)].length);
  assert.deepEqual(highlightsFrom(document.text, annotations)[0]?.range, range);
});

test('in an edited article highlights are where their words are now; those that changed say so', () => {
  const text = harbour.text
    .replace('PORT ELLERY', 'Correction: see below.\n\nPORT ELLERY')
    .replace('the roof and the drains', 'the roof, the drains');
  const [first, second] = there(text);
  assert.ok(first && second);
  assert.equal(wordsOfHighlight(text, first), 'The roof will not wait for us.');
  assert.equal(wordsOfHighlight(text, second), '“They count the roof, the drains,”');
  assert.deepEqual([hasChanged(text, first), hasChanged(text, second)], [false, true]);
});

test('a highlight whose words are gone is an orphan, kept with them and last in order', () => {
  const text = harbour.text.replace('The roof will not wait for us.', 'Now.');
  const [first, orphan] = there(text);
  assert.equal(first?.id, count.id);
  assert.deepEqual(orphan, { id: roof.id, note: roof.note, passage: roof.passage });
  assert.equal(orphan && wordsOfHighlight(text, orphan), 'The roof will not wait for us.');
  // It comes back with them.
  assert.deepEqual(
    highlightsFrom(harbour.text, annotationsOf({ ...harbour, text }, [count, orphan ?? roof])),
    [roof, count],
  );
});

test('of two that begin together the longer comes first', () => {
  const [long, short] = [on('The roof will not wait'), on('The roof')];
  assert.deepEqual(inOrder([short, long]), [long, short]);
});

test('whatever a file holds, what is read of it is safe to show, and no note is cut', () => {
  const any = fc.anything({ withNullPrototype: true });
  const selector = fc.array(
    fc.record({
      type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector'),
      exact: any,
      start: any,
      prefix: any,
    }),
  );
  const annotation = fc.record({ id: any, body: any, target: fc.record({ source: any, selector }) });
  fc.assert(
    fc.property(fc.oneof(any, annotation), (value) => {
      const read = decodeAnnotation(value);
      if (read) assert.ok(read.target.selector[0].exact.length > 0);
    }),
  );
  const [whole] = annotationsOf(harbour, [roof]);
  const hostile = {
    ...whole,
    body: [{ purpose: 'commenting', value: `\u001b]0;x\u0007${'y'.repeat(99_999)}` }],
  };
  const note = decodeAnnotation(hostile)?.body?.[0]?.value ?? '';
  assert.ok(!note.includes('\u001b') && note.length > longestNote, 'a note in a file is not cut');
});

test('new highlights and changed notes are given the time; all others keep theirs', () => {
  const [first, second] = ['2026-05-01T10:00:00.000Z', '2026-05-02T10:00:00.000Z'];
  const made = withDates([], [roof], first);
  assert.deepEqual(made, [{ ...roof, created: first }]);
  const [changed, added] = withDates(made, [{ ...made[0], ...on(roof.passage.exact, 'No.') }, count], second);
  assert.deepEqual([changed?.created, changed?.modified], [first, second]);
  assert.deepEqual([added?.created, added?.modified], [second, undefined]);
  assert.deepEqual(withDates(made, [count, ...made], second)[1], made[0]);
  assert.deepEqual(withDates([roof], [roof, count], second)[0], roof, 'an old file says no date');
});

test('dates are kept with the annotation, and what is no date is left out', () => {
  const dated = [{ ...roof, created: '2026-05-01T10:00:00.000Z', modified: '2026-05-02T08:30:00+02:00' }];
  const written = JSON.parse(JSON.stringify(annotationsOf(harbour, dated)));
  assert.deepEqual(highlightsFrom(harbour.text, written.map(decodeAnnotation)), dated);
  for (const created of ['yesterday', '2026-05-01', 5, '\u001b[31m2026-05-01T10:00:00Z']) {
    assert.equal(decodeAnnotation({ ...written[0], created })?.created, undefined, String(created));
  }
});
