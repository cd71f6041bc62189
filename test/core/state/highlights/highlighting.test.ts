import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteOf } from '../../../../source/core/highlights/annotation.ts';
import { decodeSnapshot } from '../../../../source/core/state/snapshot/decode.ts';
import { mergeSnapshots } from '../../../../source/core/state/snapshot/merge.ts';
import { restore } from '../../../../source/core/state/snapshot/restore.ts';
import {
  encodeSnapshot,
  type Snapshot,
  takeSnapshot,
} from '../../../../source/core/state/snapshot/snapshot.ts';
import { initialState, type State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { documentOf } from '../../../helpers/hand-made.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

const wordsOf = ({ document, kept }: State): readonly string[] =>
  kept.highlights.map(({ range }) => (range ? document.text.slice(range.start, range.end) : 'gone'));
const cursorWords = ({ document, reading }: State): string | undefined =>
  reading.cursor && document.text.slice(reading.cursor.range.start, reading.cursor.range.end);

test('sentences are gone through from end to end, hidden asides and breaks left out', () => {
  const reader = openReader();
  const met: (string | undefined)[] = [];
  for (let i = 0; i < 60; i += 1) met.push(cursorWords(reader.press(')')));
  const all = [...new Set(met)];
  assert.equal(all[0], 'Harbour vote splits the council after a long night');
  assert.equal(all.at(-1), 'Officials said there was no plan for that.');
  assert.ok(all.includes('“The roof will not wait for us.”'));
  assert.ok(all.includes('Forty-one stalls stand empty.'));
  assert.ok(!all.some((one) => one === undefined || /READ MORE|newsletter|\*\*\*/.test(one)));
  const back: (string | undefined)[] = [];
  for (let i = 0; i < 60; i += 1) back.push(cursorWords(reader.press('(')));
  assert.deepEqual([...new Set([all.at(-1), ...back])], all.toReversed());
});

test('a count goes so many sentences on; shown asides are gone through too', () => {
  assert.equal(cursorWords(openReader().press('3 )')), cursorWords(openReader().press(') ) )')));
  assert.match(cursorWords(openReader().press('a 5 )')) ?? '', /Ten photographs/);
});

test('the cursor is what counts while it shows, then the current quote; a quote gone to puts it away', () => {
  const reader = openReader(120, 14);
  reader.press('n ) H');
  assert.deepEqual(wordsOf(reader.state()), [cursorWords(reader.state())]);
  reader.press('n H');
  assert.equal(cursorWords(reader.state()), undefined);
  assert.equal(reader.state().kept.highlights.length, 2);
  reader.press('g )');
  assert.match(reader.press('G H').notice ?? '', /go to a sentence/, 'nothing is highlighted unseen');
});

test('a paragraph gone to can be highlighted whole', () => {
  assert.deepEqual(wordsOf(openReader().press('} } H')), [
    '“We waited long enough,” said Mayor Ines Calloway, who had promised the vote in her first week. “The roof will not wait for us.”',
  ]);
});

test('a selection runs over paragraphs, turns round at its start, and Esc drops it', () => {
  const reader = openReader();
  reader.press('n v } }');
  assert.match(wordsOf(reader.press('H'))[0] ?? '', /^“We waited[\s\S]*What the traders say$/);
  assert.equal(reader.state().overlay, undefined);
  assert.equal(reader.press('v w escape').kept.highlights.length, 1);
  assert.equal(reader.state().overlay, undefined);
  const turned = openReader().press(') ) v b b').overlay;
  assert.ok(turned?.kind === 'select' && turned.head > turned.anchor);
});

test('no more is selected than a highlight may hold', () => {
  const long = documentOf(
    Array.from({ length: 100 }, (_, i) => `Paragraph ${i} ${'says a little more '.repeat(20)}.`),
  );
  const state = openReader(120, 30, { document: long }).press('v 9 9 }');
  assert.equal(state.notice, 'no more can be selected at once');
  const { overlay } = state;
  assert.ok(overlay?.kind === 'select' && overlay.head - overlay.anchor <= 10_000);
});

test('a note that was changed is left only at the second Esc; an empty one deletes it', () => {
  const reader = openReader();
  reader.press('n W');
  reader.type('one');
  assert.match(reader.press('escape').notice ?? '', /drop what you wrote/);
  assert.equal(reader.press('escape').overlay, undefined);
  assert.deepEqual(reader.state().kept.highlights, []);
  reader.press('W');
  reader.type('two');
  reader.press('enter W');
  assert.equal(reader.press('escape').overlay, undefined, 'nothing was changed');
  assert.equal(reader.state().kept.highlights[0]?.note, 'two');
  assert.match(reader.press('H').notice ?? '', /there is a note on it/);
  reader.press('W ctrl+u enter');
  assert.deepEqual([reader.state().kept.highlights.length, reader.state().kept.highlights[0]?.note], [1, '']);
});

test('what comes back from the reader’s own editor is taken into the note, made safe', () => {
  const reader = openReader();
  reader.press('n W');
  reader.store.dispatch({ type: 'note/edited', words: 'a\r\nb \u001b[2J\n\n' });
  assert.equal(reader.press('enter').kept.highlights[0]?.note, 'a\nb \uFFFD[2J');
  reader.store.dispatch({ type: 'note/edited', words: 'too late' });
  assert.equal(reader.state().overlay, undefined);
});

test('a note opened from the list goes back to it', () => {
  const reader = openReader();
  reader.press(') H ) H L j W');
  reader.type('x');
  const { overlay } = reader.press('enter');
  assert.deepEqual(overlay?.kind === 'highlights' && overlay.cursor, 1);
});

/** The state another reading leaves, as the disk gives it back. */
const kept = (state: State): Snapshot => decodeSnapshot(encodeSnapshot(takeSnapshot(state))) ?? assert.fail();
const opened = (snapshot: Snapshot | undefined, document = harbour): State =>
  restore(initialState(document, { columns: 120, rows: 30 }), snapshot);

test('highlights and notes are there next time; in an edited article where their words are now', () => {
  const reader = openReader();
  reader.press('n W x enter');
  const snapshot = kept(reader.press('} } } H'));
  assert.deepEqual(opened(snapshot).kept.highlights, reader.state().kept.highlights);
  const edited = documentOf(['# Another head', harbour.text.slice(harbour.text.indexOf('PORT'))]);
  assert.deepEqual(wordsOf(opened(snapshot, edited)), wordsOf(reader.state()));
});

test('of two readings of one article nothing is lost: what either made, changed or deleted', () => {
  const base = kept(openReader().press(') H ) H ) H'));
  const [a, b, c] = base.highlights.map(({ id }) => id);
  const change = (snapshot: Snapshot, id: string | undefined, value: string): Snapshot => ({
    ...snapshot,
    highlights: snapshot.highlights.map((one) =>
      one.id === id
        ? {
            ...one,
            motivation: 'commenting',
            body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value }],
          }
        : one,
    ),
  });
  const mine = change({ ...base, highlights: base.highlights.filter(({ id }) => id !== c) }, a, 'mine');
  const more = kept(openReader().press('G ( H')).highlights;
  const theirs = {
    ...change(base, b, 'theirs'),
    highlights: [...change(base, b, 'theirs').highlights, ...more],
  };
  const merged = mergeSnapshots(base, mine, theirs).highlights;
  assert.deepEqual(
    merged.map(({ id, body }) => [id, body?.[0]?.value]),
    [[a, 'mine'], [b, 'theirs'], ...more.map(({ id }) => [id, undefined])],
  );
  assert.deepEqual(mergeSnapshots(base, base, { ...base, highlights: [] }).highlights, []);
});

