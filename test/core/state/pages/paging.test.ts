import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageItem, pageViewOf } from '../../../../source/core/state/pages/page-view.ts';
import { currentSection, placeOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { slice } from '../../../../source/core/text/range.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';
import { openReader, type Reader } from '../../../helpers/reader.ts';

const pageText = (state: State): string => pageViewOf(state)?.page.document.text ?? '';
const topOf = (state: State): number => pageViewOf(state)?.view.top ?? -1;

const itemText = (state: State): string => {
  const item = pageItem(state);
  return item ? slice(pageText(state), item.range) : '';
};

/** On everything Tomas Reyes said, who is quoted in two sections. */
const onReyes = (columns = 120, rows = 14): Reader => {
  const reader = openReader(columns, rows);
  reader.press('s j enter escape escape');
  return reader;
};

test('everything a speaker said stands in order, in full, under the titles of its sections', () => {
  const reader = openReader();
  reader.press('s j enter E');
  assert.equal(pageViewOf(reader.state())?.page.title, 'Everything Tomas Reyes said');
  assert.equal(
    pageText(reader.state()),
    [
      '2 What the traders say',
      'nobody had asked him where his customers would go\nTomas Reyes said',
      '“They count the roof and the drains,”\nReyes … told',
      '“They never count us.”\nReyes told',
      '4 What happens now',
      '“We will be here on the second,”\nsaid … Reyes',
    ].join('\n\n'),
  );
});

test('without a speaker everybody’s words stand there, with their names', () => {
  const text = pageText(openReader().press('E'));
  assert.match(text, /“We waited long enough,”\nInes Calloway — said Mayor Ines Calloway/);
  assert.match(text, /there was no plan for that\nunattributed — said$/);
});

test('on a quotation, what is wanted is what its speaker said, beginning there', () => {
  const state = openReader().press('4 n E');
  assert.equal(state.reading.speaker, 'p2');
  assert.match(itemText(state), /^“They count the roof/);
});

test('Enter shows the words in the article, and the key comes back to the same place', () => {
  const reader = onReyes();
  const before = reader.press('E n n j');
  const opened = reader.press('enter');
  assert.equal(opened.page, undefined);
  assert.equal(opened.reading.quotation, 'q5');
  const after = reader.press('E');
  assert.equal(topOf(after), topOf(before));
  assert.equal(itemText(after), itemText(before));
  assert.equal(reader.press('E').page, undefined);
});

test('each speaker’s page keeps a place of its own', () => {
  const reader = openReader(120, 14);
  const reyes = topOf(reader.press('s j enter E G'));
  reader.press('s j enter escape escape');
  assert.equal(topOf(reader.state()), 0);
  reader.press('s k enter escape escape');
  assert.ok(reyes > 0);
  assert.equal(topOf(reader.state()), reyes);
});

test('a page is scrolled, and its words are copied, as the article’s are', () => {
  const reader = onReyes(60, 10);
  reader.press('E');
  const tops = ['j', 'space', 'G', 'k', 'b', 'g'].map((key) => topOf(reader.press(key)));
  const [j = 0, space = 0, end = 0, k = 0, b = 0, home = -1] = tops;
  assert.ok(0 < j && j < space && space <= end && k < end && b < k, String(tops));
  assert.equal(home, 0);
  reader.press('y');
  assert.deepEqual(reader.asked, ['copy']);
});

test('] and [ go from section to section of a page', () => {
  const reader = onReyes(40, 8);
  const first = (): string => {
    const shown = pageViewOf(reader.state());
    const row = shown && visibleRows(shown.view).find(({ kind }) => kind === 'text');
    return row ? pageText(reader.state()).slice(row.start, row.end) : '';
  };
  reader.press('E');
  assert.match(first(), /^2 What/);
  reader.press(']');
  assert.match(first(), /^4 What/);
  reader.press('[');
  assert.match(first(), /^2 What/);
});

test('whatever leads to a place in the article shows the article', () => {
  for (const keys of ['t j enter', '3 enter', '/ r o o f enter', ': 5 0 % enter', 'ctrl+o', "' a"]) {
    const reader = openReader(120, 14);
    reader.press('m a G E');
    assert.equal(reader.state().page, 'said');
    assert.equal(reader.press(keys).page, undefined, keys);
  }
});

test('Esc leaves a page for the article, where it was', () => {
  const reader = openReader(120, 14);
  const before = placeOf(reader.press('2 ]'));
  reader.press('E j j escape');
  assert.equal(reader.state().page, undefined);
  assert.equal(placeOf(reader.state()), before);
});

test('the sourcing is the command’s note; what is about a speaker, section or quotation leads there', () => {
  const reader = openReader(120, 40);
  const text = pageText(reader.press('S'));
  assert.match(
    text,
    /^12 quotations: .+stand in quotation marks\.\n\nFirst to speak: Ines Calloway \(section 1\)/,
  );
  assert.match(text, /Unsure who speaks; look these up\n\n40% Lena Okafor/);
  reader.press('G');
  assert.match(itemText(reader.state()), /Lena Okafor/);
  assert.equal(reader.press('enter').reading.quotation, 'q10');
  assert.match(itemText(reader.press('S')), /^40% Lena Okafor/, 'the place is kept');
  const toSpeaker = reader.press('g enter');
  assert.deepEqual([toSpeaker.focus, toSpeaker.reading.speaker !== undefined], ['quotes', true]);
});

test('a section without a source leads to the section', () => {
  const document = documentOf(['# One', 'Ada said “no”.', '# Two', 'Nothing was said.', 'More.']);
  const analysis = analysisFrom(document, [{ words: '“no”', speaker: 'Ada', cue: 'said' }]);
  const reader = openReader(80, 12, { document, analysis });
  assert.match(itemText(reader.press('S G')), /^2 Two$/);
  assert.equal(currentSection(reader.press('enter'))?.number, '2');
});

test('where nobody says anything there is no page, and while quotes are being found that is said', () => {
  const reader = openReader(80, 24, { document: openReader().state().document });
  for (const key of ['E', 'S']) {
    const { page, notice } = reader.press(key);
    assert.deepEqual([page, notice], [undefined, 'still finding quotes']);
  }
});

test('a page down is more than a line, and two are more than one', () => {
  const reader = openReader(40, 10);
  const [line = 0, page = 0, pages = 0] = ['E j', 'g space', 'g 2 space'].map((keys) =>
    topOf(reader.press(keys)),
  );
  assert.ok(0 < line && line < page && page < pages, `${line} ${page} ${pages}`);
});

test('the sourcing is everybody’s, whoever says the current quotation', () => {
  const { page, reading } = openReader().press('n S');
  assert.deepEqual([page, reading.speaker], ['sourcing', undefined]);
});

test('of a page of lines the last two stay in sight', () => {
  const reader = openReader(40, 14);
  const starts = (state: State): readonly number[] => {
    const shown = pageViewOf(state);
    return shown ? visibleRows(shown.view).map(({ start }) => start) : [];
  };
  const before = starts(reader.press('E'));
  assert.ok(before.length > 4);
  assert.deepEqual(starts(reader.press('space')).slice(0, 2), before.slice(-2));
});

test('past the last item and the last heading of a page there is no further', () => {
  const reader = onReyes(40, 8);
  assert.match(itemText(reader.press('E 9 n')), /^“We will be here/);
  const last = topOf(reader.press('g 9 ]'));
  assert.equal(topOf(reader.press('g ]')), last);
  assert.ok(last > 0);
});
