import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesInArticle } from '../../../../source/core/state/search/searching.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

const litWords = ({ document, lit }: State): readonly string[] =>
  (lit?.matches ?? []).map(({ start, end }) => document.text.slice(start, end));

const search = (words: string) => {
  const reader = openReader(80, 12);
  reader.press('/');
  reader.type(words);
  return reader;
};

test('Enter goes to what was found and leaves it lit; Escape puts the light out', () => {
  const reader = search('drains');
  const state = reader.press('enter');
  assert.ok(litWords(state).length > 0 && litWords(state).every((words) => words === 'drains'));
  assert.ok(state.reading.top > 0);
  assert.equal(reader.press('escape').lit, undefined);
});

test('Escape leaves the reader where they were', () => {
  const reader = openReader(80, 12);
  const before = reader.press('2 enter').reading;
  reader.press('/');
  reader.type('bank');
  assert.deepEqual(reader.press('escape').reading, before);
});

test('n and N go through the matches and round the end', () => {
  const reader = search('market');
  reader.press('enter');
  const places = reader.state().lit?.places.map(({ start }) => start) ?? [];
  assert.ok(places.length >= 2);
  const met = [reader.state().reading.at, ...places.map(() => reader.press('n').reading.at)];
  assert.deepEqual(met, [...places, places[0]]);
  assert.equal(reader.press('N').reading.at, places.at(-1));
});

test('Enter on a speaker follows them', () => {
  const state = search('okafor').press('enter');
  assert.deepEqual([state.reading.speaker, state.focus], ['p4', 'quotes']);
});

test('results under an old id are dropped', () => {
  const reader = search('roof');
  const before = reader.state();
  const results = { hits: [], total: 0, complete: true };
  assert.equal(update(before, { type: 'search/found', id: before.searches - 1, results }).state, before);
});

test('what is being searched for is searched for again when the analysis comes', () => {
  const { document } = openReader().state();
  const reader = openReader(80, 12, { document });
  reader.press('/');
  const before = reader.type('roof').searches;
  const { state, effects } = update(reader.state(), {
    type: 'analysis/done',
    id: 1,
    analysis: harbourAnalysis,
  });
  assert.equal(state.searches, before + 1);
  assert.deepEqual(
    effects.map(({ type }) => type),
    ['search/forget', 'search'],
  );
});

test('Enter before anything has been found waits for it', () => {
  const { store, press } = openReader(80, 12);
  press('/');
  const before = store.getState();
  if (before.overlay?.kind !== 'search') throw new Error('no search is open');
  const typed = { ...before, overlay: { ...before.overlay, field: { text: 'roof', caret: 4 }, id: 5 } };
  const waiting = update(typed, { type: 'search/choose' }).state;
  const range = { start: 10, end: 14 };
  const hit = {
    entry: { kind: 'text', id: '1', text: 'roof', range },
    score: 0,
    matches: [{ start: 0, end: 4 }],
  } as const;
  const found = update(waiting, {
    type: 'search/found',
    id: 5,
    results: { hits: [hit], total: 1, complete: true },
  }).state;
  assert.equal(found.overlay, undefined);
  assert.ok(found.lit);
});

const text = 'He said: “We  are\nready, and — he added — we\twill go.”';
const aligned: readonly [string, string, string, readonly string[]][] = [
  ['white space evened out', '“We are ready, and', 'are ready', ['are\nready']],
  ['words left out between', '“We are ready, and we will go.”', 'we will', ['we\twill']],
];
for (const [name, entry, match, expected] of aligned) {
  test(`matches are found again in the article: ${name}`, () => {
    const at = entry.indexOf(match);
    const found = matchesInArticle(text, {
      entry: { kind: 'quotation', id: 'q1', text: entry, range: { start: 9, end: text.length } },
      score: 0,
      matches: [{ start: at, end: at + match.length }],
    });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}

const untimely = (text: string) => {
  const { document } = openReader().state();
  const reader = openReader(80, 12, { document: { ...document, text: document.text + text } });
  reader.press('/');
  reader.type('Okafor');
  reader.press('enter');
  return reader;
};

test('Enter before the quotes are found waits for them, and then goes to the speaker', () => {
  const reader = untimely('');
  assert.equal(reader.state().overlay?.kind, 'search');
  reader.store.dispatch({ type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  const { overlay, reading, focus } = reader.state();
  assert.deepEqual([overlay, reading.speaker, focus], [undefined, 'p4', 'quotes']);
});

test('Enter that waits goes to the text where the quotes cannot be found', () => {
  const reader = untimely('');
  reader.store.dispatch({ type: 'analysis/failed', id: 1, message: 'no model' });
  assert.equal(reader.state().overlay, undefined);
  assert.ok(litWords(reader.state()).includes('Okafor'));
});

test('Enter that waits is taken back by typing on, and by Escape', () => {
  const reader = untimely('');
  reader.type('s');
  reader.store.dispatch({ type: 'analysis/done', id: 1, analysis: harbourAnalysis });
  assert.equal(reader.state().overlay?.kind, 'search');
  assert.equal(untimely('').press('escape').overlay, undefined);
});

test('in a long text Enter goes at once to what is there', () => {
  const { overlay, lit } = untimely(' '.repeat(300_000)).state();
  assert.equal(overlay, undefined);
  assert.ok(lit);
});
