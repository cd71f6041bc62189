import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../../source/core/document/document.ts';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';
import { takeSnapshot } from '../../../../source/core/state/snapshot/snapshot.ts';
import { analysisFrom } from '../../../helpers/hand-made.ts';
import { openReader, topWords } from '../../../helpers/reader.ts';

const source = { name: 'book.txt', mediaType: 'text/plain' };
const words = (n: number): string => `Paragraph ${n} has a few words, and each of them is read in turn.`;
const book = (from: number, to: number): Document =>
  readPlainText(Array.from({ length: to - from }, (_, n) => words(from + n)).join('\n\n'), source);
const whole = book(0, 400);
const beginning = book(0, 100);

const open = (document: Document = beginning) => openReader(80, 24, { document, isWhole: false });

/** Narrows a search to the text, so that Enter does not wait for quotations. */
const IN_THE_TEXT = 'tab tab tab tab';

test('the whole takes the place of the beginning, and the same words stay at the top', () => {
  const keys = fc.constantFrom('j', 'space', 'd', '}', 'G', 'g', 'u', 'k', '5 j');
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 12 }), (pressed) => {
      const reader = open();
      const before = topWords(reader.press(pressed.join(' ')));
      reader.store.dispatch({ type: 'document/read', document: whole });
      assert.equal(topWords(reader.state()), before);
      assert.equal(reader.state().document, whole);
      assert.ok(reader.state().isWhole);
    }),
  );
});

test('where the beginning reads differently the words at the top are found again', () => {
  const shorter = book(5, 100);
  const reader = open(shorter);
  const before = topWords(reader.press('space space'));
  reader.press('m a');
  reader.store.dispatch({ type: 'document/read', document: whole });
  assert.equal(topWords(reader.state()), before);
  const mark = reader.state().kept.marks.a ?? 0;
  assert.equal(whole.text.slice(mark, mark + 10), before.slice(0, 10));
});

test('the end of a beginning says that there is more, and the whole has nothing left to say', () => {
  const reader = open();
  assert.equal(reader.press('G').notice, 'still reading the rest');
  reader.store.dispatch({ type: 'document/read', document: whole });
  assert.equal(reader.state().notice, undefined);
  assert.equal(reader.press('G').notice, undefined);
});

const left = (() => {
  const reader = openReader(80, 24, { document: whole });
  reader.press('space space space m b G');
  return takeSnapshot(reader.state());
})();

test('who has not moved yet goes on where they left off', () => {
  const reader = open();
  reader.store.dispatch({ type: 'document/read', document: whole, snapshot: left });
  assert.equal(takeSnapshot(reader.state()).place.start, left.place.start);
  assert.deepEqual(takeSnapshot(reader.state()).marks, left.marks);
});

test('who has moved stays, and what was kept is joined to what they have done', () => {
  const reader = open();
  const before = topWords(reader.press('space m a'));
  reader.store.dispatch({ type: 'document/read', document: whole, snapshot: left });
  assert.equal(topWords(reader.state()), before);
  assert.deepEqual(Object.keys(reader.state().kept.marks).sort(), ['a', 'b']);
});

test('a search begun in the beginning goes on in the whole', () => {
  const reader = open();
  reader.press('/');
  reader.type('Paragraph 350');
  const found = (): readonly string[] => {
    const { overlay } = reader.state();
    return overlay?.kind === 'search' ? (overlay.results?.hits ?? []).map(({ entry }) => entry.text) : [];
  };
  assert.deepEqual(found(), []);
  reader.store.dispatch({ type: 'document/read', document: whole });
  assert.deepEqual(found(), [words(350)]);
});

test('a rest that cannot be read is told of, and the beginning stays', () => {
  const reader = open();
  reader.store.dispatch({ type: 'document/unreadable', message: 'the disk is gone' });
  assert.equal(reader.state().notice, 'only the beginning could be read: the disk is gone');
  assert.equal(reader.state().document, beginning);
  assert.equal(reader.state().analysis.kind, 'failed');
});

test('a whole is not replaced', () => {
  const reader = openReader(80, 24, { document: whole });
  reader.store.dispatch({ type: 'document/read', document: beginning });
  assert.equal(reader.state().document, whole);
});

test('what was highlighted and noted in the beginning is so in the whole, along with what was kept', () => {
  const kept = takeSnapshot(openReader(80, 24, { document: whole }).press('2 ) H'));
  for (const document of [beginning, book(5, 100)]) {
    const reader = open(document);
    reader.press('space ) H ) W x');
    reader.store.dispatch({ type: 'document/read', document: whole, snapshot: kept });
    const { kept: now } = reader.press('y enter');
    assert.ok(
      now.highlights.every(
        ({ range, passage }) => range && whole.text.startsWith(passage.exact, range.start),
      ),
    );
    assert.deepEqual(now.highlights.map(({ note }) => note).sort(), ['', '', 'xy']);
  }
});

test('what is doubtful about the whole is said, but not what was said of its beginning', () => {
  const reader = open({ ...beginning, warnings: ['a picture is missing'] });
  reader.press('j');
  const warnings = ['a picture is missing', 'the end is damaged'];
  reader.store.dispatch({ type: 'document/read', document: { ...whole, warnings } });
  assert.equal(reader.state().notice, 'the end is damaged');
});

test('a selection in a beginning that reads otherwise in the whole is over', () => {
  const reader = open(book(5, 100));
  reader.press('v w');
  reader.store.dispatch({ type: 'document/read', document: whole });
  assert.equal(reader.state().overlay, undefined);
});

test('what is lit and pointed at stays so where the whole begins with the same words, and not where it does not', () => {
  for (const [document, isKept] of [
    [beginning, true],
    [book(5, 100), false],
  ] as const) {
    const reader = open(document);
    reader.press('/');
    reader.type('paragraph 7');
    reader.press(`${IN_THE_TEXT} enter )`);
    assert.ok(reader.state().lit && reader.state().reading.cursor);
    reader.store.dispatch({ type: 'document/read', document: whole });
    const { lit, reading } = reader.state();
    assert.deepEqual([lit !== undefined, reading.cursor !== undefined], [isKept, isKept]);
  }
});

test('who has pointed at a sentence of the first screen has begun to read', () => {
  const kept = takeSnapshot(openReader(80, 24, { document: whole }).press('3 space'));
  for (const keys of [')', 'j']) {
    const reader = open();
    const before = topWords(reader.press(keys));
    reader.store.dispatch({ type: 'document/read', document: whole, snapshot: kept });
    assert.equal(topWords(reader.state()), before, keys);
  }
});

test('searches of both readings are kept, each once, the latest first', () => {
  const searched = (words: readonly string[], reader: ReturnType<typeof open>) => {
    for (const one of words) {
      reader.press('/');
      reader.type(one);
      reader.press(`${IN_THE_TEXT} enter`);
    }
    return reader;
  };
  const found = { document: whole, analysis: analysisFrom(whole, []) };
  const kept = takeSnapshot(searched(['paragraph 1', 'each'], openReader(80, 24, found)).state());
  const reader = searched(['each', 'turn'], open());
  reader.store.dispatch({ type: 'document/read', document: whole, snapshot: kept });
  assert.deepEqual(reader.state().kept.queries, ['turn', 'each', 'paragraph 1']);
});
