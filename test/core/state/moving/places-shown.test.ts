import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from '../../../../source/core/messages/messages.ts';
import { isSetBack, paintedRanges, signOfRow } from '../../../../source/core/state/article/painted-ranges.ts';
import { exportedSpeaker } from '../../../../source/core/state/copying/exporting.ts';
import { goToMark } from '../../../../source/core/state/marks/marking.ts';
import { pageViewOf } from '../../../../source/core/state/pages/page-view.ts';
import { currentSection, placeOf, viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';
import { openReader, type Reader } from '../../../helpers/reader.ts';

const rowsOf = (state: State): readonly number[] => visibleRows(viewOf(state)).map(({ start }) => start);

test('two rows of a screen stay in sight on the next, and none where there are four or fewer', () => {
  for (const [rows, kept] of [
    [6, 0],
    [7, 2],
    [14, 2],
  ] as const) {
    const reader = openReader(60, rows);
    const before = rowsOf(reader.press('G g'));
    const after = rowsOf(reader.press('space'));
    assert.equal(after.filter((start) => before.includes(start)).length, kept, `${rows} rows`);
  }
});

test('going on from within a section leads to the next, going back to its own start', () => {
  const numberAfter = (keys: string) => currentSection(openReader(80, 12).press(keys))?.number;
  assert.deepEqual(
    ['4 j ]', '2 enter 4 j ]', '2 enter 4 j [', '2 enter [', '2 enter 4 j 2 ['].map(numberAfter),
    ['2', '3', '2', '1', '1'],
  );
});

/** The words at the reader's place. */
const wordsAt = (state: State): string => state.document.text.slice(placeOf(state), placeOf(state) + 12);

test('paragraphs are gone through one by one; from within one, back is to its start', () => {
  const document = documentOf([
    'One is here.',
    'Two is here.',
    '> An aside.',
    'Three is here.',
    'Four is here.',
  ]);
  const after = (keys: string) => wordsAt(openReader(40, 20, { document }).press(keys));
  assert.deepEqual(
    ['}', '} }', '} } {', '2 }', '9 }', '9 } 9 {', 'a } }', '} } {'].map(after),
    ['Two is here.', 'Three is her', 'Two is here.', 'Three is her', 'Four is here', 'One is here.', 'An aside.\n\nT', 'Two is here.'],
  ); // biome-ignore format: a column a key
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const reader = openReader(40, 8, { document: documentOf(['One is here.', long, 'Three is here.']) });
  reader.press('} 3 j');
  assert.match(wordsAt(reader.press('{')), /^word0 word1/);
  assert.match(wordsAt(reader.press('{')), /^One is here/);
});

test('n goes to a quotation the reader stands right in front of', () => {
  const document = documentOf(['Ada spoke.', '“Yes,” said Ada.', '“No,” said Bo.']);
  const analysis = analysisFrom(document, [
    { words: '“Yes,”', speaker: 'Ada' },
    { words: '“No,”', speaker: 'Bo' },
  ]);
  assert.equal(openReader(40, 20, { document, analysis }).press('} n').reading.quotation, 'q1');
  assert.equal(openReader(40, 20, { document, analysis }).press('} N').reading.quotation, 'q1');
  assert.equal(openReader(40, 20, { document, analysis }).press('} } N').reading.quotation, 'q1');
});

const searched = (words: string): Reader => {
  const reader = openReader(80, 10);
  reader.press('/');
  reader.type(words);
  reader.press('enter');
  return reader;
};

test('places found are gone through in reading order, each once, from wherever the reader is', () => {
  for (const words of ['roof', 'market', 'vote']) {
    const reader = searched(words);
    const { places = [], matches = [] } = reader.state().lit ?? {};
    const starts = places.map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...new Set(starts)].sort((a, b) => a - b),
      words,
    );
    assert.deepEqual(
      matches.map(({ start }) => start),
      matches.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    for (const keys of ['g', 'G', '2 enter', '5 j', 'space']) {
      const here = placeOf(reader.press(keys));
      const next = starts.find((start) => start > here) ?? starts[0];
      assert.equal(reader.press('n').reading.at, next, `${words} ${keys} n`);
      const there = placeOf(reader.press(keys));
      const previous = starts.findLast((start) => start < there) ?? starts.at(-1);
      assert.equal(reader.press('N').reading.at, previous, `${words} ${keys} N`);
    }
  }
});

