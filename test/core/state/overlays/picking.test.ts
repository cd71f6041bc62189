import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickItems } from '../../../../source/core/keys/picking/pick-items.ts';
import { messages } from '../../../../source/core/messages/messages.ts';
import { update } from '../../../../source/core/state/update.ts';
import { documentOf } from '../../../helpers/hand-made.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader, usualKeys } from '../../../helpers/reader.ts';

const feed = {
  ...documentOf(['# News of the harbour', 'Three stories.']),
  stories: [
    { title: 'The vote', author: 'A. Roe', date: '1 March', range: { start: 0, end: 9 }, isWhole: true },
    { title: 'The roof', range: { start: 9, end: 12 }, isWhole: false },
  ],
};
const openFeed = () => openReader(120, 30, { document: feed });
const items = (reader: ReturnType<typeof openFeed>) =>
  pickItems(usualKeys, reader.state()).map(({ words, aside }) => [words, aside]);

test('a feed opens on the list of its stories, each with who wrote it and when', () => {
  const reader = openFeed();
  assert.deepEqual(items(reader), [
    ['1  The vote', 'A. Roe · 1 March'],
    ['2  The roof', ''],
  ]);
  reader.type('roof');
  assert.deepEqual(items(reader), [['2  The roof', '']]);
});

test('a story is opened by its number; the list stays on it for the way back', () => {
  const reader = openFeed();
  const { overlay, notice } = reader.press('down enter');
  assert.deepEqual(reader.asked, ['story']);
  assert.ok(overlay?.kind === 'pick' && overlay.from === 'stories');
  assert.deepEqual([overlay.cursor, overlay.field.text], [1, '']);
  assert.match(notice ?? '', /The roof/);
});

test('there is no story beyond the last', () => {
  const state = openFeed().state();
  assert.deepEqual(update(state, { type: 'story/open', number: 3 }), { state, effects: [] });
});

test('F lists the stories again, and in a story goes back to its feed', () => {
  const reader = openFeed();
  const { overlay } = reader.press('escape F');
  assert.equal(overlay?.kind === 'pick' && overlay.from, 'stories');
  const within = { ...openReader().state(), isStory: true };
  const { state, effects } = update(within, { type: 'pick/open', from: 'stories' });
  assert.deepEqual([state.overlay, effects], [undefined, [{ type: 'story/leave' }]]);
});

test('a number typed before ":" stands in it already, and is a count no longer', () => {
  const { overlay, count } = openReader().press('1 2 :');
  assert.deepEqual([overlay?.kind === 'pick' && overlay.field.text, count], ['12', '']);
});

test('a list that waits for something to correct does not open without it', () => {
  const reader = openReader();
  assert.match(reader.press('c').notice ?? '', /go to a quote first/);
  assert.match(reader.press('R').notice ?? '', /go to a speaker first/);
  assert.match(reader.press('M').notice ?? '', /no marks yet/);
  assert.equal(reader.state().overlay, undefined);
});

test('the cursor goes round the rows there are; where there are none it stays', () => {
  const reader = openFeed();
  const cursor = (keys: string) => {
    const { overlay } = reader.press(keys);
    return overlay?.kind === 'pick' ? overlay.cursor : undefined;
  };
  assert.deepEqual([cursor('up'), cursor('down'), cursor('down')], [1, 0, 1]);
  reader.type('zzz');
  assert.equal(cursor('down'), 0);
  assert.match(reader.press('enter').notice ?? '', /zzz/);
});

test('keys of a list mean nothing where none is open', () => {
  const reader = openReader();
  const before = reader.state();
  for (const action of [
    { type: 'pick/row', row: 3 },
    { type: 'pick/move', by: 1 },
    { type: 'pick/choose' },
    { type: 'help/by-pages', pages: 1 },
    { type: 'help/by-rows', rows: 1 },
    { type: 'help/filter' },
    { type: 'letter/take', letter: 'a' },
    { type: 'search/choose' },
    { type: 'search/move', by: 1 },
    { type: 'search/narrow', by: 1 },
    { type: 'search/recall', by: 1 },
    { type: 'field/edit', edit: { kind: 'insert', text: 'x' } },
  ] as const) {
    assert.deepEqual(update(before, action), { state: before, effects: [] }, action.type);
  }
  assert.deepEqual(pickItems(usualKeys, before), []);
});

test('marks made before anything is found are listed with their words alone', () => {
  const reader = openReader(120, 14, { document: harbour });
  reader.press('m a M');
  assert.deepEqual(items(reader), [
    [
      'a  Harbour vote splits the council after a long night PORT ELLERY — The council voted late on Tuesday to close the old fish market, ending a dispute that had run',
      '',
    ],
  ]);
});

test('a name that is known is offered once, as it is; the speaker’s own is no new name', () => {
  const reader = openReader();
  reader.press('n c');
  reader.type('Lena Okafor');
  assert.deepEqual(
    items(reader).map(([words]) => words),
    ['Lena Okafor'],
  );
  reader.press('escape R');
  const others = items(reader).length;
  assert.equal(others, 3);
  reader.type('Lena Okafor');
  assert.equal(items(reader).length, 1);
  reader.press('escape R');
  reader.type('Ines Calloway');
  assert.deepEqual(items(reader), []);
});

test('commands are found by what they begin with first, and stand with those that only move at the end', () => {
  const reader = openReader();
  reader.press(':');
  const words = (): readonly (string | undefined)[] => items(reader).map(([said]) => said);
  assert.equal(words()[0], 'Follow a link or a note by its letter');
  assert.equal(words().at(-1), 'To the end');
  reader.type('high');
  assert.deepEqual(words().slice(0, 2), [
    'Highlight the sentence or quote, or remove that',
    'Export quotes, highlights or all there is to a file',
  ]);
});

test('whoever a quotation is said by now is told among those who can have', () => {
  const reader = openReader();
  reader.press('n c');
  assert.deepEqual(
    items(reader).filter(([, aside]) => aside === 'as it is'),
    [['Ines Calloway', 'as it is']],
  );
});

test('marks are found by the words at them, and a list of stories without a feed is empty', () => {
  const reader = openReader(120, 14);
  reader.press('m a 3 ] m b M');
  reader.type('happens');
  assert.deepEqual(
    items(reader).map(([words = '', aside]) => [words[0], aside]),
    [['b', '§ 4']],
  );
  const state = reader.state();
  const overlay = { kind: 'pick', from: 'stories', field: { text: '', caret: 0 }, cursor: 0 } as const;
  assert.deepEqual(pickItems(usualKeys, { ...state, overlay }), []);
});

test('to mark a quotation there must be words meant, and all quotations found', () => {
  const ask = { type: 'pick/open', from: 'quoted' } as const;
  const nothing = update(openReader().state(), ask).state;
  assert.deepEqual([nothing.overlay, nothing.notice], [undefined, messages.notes.nothingMeant]);
  const early = openReader(120, 14, { document: harbour });
  assert.equal(early.press('v c').notice, 'still finding quotes');
});

test('words that quotations are narrowed to are offered again, to take them back', () => {
  const reader = openReader();
  reader.press('&');
  reader.type('roof');
  reader.press('enter');
  assert.equal(reader.state().filter.words, 'roof');
  reader.press('& up');
  assert.match(items(reader).at(-1)?.[0] ?? '', /roof/);
  assert.deepEqual(reader.press('enter').filter, {});
});
