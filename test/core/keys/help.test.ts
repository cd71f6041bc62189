import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { footerHints, helpRows, keysAsMarkdown } from '../../../source/core/keys/help.ts';
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

test('the footer names keys that do something where the reader is', () => {
  const reader = openReader();
  const words = () => footerHints(usualKeys, reader.state()).map(({ word }) => word);
  assert.ok(words().includes('quote') && !words().includes('back'));
  reader.press('s');
  assert.ok(words().includes('go') && words().includes('back'));
  reader.press('/');
  assert.deepEqual(
    footerHints(usualKeys, reader.state()).map(({ key }) => key),
    ['Enter', '↓', 'Tab', 'Esc', 'F1'],
  );
});

test('the README’s list has every key in a table cell', () => {
  const markdown = keysAsMarkdown(usualKeys);
  assert.ok(markdown.includes('| `j` `↓` | Down one line'));
  for (const { help } of bindings) assert.ok(markdown.includes(`| ${help} |`), help);
});
