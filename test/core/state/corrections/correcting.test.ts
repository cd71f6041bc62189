import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from '../../../../source/core/messages/messages.ts';
import { isYours } from '../../../../source/core/state/article/painted-ranges.ts';
import { partsOf, speakerMeant } from '../../../../source/core/state/corrections/correcting.ts';
import { isDoubtful } from '../../../../source/core/state/lists/doubt.ts';
import { analysisOf, currentQuotation, speakerById } from '../../../../source/core/state/selectors.ts';
import { update } from '../../../../source/core/state/update.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader, type Reader } from '../../../helpers/reader.ts';

const names = (reader: Reader) => analysisOf(reader.state()).speakers.map(({ name }) => name);
const followedName = (reader: Reader) => {
  const state = reader.state();
  return speakerById(state, state.reading.speaker)?.name;
};

test('a corrected speaker is the reader’s own, sure, and can be taken back', () => {
  const reader = openReader();
  reader.press('1 0 n');
  assert.equal(isDoubtful(currentQuotation(reader.state()) ?? assert.fail()), true);
  reader.press('c');
  reader.type('reyes');
  const { notice } = reader.press('enter');
  const corrected = currentQuotation(reader.state()) ?? assert.fail();
  assert.equal(notice, 'said by Tomas Reyes; {reading.correction-undo} takes it back');
  assert.deepEqual([isYours(corrected), isDoubtful(corrected)], [true, false]);
  assert.equal(reader.press('U').notice, 'taken back: who said a quote');
  assert.equal(isYours(currentQuotation(reader.state()) ?? assert.fail()), false);
});

test('a quotation can be said to be by nobody named', () => {
  const reader = openReader();
  reader.press('n c');
  reader.type('unattr');
  assert.match(reader.press('enter').notice ?? '', /^now unattributed/);
  assert.equal(currentQuotation(reader.state())?.attribution.speaker, undefined);
});

test('what is no quotation is gone, and the lists’ cursors stay on rows there are', () => {
  const reader = openReader(160, 30);
  reader.press('s G enter G');
  assert.equal(reader.state().lists.quotes, 1);
  assert.match(reader.press('X').notice ?? '', /^no longer a quote/);
  assert.equal(reader.state().lists.quotes, 0);
  assert.equal(reader.state().reading.quotation, undefined);
  assert.equal(reader.press('U').notice, 'taken back: a quote taken out');
  assert.equal(analysisOf(reader.state()).quotations.length, harbourAnalysis.quotations.length);
});

test('whose last quotation is gone is followed no more', () => {
  const reader = openReader(160, 30);
  reader.press('8 n 9 N 6 n n enter');
  assert.equal(followedName(reader), 'Ines Calloway');
  reader.press('escape s 4 j enter');
  assert.equal(followedName(reader), 'the harbour board');
  reader.press('enter X');
  assert.equal(reader.state().reading.speaker, undefined);
});

test('a renamed speaker is followed under the new name, and under the old when that is taken back', () => {
  const reader = openReader(160, 30);
  reader.press('n enter R');
  reader.type('Ines C.');
  assert.equal(
    reader.press('enter').notice,
    'Ines Calloway is now called Ines C.; {reading.correction-undo} takes it back',
  );
  assert.equal(followedName(reader), 'Ines C.');
  assert.match(reader.press('U').notice ?? '', /^taken back: .*Ines Calloway.*Ines C\./);
  assert.equal(followedName(reader), 'Ines Calloway');
});

test('renaming somebody to themselves changes nothing', () => {
  const reader = openReader();
  reader.press('n');
  const before = reader.state();
  reader.store.dispatch({ type: 'correction/rename', to: 'Ines Calloway' });
  assert.deepEqual(reader.state(), before);
  assert.equal(names(reader).length, 4);
});

test('the speaker meant is the list’s row, else who said the quotation, else who is followed', () => {
  const reader = openReader(160, 30);
  assert.equal(speakerMeant(reader.state()), undefined);
  assert.equal(speakerMeant(reader.press('s')), undefined, 'everyone is no speaker');
  assert.equal(speakerMeant(reader.press('j')), 'Tomas Reyes');
  assert.equal(speakerMeant(reader.press('enter escape escape')), 'Tomas Reyes');
  assert.equal(speakerMeant(reader.press('escape 9 n')), 'Lena Okafor');
});

test('what can be corrected only once there is something to correct says so', () => {
  const reader = openReader();
  assert.match(reader.press('X').notice ?? '', /go to a quote first/);
  reader.store.dispatch({ type: 'correction/speaker', name: 'Ada' });
  assert.match(reader.state().notice ?? '', /go to a quote first/);
  reader.store.dispatch({ type: 'correction/rename', to: 'Ada' });
  assert.match(reader.state().notice ?? '', /go to a speaker first/);
  assert.equal(reader.press('U').notice, 'no correction to take back');
  assert.deepEqual(reader.state().kept.corrections, []);
});

test('while only the beginning is known nothing is corrected', () => {
  const reader = openReader(120, 30, { document: harbour });
  reader.store.dispatch({ type: 'analysis/beginning', id: 1, analysis: harbourAnalysis });
  assert.equal(reader.press('n X').notice, 'still finding quotes');
  assert.deepEqual(reader.state().kept.corrections, []);
});

test('corrections kept of a text that has changed are counted where they find no place', () => {
  const reader = openReader();
  reader.press('n X n X');
  const { corrections } = reader.state().kept;
  const document = documentOf(['# Other', 'Ada said “no”.']);
  const analysis = analysisFrom(document, [{ words: '“no”', speaker: 'Ada' }]);
  const open = (kept: typeof corrections) => {
    const fresh = openReader(120, 30, { document }).state();
    const before = { ...fresh, kept: { ...fresh.kept, corrections: kept } };
    return update(before, { type: 'analysis/done', id: 1, analysis }).state;
  };
  assert.match(open(corrections).notice ?? '', /^2 of your corrections/);
  assert.match(open(corrections.slice(1)).notice ?? '', /^one of your corrections/);
  assert.equal(open([]).notice, undefined);
  assert.equal(analysisOf(open(corrections)).quotations.length, 1);
});

test('a passage marked as a quotation can be taken back, and is not marked while quotes are being found', () => {
  const reader = openReader();
  const start = harbour.text.indexOf('Forty-one');
  const action = { type: 'correction/quotation', range: { start, end: start + 9 }, name: 'Ada' } as const;
  reader.store.dispatch(action);
  assert.equal(currentQuotation(reader.state())?.range.start, start);
  assert.match(reader.press('U').notice ?? '', /^taken back: /);
  assert.equal(analysisOf(reader.state()).quotations.length, harbourAnalysis.quotations.length);
  const early = openReader(120, 30, { document: harbour });
  early.store.dispatch(action);
  assert.equal(early.state().notice, 'still finding quotes');
  assert.deepEqual(early.state().kept.corrections, []);
});

test('who is called nothing but their name has no parts to be somebody else’s', () => {
  const reader = openReader();
  assert.deepEqual(partsOf(reader.state()), [], 'nobody is meant');
  const { notice, overlay } = reader.press('7 n D');
  assert.deepEqual([notice, overlay], [messages.notices.noParts, undefined]);
});

test('what a speaker is called, other than their name, is counted by quotations', () => {
  assert.deepEqual(partsOf(openReader().press('n')), [
    { words: 'Mayor Ines Calloway', count: 2 },
    { words: 'Calloway', count: 1 },
  ]);
});