for (const [was, mine, theirs, together] of [
  ['', 'mine', 'theirs', 'theirs\nmine'],
  ['', 'same', 'same', 'same'],
  ['first', 'first, mine', 'first\ntheirs', 'first, mine\ntheirs'],
  ['first', 'mine', 'theirs', 'theirs\nmine'],
  ['first', undefined, 'theirs', 'theirs'],
  ['first', 'mine', undefined, 'mine'],
  ['first', undefined, 'first', undefined],
  ['first', 'first', undefined, undefined],
] as const) {
  test(`two windows with a note on the same sentence keep both: ${was} | ${mine} | ${theirs}`, () => {
    const noted = (note: string | undefined): Snapshot => {
      const reader = openReader();
      if (note !== undefined) reader.press('n H');
      const [one] = reader.state().kept.highlights;
      const highlights = one && note !== undefined ? [{ ...one, note }] : [];
      const state = reader.state();
      return kept({ ...state, kept: { ...state.kept, highlights } });
    };
    const base = was === '' ? noted(undefined) : noted(was);
    const [one] = mergeSnapshots(base, noted(mine), noted(theirs)).highlights;
    assert.equal(one && noteOf(one), together);
  });
}

test('no more highlights are taken than an article may have, which is said before', () => {
  const reader = openReader();
  const [one] = reader.press('n H').kept.highlights;
  assert.ok(one);
  const highlights = Array.from({ length: 5000 }, (_, i) => ({ ...one, id: `${i}` }));
  const full = { ...reader.press(') )'), kept: { ...reader.state().kept, highlights } };
  for (const type of ['highlight/toggle', 'note/open'] as const) {
    const { state } = update(full, { type });
    assert.equal(state.kept.highlights.length, 5000);
    assert.match(state.notice ?? '', /at most 5,000 highlights/);
  }
});

test('highlights keep to their words when what was left out of a page comes back', () => {
  const dropped = [{ text: 'Share this', reason: 'share', at: 0 }];
  const document = { ...harbour, dropped };
  const before = openReader(120, 30, { document });
  before.store.dispatch({ type: 'analysis/failed', id: 1, message: 'none' });
  before.press(') ) H');
  const words = wordsOf(before.state());
  assert.deepEqual(wordsOf(before.press('A')), words);
  assert.deepEqual(wordsOf(before.press('A')), words);
});

test('orphans are listed, and cannot be gone to', () => {
  const snapshot = kept(openReader().press('n W x enter'));
  const other = documentOf(['# Something else', 'Nothing of it is left.']);
  let state = opened(snapshot, other);
  state = update(state, { type: 'highlights/open' }).state;
  const chosen = update(state, { type: 'highlights/choose' }).state;
  assert.equal(chosen.notice, 'its words are no longer in the text');
  assert.deepEqual(takeSnapshot(chosen).highlights[0]?.body, snapshot.highlights[0]?.body);
});
