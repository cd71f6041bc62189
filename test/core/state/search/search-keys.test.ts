import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../../../../source/core/search/entry.ts';
import { matchesInArticle } from '../../../../source/core/state/search/searching.ts';
import type { Search, State } from '../../../../source/core/state/state.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

const searchOf = ({ overlay }: State): Search => {
  assert.ok(overlay?.kind === 'search');
  return overlay;
};

test('earlier searches are recalled one by one, and after the latest the field is empty again', () => {
  const reader = openReader();
  for (const words of ['roof', 'market']) {
    reader.press('/');
    reader.type(words);
    reader.press('enter');
  }
  const textAfter = (keys: string) => searchOf(reader.press(keys)).field.text;
  reader.press('/');
  assert.deepEqual(['alt+up', 'alt+up', 'alt+up', 'alt+down', 'alt+down', 'alt+down'].map(textAfter), [
    'market',
    'roof',
    'roof',
    'market',
    '',
    '',
  ]);
});

test('a search that is emptied asks for nothing and shows nothing', () => {
  const reader = openReader();
  reader.press('/');
  reader.type('roof');
  assert.ok(searchOf(reader.state()).results);
  assert.equal(searchOf(reader.press('ctrl+u')).results, undefined);
});

test('Enter does not wait for quotes where only text is searched, or something further down was picked', () => {
  const open = () => openReader(80, 24, { document: harbour });
  const typed = (keys: string) => {
    const reader = open();
    reader.press('/');
    reader.type('roof');
    return reader.press(keys);
  };
  assert.equal(searchOf(typed('enter')).isAwaited, true);
  assert.equal(typed('down enter').overlay, undefined);
  assert.equal(typed('shift+tab enter').overlay, undefined, 'text is the last kind');
});

const hitOf = (words: string, matched: readonly string[]): Hit => {
  const text = words.replace(/\s+/g, ' ');
  const start = harbour.text.indexOf(words);
  const range = { start, end: start + words.length };
  const matches = matched.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  return { entry: { kind: 'text', id: 't', text, range }, matches, score: 1 };
};

test('the letters that matched are found in the article, word by word, up to the last', () => {
  const words = 'Traders who have kept stalls there for three generations were in the gallery.';
  const lit = (matched: readonly string[]) =>
    matchesInArticle(harbour.text, hitOf(words, matched)).map(({ start, end }) =>
      harbour.text.slice(start, end),
    );
  for (const matched of [['Traders'], ['gallery.'], ['who', 'stalls'], ['kept stalls there', 'gallery'], []])
    assert.deepEqual(lit(matched), matched);
});
