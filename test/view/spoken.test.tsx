import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'ink';
import { frameFor } from '../../source/core/state/selectors.ts';
import { footerLine } from '../../source/view/panes/footer-lines.ts';
import { heardLines } from '../../source/view/panes/spoken.ts';
import { SpokenScreen } from '../../source/view/screens/spoken-screen.tsx';
import { openDeskReader } from '../helpers/desk.ts';
import { openReader, type Reader, usualKeys } from '../helpers/reader.ts';

const spoken = ({ state }: Reader): string => {
  const frame = frameFor(state());
  assert.ok(frame.kind === 'panes');
  return renderToString(<SpokenScreen keys={usualKeys} state={state()} panes={frame} />, { columns: 400 });
};

test('the place, the paragraphs and the quotes in them are told in words', () => {
  const reader = openReader(80, 24);
  const said = spoken(reader);
  assert.match(said, /^Harbour vote .+\. \d+% read\.\nSection 1: /);
  assert.match(said, /\[quote by [^\]]+\] “.+” \[end of quote\]/);
  assert.match(said, /\? tells the keys, Q quits\./);
  reader.press('n');
  assert.match(spoken(reader), /\nQuote 1 of \d+, direct, by .+: “/);
});

test('what is searched for is heard once, and then what was found', () => {
  const reader = openReader(120, 30);
  reader.press('/');
  reader.type('okafor');
  assert.equal(spoken(reader).split('okafor').length, 2);
  assert.match(spoken(reader), /Lena Okafor/);
});

test('nothing is heard that is only drawn, whatever is shown', () => {
  for (const keys of [
    '',
    'n',
    'n i',
    's',
    's j enter',
    't',
    '/',
    '?',
    ':',
    'E',
    'S',
    'n c',
    'n R',
    'z',
    'a',
  ]) {
    const reader = openReader(120, 30);
    if (keys !== '') reader.press(keys);
    const said = spoken(reader);
    assert.doesNotMatch(said, /[│─━╺▐█┃╏┊▏▎▍▸●◔◑◕]/, keys);
    assert.ok(said.length > 20, keys);
    for (const line of said.split('\n')) assert.doesNotMatch(line, / {3,}|^\s+$/, `${keys}: ${line}`);
  }
});

test('lines of a list are heard with the one the cursor is on told as selected', () => {
  assert.deepEqual(
    heardLines([
      [{ text: '▸Speakers', roles: ['pane-title'] }],
      [],
      [
        { text: '  Ann', roles: ['selected'] },
        { text: '     ██  3', roles: ['selected'] },
      ],
      [{ text: '  who spoke', roles: ['selected'] }],
      [{ text: '─────', roles: [] }],
      [{ text: '  Ben       2', roles: [] }],
    ]),
    [
      { words: 'Speakers', isSelected: false },
      { words: 'Ann, 3, who spoke', isSelected: true },
      { words: 'Ben, 2', isSelected: false },
    ],
  );
});

test('where nothing is to move by itself, how far the analysis is shows as no step and no number', () => {
  const running = openReader(120, 30, { document: openReader().state().document }).state();
  const foot = (still: boolean, done: number): string =>
    footerLine(usualKeys, { ...running, still, analysis: { kind: 'running', id: 1, done } }, 120)
      .map(({ text }) => text)
      .join('');
  assert.notEqual(foot(false, 0.3), foot(false, 0.6));
  assert.equal(foot(true, 0.3), foot(true, 0.6));
  assert.match(foot(true, 0.3), /finding quotes …/);
});

test('the desk is heard row by row, without what is only drawn', () => {
  const reader = openDeskReader(120, 30);
  reader.press('p j');
  const said = spoken(reader);
  assert.match(said, /Library.*500 articles/);
  assert.match(said, /\nPerson 2, .*3 articles, 8/);
  assert.doesNotMatch(said, /finding quotes|█|│/);
});
