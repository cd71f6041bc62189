import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../../source/core/state/state.ts';
import { screenLines } from '../../source/view/screens/screen-lines.ts';
import { type Line, widthOf } from '../../source/view/spans.ts';
import { articleRow, openDeskReader, quotationRow } from '../helpers/desk.ts';
import { usualKeys } from '../helpers/reader.ts';

/** How to come to every list of the desk. */
const surfaces: Readonly<Record<string, string>> = {
  'the articles': 'j',
  'articles being filtered': '/ a r t',
  people: 'p j',
  'a person': 'p enter j',
  'a person filtered': 'p enter / 2 enter',
  'same words': 'w j',
  'a family': 'w enter j',
  'names to review': 'r j',
  'a search': 's v o s s down',
  'nothing found': 's z z z',
  help: '?',
  'commands of the desk': ':',
  'a count': '1 2',
};

const textOf = (line: Line): string => line.map(({ text }) => text).join('');
const screenOf = (state: State): string => screenLines(usualKeys, state).map(textOf).join('\n');

for (const [name, keys] of Object.entries(surfaces)) {
  test(`${name} fits every terminal, from 1x1 to 250x60`, () => {
    for (const columns of [1, 19, 20, 29, 40, 51, 52, 63, 64, 70, 80, 96, 109, 110, 120, 134, 200, 250]) {
      for (const rows of [1, 5, 6, 7, 8, 9, 10, 12, 13, 14, 18, 24, 32, 60]) {
        const state = openDeskReader(columns, rows).press(keys);
        const lines = screenLines(usualKeys, state);
        const what = `${name} at ${columns}x${rows}`;
        if (columns >= 20 && rows >= 6) assert.equal(lines.length, rows, what);
        for (const line of lines) assert.ok(widthOf(line) <= columns, `${what}: ${textOf(line)}`);
      }
    }
  });
}

test('the row of the cursor shows, however far down', () => {
  for (const keys of ['G', '4 0 0 j', 'space space space k']) {
    const state = openDeskReader(80, 24).press(keys);
    const marked = screenLines(usualKeys, state).filter((line) =>
      line.some(({ roles }) => roles.includes('selected')),
    );
    assert.equal(marked.length, 1, keys);
  }
});

test('a person’s page says when, where and with whom', () => {
  const screen = screenOf(openDeskReader(120, 30).press('p enter'));
  for (const words of [
    'Maria Voss · chief engineer · also “Ms Voss”',
    '30 quotations · 14 articles',
    '2016  Sep ▂ 3  Oct █ 20',
    'quoted with Bill Lasko 9',
    '2016-10-12  Evening Post',
    'the same words elsewhere',
  ])
    assert.ok(screen.includes(words), `${words}\n${screen}`);
});

test('a family lights what differs from the first, and names another speaker', () => {
  const state = openDeskReader(120, 30).press('w enter');
  const lines = screenLines(usualKeys, state);
  assert.deepEqual(
    lines.flatMap((line) => line.filter(({ roles }) => roles.includes('match')).map(({ text }) => text)),
    [' crane'],
  );
  assert.match(screenOf(state), /number · another speaker/);
});

test('a name to review is shown with a sentence each and what speaks for it', () => {
  for (const columns of [80, 120]) {
    const screen = screenOf(openDeskReader(columns, 24).press('r j'));
    for (const words of [
      'To review 4',
      'Gov. Tarr 2  =  George W. Tarr ?',
      'We will rebuild',
      'the governor',
      'both are called governor',
      'against  nothing in the library',
    ])
      assert.ok(screen.includes(words), `${words}\n${screen}`);
  }
});

test('letters that a screen must not get are no part of it, and no name leaves its row', () => {
  const reader = openDeskReader(80, 24);
  const { desk } = reader.state();
  const hostile = 'Ferry\u202e \u0007\u001b[2J\nBank\u200b'.replace(/[\u0000-\u001f]/g, ' ');
  const rows = [
    articleRow(1, { title: hostile.repeat(40), outlet: '' }),
    articleRow(2, { title: '', outlet: '漢字'.repeat(30) }),
    quotationRow(3, { text: 'x'.repeat(4000), person: '', speaker: '👩‍👩‍👧‍👦'.repeat(80), outlet: '' }),
  ];
  reader.store.dispatch({ type: 'desk/rows', id: desk?.asked ?? 0, from: 0, total: 3, rows });
  const screen = screenLines(usualKeys, reader.state());
  assert.equal(screen.length, 24);
  for (const line of screen) assert.ok(widthOf(line) <= 80);
  assert.doesNotMatch(screenOf(reader.state()), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('progress of adding is told at the head, with what is left of it', () => {
  const reader = openDeskReader(120, 24);
  reader.store.dispatch({
    type: 'desk/told',
    told: { progress: { articles: 120, bytes: 4e6, allBytes: 12e6, seconds: 2 } },
  });
  assert.match(screenOf(reader.state()), /adding · 120 articles · 2\.0 MB\/s · 4 s left/);
});

test('why a library cannot be shown stands in its place', () => {
  const reader = openDeskReader(80, 24);
  reader.store.dispatch({
    type: 'desk/rows',
    id: reader.state().desk?.asked ?? 0,
    from: 0,
    total: 0,
    rows: [],
  });
  reader.store.dispatch({ type: 'desk/told', told: { problem: 'library.sqlite is damaged' } });
  assert.match(screenOf(reader.state()), /library\.sqlite is damaged/);
});
