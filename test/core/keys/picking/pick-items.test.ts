import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../../source/core/keys/bindings.ts';
import { pickItems } from '../../../../source/core/keys/picking/pick-items.ts';
import {
  analysisOf,
  currentQuotation,
  currentSection,
  percentOf,
  viewOf,
} from '../../../../source/core/state/selectors.ts';
import { openReader, usualKeys } from '../../../helpers/reader.ts';

const wordsOf = (reader: ReturnType<typeof openReader>) =>
  pickItems(usualKeys, reader.state()).map(({ words }) => words);

test('every action of the article is to be found by its name, and is run', () => {
  const named = bindings.filter(
    ({ context, action }) =>
      ['article', 'reading', 'global'].includes(context) &&
      action.type !== 'count/digit' &&
      !(action.type === 'pick/open' && action.from === 'commands'),
  );
  for (const { help, action } of named) {
    const reader = openReader();
    reader.press(':');
    reader.type(help);
    assert.ok(
      pickItems(usualKeys, reader.state()).some((item) => item.words === help && item.action === action),
      help,
    );
  }
});

test('a command found by a few letters is run as its key would', () => {
  const reader = openReader(120, 14);
  reader.press('ctrl+p');
  reader.type('show asid');
  assert.deepEqual([reader.press('enter').reading.asides, reader.state().overlay], [true, undefined]);
});

test('a command may open another list', () => {
  const reader = openReader();
  reader.press('n :');
  reader.type('correct who');
  const { overlay } = reader.press('enter');
  assert.equal(overlay?.kind === 'pick' && overlay.from, 'speakers');
});

test('":marks" lists the marks, and Enter goes to the one chosen', () => {
  const reader = openReader(120, 14);
  reader.press('3 ] m b g m a :');
  reader.type('marks');
  reader.press('enter');
  assert.match(wordsOf(reader)[1] ?? '', /^b {2}What happens now/);
  assert.equal(currentSection(reader.press('down enter'))?.number, '4');
});

test('numbers lead to sections and parts of the article; one that is none says so', () => {
  const reader = openReader(120, 14);
  assert.equal(percentOf(viewOf(reader.press(': 1 0 0 % enter'))), 100);
  reader.press('2 :');
  assert.deepEqual(wordsOf(reader), ['To section 2 What the traders say']);
  assert.equal(currentSection(reader.press('enter'))?.number, '2');
  assert.equal(reader.press(': 9 enter').notice, 'no section 9');
});

test('where nothing fits, Enter says so and what was typed stays', () => {
  const reader = openReader();
  reader.press(':');
  const before = reader.type('xyzzy');
  const after = reader.press('enter');
  assert.deepEqual(after, { ...before, notice: 'nothing matches “xyzzy”' });
  assert.equal(reader.press('down up').notice, 'nothing matches “xyzzy”');
});

test('the list goes round', () => {
  const reader = openReader();
  const { overlay } = reader.press(': up');
  assert.equal(overlay?.kind === 'pick' && overlay.cursor, wordsOf(reader).length - 1);
});

test('a speaker can be a new one, typed', () => {
  const reader = openReader();
  reader.press('n c');
  reader.type('Ada Roe');
  assert.deepEqual(wordsOf(reader), ['“Ada Roe”']);
  const state = reader.press('enter');
  const { attribution } = currentQuotation(state) ?? assert.fail();
  assert.deepEqual([attribution.rules, attribution.confidence], [['correction'], 1]);
  assert.ok(
    analysisOf(state).speakers.some(({ id, name }) => id === attribution.speaker && name === 'Ada Roe'),
  );
});

test('the speaker in the list is renamed to another: the two are one, and that one is followed', () => {
  const reader = openReader();
  reader.press('s j j enter');
  const followedBefore = reader.state().reading.speaker;
  assert.ok(followedBefore);
  reader.press('s R');
  reader.type('okafor');
  const state = reader.press('enter');
  assert.equal(
    analysisOf(state).speakers.some(({ id }) => id === followedBefore),
    false,
  );
  assert.equal(state.reading.speaker, 'p4');
  assert.ok(analysisOf(reader.press('U')).speakers.some(({ id }) => id === followedBefore));
});

for (const [keys, whose] of [
  ['n', 'Ines Calloway'],
  ['6 n', 'Unattributed'],
] as const) {
  test(`among those who can have said it, who it is now is marked: ${whose}`, () => {
    const reader = openReader();
    reader.press(`${keys} c`);
    const now = pickItems(usualKeys, reader.state()).filter(({ aside }) => aside === 'as it is');
    assert.deepEqual(
      now.map(({ words }) => words),
      [whose],
    );
  });
}

test('a new name comes before one that only has its letters here and there', () => {
  const reader = openReader();
  reader.press('n c');
  reader.type('thrbd');
  assert.deepEqual(wordsOf(reader), ['“thrbd”', 'the harbour board']);
  reader.press('ctrl+u');
  reader.type('hrbour');
  assert.deepEqual(wordsOf(reader), ['the harbour board', '“hrbour”']);
});
