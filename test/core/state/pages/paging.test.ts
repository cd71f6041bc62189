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

test('] and [ go on from wherever the page stands', () => {
  const reader = openReader(80, 12);
  const head = (keys: string): string => {
    const shown = pageViewOf(reader.press(keys));
    return shown ? (pageText(reader.state()).slice(shown.view.top).split('\n')[0] ?? '') : '';
  };
  assert.deepEqual(
    ['E space ]', ']', 'j [', '[', 'g 2 ]', 'g ] ]'].map((keys) => head(keys).slice(0, 1)),
    ['2', '3', '3', '2', '3', '3'],
  );
});

test('from another pane the key of a page gives it the keys, and then takes it away', () => {
  const reader = openReader(120, 20);
  reader.press('E s');
  assert.deepEqual([reader.state().page, reader.state().focus], ['said', 'speakers']);
  reader.press('E');
  assert.deepEqual([reader.state().page, reader.state().focus], ['said', 'article']);
  assert.equal(reader.press('E').page, undefined);
});

test('the sourcing opens at its start, whichever quotation is current, and then where it was left', () => {
  const reader = openReader(80, 12);
  assert.equal(topOf(reader.press('1 0 n S')), 0);
  const left = topOf(reader.press('3 j'));
  assert.ok(left > 0);
  assert.equal(topOf(reader.press('S S')), left);
});

test('an item scrolled away is not the one the reader is at; one that fills the screen is', () => {
  const words = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
  const document = documentOf(['# One', 'Ada said “no”.', `Bo said “${words}”.`, 'Cy said “yes”.']);
  const analysis = analysisFrom(document, [
    { words: '“no”', speaker: 'Ada', cue: 'said' },
    { words: `“${words}”`, speaker: 'Bo', cue: 'said' },
    { words: '“yes”', speaker: 'Cy', cue: 'said' },
  ]);
  const reader = openReader(40, 9, { document, analysis });
  assert.match(itemText(reader.press('E')), /^“no”/);
  assert.match(itemText(reader.press('n n')), /^“yes”/);
  assert.match(itemText(reader.press('b b')), /^“word0/);
  assert.match(itemText(reader.press('g space space')), /^“word0/, 'nothing else shows');
  assert.match(itemText(reader.press('g')), /^“no”/);
});

test('what says who said it is shown whole where it stands together, and in parts where it does not', () => {
  const long = 'and so on '.repeat(9).trim();
  const document = documentOf([
    '# One',
    'Ada Holm,  as ever, said “no”.',
    `Ada Holm, ${long}, said “never”.`,
    'Ada Holm was there.',
    '“Late,” said nobody else.',
    '“Well,” Ada Holm “you know” told us.',
  ]);
  const analysis = analysisFrom(document, [
    { words: '“no”', speaker: 'Ada Holm', mention: 'Ada Holm', cue: 'said' },
    { words: '“Well,”', speaker: 'Ada Holm', mention: 'Ada Holm', cue: 'told' },
  ]);
  const at = (words: string, from: number) => {
    const start = document.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const never = document.text.indexOf('Ada Holm, and');
  const [first, last] = analysis.quotations;
  assert.ok(first && last);
  const attributed = (words: string, mention: number, cue: number) => {
    const range = at(words, 0);
    return {
      ...first,
      id: words,
      range,
      spans: [range],
      marks: [range],
      attribution: { ...first.attribution, mention: at('Ada Holm', mention), cue: at('said', cue) },
    };
  };
  const quotations = [
    first,
    attributed('“never”', never, never),
    attributed('“Late,”', document.text.indexOf('Ada Holm was'), document.text.indexOf('said nobody')),
  ];
  const reader = openReader(80, 40, { document, analysis: { ...analysis, quotations } });
  const text = pageText(reader.press('E'));
  assert.match(text, /^“no”\nAda Holm — Ada Holm, as ever, said$/m);
  assert.match(text, /^“never”\nAda Holm — Ada Holm … said$/m, 'too far apart');
  assert.match(text, /^“Late,”\nAda Holm — Ada Holm … said$/m, 'a paragraph apart');
});

test('everything said to a filter has the filter in its title', () => {
  const reader = openReader();
  reader.press('&');
  reader.type('direct');
  reader.press('enter E');
  assert.match(pageViewOf(reader.state())?.page.title ?? '', /^Everything .+ · .*direct/);
});

test('what was said opens where it was left, and at the current quotation only at first', () => {
  const reader = openReader(80, 12);
  const first = topOf(reader.press('4 n E'));
  const left = topOf(reader.press('G'));
  assert.ok(left > first);
  assert.equal(topOf(reader.press('E E')), left);
});