test('going on past the last place found, or back past the first, is said', () => {
  const reader = searched('market');
  const count = reader.state().lit?.places.length ?? 0;
  assert.ok(count > 1);
  reader.press('g');
  assert.equal(reader.press(`${count} n`).notice, undefined);
  assert.equal(reader.press('n').notice, messages.notices.wentOnFromStart);
  assert.equal(reader.press('N').notice, messages.notices.wentOnFromEnd);
});

test('one speaker’s paragraphs stand out: others are dimmed, headings never are', () => {
  const state = openReader(120, 40).press('s j enter escape escape Z');
  assert.equal(state.look.alone, true);
  const back = state.document.blocks.filter((block) => isSetBack(state, block));
  assert.ok(back.every(({ kind }) => kind !== 'heading'));
  const words = back.map(({ range }) => state.document.text.slice(range.start, range.start + 9));
  assert.ok(words.includes('“We waite') && !words.includes('“They cou'), words.join('; '));
  assert.ok(
    !state.document.blocks.some((block) =>
      isSetBack({ ...state, reading: { ...state.reading, speaker: undefined } }, block),
    ),
  );
});

test('a margin says where a note begins, and where a highlight runs', () => {
  const reader = openReader(60, 20);
  reader.press('} H } W');
  reader.type('so');
  const state = reader.press('ctrl+s 9 } g');
  const signs = visibleRows(viewOf(state)).map((row) => signOfRow(state, row) ?? '');
  assert.deepEqual(signs.filter((sign) => sign !== '').slice(0, 2), ['highlight', 'highlight']);
  const noted = signs.indexOf('note');
  assert.ok(noted > 2 && signs.lastIndexOf('note') === noted, signs.join(' '));
  assert.equal(signs[noted + 1], 'highlight', 'the note stands once');
  assert.equal(signs[0], '', 'the title has none');
});

test('a page that is everybody’s keeps its place whoever is followed', () => {
  const reader = openReader(80, 12);
  const topOf = (state: State) => pageViewOf(state)?.view.top;
  const left = topOf(reader.press('S 3 j'));
  assert.ok((left ?? 0) > 0);
  reader.press('escape s j enter escape escape');
  assert.ok(reader.state().reading.speaker);
  assert.equal(topOf(reader.press('S')), left);
});

test('who is followed is whose quotations are exported, whichever quotation is current', () => {
  const reader = openReader();
  assert.equal(exportedSpeaker(reader.press('n'))?.name, 'Ines Calloway');
  const state = reader.press('s j enter');
  assert.equal(
    exportedSpeaker({ ...state, focus: 'article', reading: { ...state.reading, quotation: 'q1' } })?.name,
    'Tomas Reyes',
  );
});

test('what is no letter marks no place, whatever an object may have by that name', () => {
  const { notice } = goToMark(openReader().state(), 'constructor');
  assert.equal(notice, messages.notices.noMark('constructor'));
});

test('a number no section has counts them from the first', () => {
  const document = documentOf(['# One', 'A.', '# Two', 'B.', '# Three', 'C.']);
  const analysis = analysisFrom(document, []);
  const nested = analysis.sections.map((section, index) => ({ ...section, number: `1.${index + 1}` }));
  const reader = openReader(80, 24, { document, analysis: { ...analysis, sections: nested } });
  assert.equal(currentSection(reader.press('3 enter'))?.number, '1.3');
  assert.equal(currentSection(reader.press('1 enter'))?.number, '1.1');
});

test('with asides shown or hidden what is being searched for is out of date', () => {
  const { state, effects } = update(openReader().state(), { type: 'asides/toggle' });
  assert.deepEqual([state.reading.asides, effects], [true, [{ type: 'search/stop' }]]);
});

test('a paragraph that stands back is dimmed, another is not', () => {
  const state = openReader(120, 40).press('s j enter escape escape Z');
  const dimmed = paintedRanges(state, visibleRows(viewOf(state))).flatMap(({ range, role }) =>
    role === 'dimmed' ? [state.document.text.slice(range.start, range.start + 7)] : [],
  );
  assert.ok(dimmed.includes('“We wai') && dimmed.includes('PORT EL'), dimmed.join('; '));
  assert.ok(!dimmed.includes('“They c') && !dimmed.includes('Harbour'), dimmed.join('; '));
});
