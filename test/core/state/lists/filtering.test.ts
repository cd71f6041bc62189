import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickItems } from '../../../../source/core/keys/picking/pick-items.ts';
import { filterWords } from '../../../../source/core/state/lists/filter-words.ts';
import { currentQuotation, followed, listed } from '../../../../source/core/state/selectors.ts';
import { openReader, type Reader, usualKeys } from '../../../helpers/reader.ts';

const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');

/** Asks the list of quotations for something, by words of its name. */
const ask = (reader: Reader, words: string): void => {
  reader.press('&');
  reader.type(words);
  reader.press('enter');
};

const cases: readonly (readonly [name: string, asked: readonly string[], kept: string, said: string])[] = [
  ['a kind', ['indirect'], 'q3 q7 q12', 'indirect'],
  ['a kind, mixed', ['mixed'], 'q6 q8', 'mixed'],
  ['a section', ['section 2'], 'q3 q4 q5 q6', '§ 2'],
  ['the unsure', ['only where unsure'], 'q10', 'unsure'],
  ['what is not unsure', ['not where', 'section 3'], 'q7 q8 q9', '§ 3, not unsure'],
  ['words, each the beginning of one', ['roof wait'], 'q2', '“roof wait”'],
  ['several at once', ['direct ones', 'section 1', 'the roof'], 'q2', 'direct, § 1, “the roof”'],
  [
    'taken back by asking again',
    ['indirect', 'indirect'],
    ids(openReader().state().analysis.kind === 'ready' ? followed(openReader().state()) : []),
    '',
  ],
];

for (const [name, asked, kept, said] of cases) {
  test(`quotations are kept by ${name}`, () => {
    const reader = openReader();
    for (const words of asked) ask(reader, words);
    assert.equal(ids(followed(reader.state())), kept);
    assert.equal(filterWords(reader.state()).join(', '), said);
  });
}

test('n goes among those kept, in reading order whatever order they are listed in', () => {
  const reader = openReader();
  ask(reader, 'section 2');
  ask(reader, 'longest');
  const gone = ['n', 'n', 'n', 'n'].map((key) => currentQuotation(reader.press(key))?.id);
  assert.deepEqual(gone, ['q3', 'q4', 'q5', 'q6']);
  assert.equal(reader.press('n').notice, 'this is the last quote');
});

test('the list is sorted by length and by speaker, most quoted first', () => {
  const reader = openReader();
  ask(reader, 'longest');
  const lengths = listed(reader.state()).map(({ range }) => range.end - range.start);
  assert.deepEqual(
    lengths,
    lengths.toSorted((a, b) => b - a),
  );
  ask(reader, 'sorted by speaker');
  assert.equal(ids(listed(reader.state())), 'q3 q4 q5 q11 q1 q2 q8 q9 q10 q7 q6 q12');
});

test('a row of a sorted list leads to its own quotation, and the cursor finds the current one', () => {
  const reader = openReader();
  ask(reader, 'longest');
  const [first] = listed(reader.state());
  assert.equal(currentQuotation(reader.press('s tab g enter'))?.id, first?.id);
});

test('one key lists everybody’s quotations again, all of them, as they come', () => {
  const reader = openReader();
  for (const words of ['direct ones', 'by tomas', 'longest']) ask(reader, words);
  assert.equal(ids(listed(reader.state())), 'q4 q11 q5');
  reader.press('C');
  assert.equal(listed(reader.state()).length, 12);
  assert.deepEqual(filterWords(reader.state()), []);
});

test('where nothing is like that, n says so and how to have all again', () => {
  const reader = openReader();
  ask(reader, 'zebra');
  assert.equal(reader.press('n').notice, 'no quote matches the filter; {reading.filter-clear} lists all');
});

test('a quotation that is gone to is followed, whatever is asked of the list', () => {
  const reader = openReader();
  ask(reader, 'indirect');
  reader.press('/');
  reader.type('count the roof');
  reader.press('enter');
  assert.equal(currentQuotation(reader.state())?.id, 'q4');
  assert.deepEqual(reader.state().filter, {});
});

test('the current quotation is let go where it is not among those kept', () => {
  const reader = openReader();
  reader.press('n');
  ask(reader, 'indirect');
  assert.equal(currentQuotation(reader.state()), undefined);
});

test('what is asked for is told as such among the choices', () => {
  const reader = openReader();
  ask(reader, 'indirect');
  reader.press('&');
  const on = pickItems(usualKeys, reader.state()).filter(({ aside }) => aside === 'on');
  assert.deepEqual(
    on.map(({ words }) => words),
    ['Indirect ones only', 'In the order of the article'],
  );
});

test('everything said is of those kept, and says so', () => {
  const reader = openReader();
  ask(reader, 'indirect');
  const { page } = reader.press('E');
  assert.equal(page, 'said');
});
