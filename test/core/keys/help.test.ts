import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import {
  footerHints,
  helpRows,
  helpTable,
  keysAsMarkdown,
  keysInBrief,
  mouseAsMarkdown,
} from '../../../source/core/keys/help.ts';
import { openReader, usualKeys } from '../../helpers/reader.ts';

test('the help tells of every binding', () => {
  const told = helpRows(usualKeys, '', 80).flatMap((row) => (row.kind === 'keys' ? [row.help] : []));
  for (const { help } of bindings) assert.ok(told.includes(help), help);
});

test('where there is no room beside the keys, what they do stands below them', () => {
  const rows = helpRows(usualKeys, 'half screen down', 40);
  assert.deepEqual(rows.slice(1), [
    { kind: 'keys', keys: 'd Ctrl+D', help: '' },
    { kind: 'said', help: 'Down half a screen' },
  ]);
});

test('a filter keeps what has all its words, in any order, under its groups', () => {
  const rows = helpRows(usualKeys, 'SCREEN down', 80);
  assert.deepEqual(rows[0], { kind: 'group', title: 'Move' });
  const told = rows.flatMap((row) => (row.kind === 'keys' ? [row.help] : []));
  assert.ok(told.includes('Down one screen') && !told.includes('Up one screen'));
  assert.deepEqual(helpRows(usualKeys, 'no such thing', 80), []);
});

test('every line of help fits beside its keys on a terminal of 80 columns', () => {
  for (const { help } of bindings) assert.ok(help.length <= 54, help);
});

test('the same key is told of once in each of the places where it means something', () => {
  const rows = helpRows(usualKeys, 'c', 80);
  const title = (help: string): string | undefined => {
    const before = rows.slice(
      0,
      rows.findIndex((row) => row.kind === 'keys' && row.help === help),
    );
    const group = before.findLast((row) => row.kind === 'group');
    return group?.kind === 'group' ? group.title : undefined;
  };
  assert.equal(title('Correct who said the quote'), 'Correct');
  assert.equal(title('They are a quote: say whose'), 'While selecting words');
});

test('what the mouse does is told too, and found', () => {
  const rows = helpRows(usualKeys, 'mouse click', 80);
  assert.deepEqual(rows[0], { kind: 'group', title: 'With the mouse' });
  assert.equal(rows.length, 3);
});

for (const filter of ['', 'down', 'list', 'word', 'timeline']) {
  test(`a wide terminal shows the help for “${filter}” in two columns, each beginning with a group`, () => {
    const rows = helpRows(usualKeys, filter, 200);
    const table = helpTable(usualKeys, filter, 200);
    const filled = [...table.map(([left]) => left), ...table.map(([, right]) => right)].filter(
      (row) => row !== undefined && row.kind !== 'blank',
    );
    assert.deepEqual(
      filled,
      rows.filter(({ kind }) => kind !== 'blank'),
    );
    assert.deepEqual(
      table[0]?.map(({ kind }) => kind),
      ['group', 'group'],
    );
    assert.ok(table.length < rows.length);
  });
}

test('the help stands in one column where there is no room for two, or only one group', () => {
  assert.deepEqual(
    helpTable(usualKeys, '', 159),
    helpRows(usualKeys, '', 159).map((row) => [row]),
  );
  assert.deepEqual(
    helpTable(usualKeys, 'ctrl+z', 200).map((row) => row.length),
    [1, 1],
  );
});

test('the footer names keys that do something where the reader is', () => {
  const reader = openReader();
  const words = () => footerHints(usualKeys, reader.state()).map(({ word }) => word);
  assert.ok(words().includes('quote') && !words().includes('back') && words().includes('quit'));
  reader.press('n');
  assert.ok(!words().includes('back') && words().includes('quit'), 'q quits from a quote too');
  reader.press('enter');
  assert.ok(words().includes('back') && words().includes('quit'), 'somebody is followed');
  reader.press('escape escape ?');
  assert.deepEqual(words(), ['scroll', 'search the help', 'back', 'quit']);
  reader.press('escape');
  reader.press('s');
  assert.ok(words().includes('go') && words().includes('back'));
  reader.press('/');
  assert.deepEqual(
    footerHints(usualKeys, reader.state()).map(({ key }) => key),
    ['Enter', '↓', 'Tab', 'Esc', 'F1', 'Ctrl+C'],
  );
});

test('the manual’s list has every key in a table cell, and the mouse', () => {
  const markdown = keysAsMarkdown(usualKeys);
  assert.ok(markdown.includes('| `j` `↓` | Down one line'));
  for (const { help } of bindings) assert.ok(markdown.includes(`| ${help} |`), help);
  assert.match(mouseAsMarkdown(), /^\| With the mouse \| \|\n[\s\S]*\| Wheel \| Scroll what is under it \|/);
});

test('the README’s list has every key of one who reads, a row for each group', () => {
  const markdown = keysInBrief(usualKeys);
  for (const { context, help } of bindings) {
    const isReading = context === 'article' || context === 'reading' || context === 'global';
    if (isReading) assert.ok(markdown.includes(` ${help}`), help);
  }
  assert.ok(markdown.includes('| **Find** | `/` Search quotes, speakers, sections and text |'));
  assert.ok(!markdown.includes('A word more'));
});
