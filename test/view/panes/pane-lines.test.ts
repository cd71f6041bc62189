import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../../source/core/document/document.ts';
import { panesFor } from '../../../source/core/state/selectors.ts';
import { initialState, type State } from '../../../source/core/state/state.ts';
import { cellsOf } from '../../../source/core/text/width.ts';
import { headerLines } from '../../../source/view/panes/header-lines.ts';
import { quotesLines } from '../../../source/view/panes/lists/quotes-lines.ts';
import { shortNames, speakersLines } from '../../../source/view/panes/lists/speakers-lines.ts';
import { whyLines } from '../../../source/view/panes/overlays/why-lines.ts';
import type { Line } from '../../../source/view/spans.ts';
import { analysisFrom, documentOf } from '../../helpers/hand-made.ts';
import { openReader, usualKeys } from '../../helpers/reader.ts';

const words = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');

const rect = (width: number, height: number) => ({ x: 0, y: 0, width, height });

const quiet = documentOf(['# A notice', 'The road is closed until Friday.']);

test('lists that stay empty say so, and nothing before that is known', () => {
  const running = openReader(120, 30, { document: quiet }).state();
  assert.doesNotMatch(words(speakersLines(usualKeys, running, rect(30, 12))), /Nobody/);
  const ready = openReader(120, 30, { document: quiet, analysis: analysisFrom(quiet, []) }).state();
  assert.match(words(speakersLines(usualKeys, ready, rect(30, 12))), /Nobody is quoted\./);
  assert.match(words(quotesLines(ready, rect(30, 12))), /No quotes\./);
});

const chatty = documentOf(['# A vote', 'Ada said so. Ada said “no”.']);
const chattyState = (strokes: string): State => {
  const reader = openReader(120, 30, {
    document: chatty,
    analysis: analysisFrom(chatty, [
      { words: 'so', speaker: 'Ada', kind: 'indirect' },
      { words: '“no”', speaker: 'Ada' },
    ]),
  });
  return strokes === '' ? reader.state() : reader.press(strokes);
};

test('what is hidden is told under the speakers, and how to see it', () => {
  assert.match(
    words(speakersLines(usualKeys, chattyState(''), rect(40, 12))),
    /1 slight mention hidden, x to show/,
  );
  assert.match(
    words(speakersLines(usualKeys, chattyState('x'), rect(40, 12))),
    /1 slight mention shown, x to hide/,
  );
  assert.match(words(speakersLines(usualKeys, chattyState(''), rect(24, 12))), /1 slight, x to show/);
});

test('the list of speakers says how many more there are', () => {
  const state = openReader(120, 30).state();
  assert.match(words(speakersLines(usualKeys, state, rect(30, 7))), /Speakers +“”\n[\s\S]*\+2\n/);
  assert.doesNotMatch(words(speakersLines(usualKeys, state, rect(30, 14))), /\+\d/);
});

test('names that would be cut to the same words are told apart by their ends', () => {
  const names = ['Ministry of Foreign Affairs', 'Ministry of Foreign Trade', 'Ada Roe', 'Ada Roe'];
  const [affairs = '', trade = '', ada] = shortNames(names, 16);
  assert.match(affairs, /^Ministry….*Affairs$/);
  assert.match(trade, /^Ministry….*Trade$/);
  assert.equal(ada, 'Ada Roe');
  for (const one of shortNames(names, 16)) assert.ok(cellsOf(one) <= 16);
  assert.deepEqual(shortNames(names, 30), names);
});

test('a long book is so many hours', () => {
  const minutes = (text: string): string =>
    words(
      headerLines(
        usualKeys,
        {
          ...openReader().state(),
          document: documentOf([text]),
          analysis: { kind: 'running', id: 1, done: 0 },
        },
        panesFor(openReader().state()),
      ),
    );
  assert.match(minutes('word '.repeat(20_000)), / 72 min$/m);
  assert.match(minutes('word '.repeat(100_000)), / 6 h$/m);
});

test('whom a quotation is of is said with their description whole, or without it', () => {
  const described = documentOf(['# A vote', 'Ada Roe, chair of the board, said “no”.']);
  const { speakers, ...rest } = analysisFrom(described, [{ words: '“no”', speaker: 'Ada Roe' }]);
  const analysis = { ...rest, speakers: speakers.map((one) => ({ ...one, role: 'chair of the board' })) };
  const state = openReader(120, 30, { document: described, analysis }).press('n');
  const title = (width: number): string =>
    words(whyLines(usualKeys, state, rect(width, 6))).split('\n')[1] ?? '';
  assert.match(title(60), /^ {2}Ada Roe, chair of the board +direct {2}i closes$/);
  assert.match(title(40), /^ {2}Ada Roe +direct {2}i closes$/);
});

test('where there is room for hardly any speaker, they come first', () => {
  const shown = words(speakersLines(usualKeys, chattyState(''), rect(24, 4)));
  assert.match(shown, /Everyone/);
  assert.doesNotMatch(shown, /slight/);
});

const head = (document: Document, columns: number): string => {
  const state = initialState(document, { columns, rows: 30 });
  return words(headerLines(usualKeys, state, panesFor(state)).slice(0, 1));
};

test('a date for programs is shown in words', () => {
  const dated = { ...quiet, date: { text: '2019-11-19T07:03:25+00:00' } };
  assert.match(head(dated, 80), / 19 November 2019 · 1 min$/);
  assert.match(head({ ...quiet, date: { text: '17 June 2023' } }, 80), / 17 June 2023 · 1 min$/);
});

test('what is doubtful about the text stands in the header, and shortened where there is no room', () => {
  const warned = { ...quiet, warnings: ['only 20 % of the page’s words were taken for the article'] };
  assert.match(head(warned, 120), / min · warning: !$/);
  const doubted = { ...warned, isDoubtful: true };
  assert.match(head(doubted, 120), / min · doubtful: !$/);
  assert.match(head(doubted, 50), / min · doubtful: !$/);
  assert.match(head(doubted, 24), / min · !$/);
});

test('what is doubtful about the text is told by the key that the header names', () => {
  const reader = openReader(80, 24, { document: { ...quiet, warnings: ['one page no text', 'two'] } });
  assert.equal(reader.state().notice, undefined);
  assert.equal(reader.press('!').notice, 'one page no text; two');
  assert.equal(reader.press('j').notice, undefined);
});
