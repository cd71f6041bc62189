import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameFor } from '../../source/core/state/selectors.ts';
import type { State } from '../../source/core/state/state.ts';
import { articleLines } from '../../source/view/panes/article-lines.ts';
import { footerLine } from '../../source/view/panes/footer-lines.ts';
import { headerLines } from '../../source/view/panes/header-lines.ts';
import { highlightsLines } from '../../source/view/panes/lists/highlights-lines.ts';
import { outlineLines } from '../../source/view/panes/lists/outline-lines.ts';
import { quotesLines } from '../../source/view/panes/lists/quotes-lines.ts';
import { speakersLines } from '../../source/view/panes/lists/speakers-lines.ts';
import { helpLines } from '../../source/view/panes/overlays/help-lines.ts';
import { linksLines } from '../../source/view/panes/overlays/links-lines.ts';
import { noteLines } from '../../source/view/panes/overlays/note-lines.ts';
import { pickLines } from '../../source/view/panes/overlays/pick-lines.ts';
import { searchLines } from '../../source/view/panes/overlays/search-lines.ts';
import { whyLines } from '../../source/view/panes/overlays/why-lines.ts';
import { pageLines } from '../../source/view/panes/page-lines.ts';
import { scrollbarLines } from '../../source/view/panes/scrollbar.ts';
import { timelineLines } from '../../source/view/panes/timeline-lines.ts';
import { screenLines } from '../../source/view/screens/screen-lines.ts';
import { type Line, widthOf } from '../../source/view/spans.ts';
import { documentOf } from '../helpers/hand-made.ts';
import { linked } from '../helpers/linked.ts';
import { openReader, usualKeys } from '../helpers/reader.ts';

/** How to come to every surface there is: a new one is added here. */
const surfaces: Readonly<Record<string, string>> = {
  'the article': '',
  'a quote': 'n n n',
  'the outline': 't',
  'the speakers': 's G',
  'a speaker’s quotes': 's j enter j',
  why: 'n n n i',
  help: '? j',
  'help being searched': '? / a',
  'the commands': ': 5',
  'commands being found': ': / q u o',
  'no command': ': z z z',
  'the marks': 'm a G m b M',
  'a mark being set': 'm',
  'who said it': 'n c d',
  'a speaker being renamed': 'n R x',
  'what to export': 'n H e',
  'a file to export to': 'e enter',
  'a speaker being divided': 'n D',
  'a name that is somebody else': 'n D enter x',
  'a passage made a quote': ') ) v ) c o',
  'a corrected quote': 'n c z z enter',
  'a sentence pointed at': ') ) )',
  'a selection': ') v w }',
  'a highlight': ') ) H',
  'a note being written': 'n W a b alt+enter c',
  highlights: 'n W a b enter ) H ) H L j',
  'no highlight': 'n H L D',
  'a count': '1 2',
  search: '/ t h e',
  'search with nothing found': '/ z z z',
  'lit matches': '/ r o o f enter',
  asides: 'a G',
  'quotes filtered and sorted': '& i n d i r enter & t r a d e r enter O O s enter',
  'no quote passes': '& z z z enter s enter',
  'the filters': '& s e',
  'the timeline': 'T G',
  'the timeline under a panel': 'n T l i',
  'everything said': 'E n n',
  'the sourcing': 'S G',
  'the sourcing beside the speakers': 'S s',
};

const widths = [1, 2, 19, 20, 21, 29, 30, 40, 47, 48, 69, 70, 71, 80, 99, 100, 115, 116, 120, 160, 200, 250];
const heights = [1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 24, 40, 60];

const assertWithin = (lines: readonly Line[], width: number, height: number, what: string): void => {
  assert.equal(lines.length, height, `${what}: ${lines.length} rows for ${height}`);
  for (const line of lines) assert.ok(widthOf(line) <= width, `${what}: ${widthOf(line)} cells in ${width}`);
};

const assertFits = (state: State, what: string): void => {
  const frame = frameFor(state);
  if (frame.kind === 'too-small') return;
  const { article, panel, outline, speakers, quotes, timeline, columns, rows, header, footer } = frame;
  const body = rows - header - footer - (timeline?.height ?? 0);
  const whole = rows - header - footer;
  assert.ok(
    article.left + 2 + article.measure + article.right + 1 === article.width,
    `${what}: the column fills its pane`,
  );
  assert.ok(article.measure >= 2 && article.height >= 1, what);
  assertWithin(articleLines(usualKeys, state, article), 2 + article.measure, article.height, what);
  assertWithin(pageLines(state, article), 2 + article.measure, article.height, what);
  assertWithin(scrollbarLines(state), 1, article.height, what);
  if (panel) {
    const { overlay } = state;
    const drawn =
      overlay?.kind === 'note' ? noteLines(state, overlay, panel) : whyLines(usualKeys, state, panel);
    assertWithin(drawn, panel.width, panel.height, what);
  }
  if (outline) assertWithin(outlineLines(state, outline), outline.width, outline.height, what);
  if (speakers)
    assertWithin(speakersLines(usualKeys, state, speakers), speakers.width, speakers.height, what);
  if (quotes) assertWithin(quotesLines(state, quotes), quotes.width, quotes.height, what);
  assertWithin(headerLines(usualKeys, state, frame), columns, header, what);
  assertWithin([footerLine(usualKeys, state, columns)], columns, footer, what);
  assert.equal(article.height + (panel?.height ?? 0), body, `${what}: the article’s pane fills the body`);
  const side = speakers ?? quotes;
  if (side)
    assert.equal((speakers?.height ?? 0) + (quotes?.height ?? 0), body, `${what}: the lists fill the body`);
  if (frame.layout !== 'one') {
    const across = (outline ? outline.width + 3 : 0) + article.width + (side ? side.width + 3 : 0);
    assert.equal(across, columns, `${what}: the panes fill the screen`);
  }
  if (timeline) assertWithin(timelineLines(state, timeline), columns, timeline.height, what);
  const { overlay } = state;
  if (overlay?.kind === 'highlights')
    assertWithin(highlightsLines(state, overlay, frame), columns, whole, what);
  if (panel && overlay?.kind === 'links')
    assertWithin(linksLines(state, panel), panel.width, panel.height, what);
  if (overlay?.kind === 'help') assertWithin(helpLines(usualKeys, overlay, frame), columns, whole, what);
  if (overlay?.kind === 'pick')
    assertWithin(pickLines(usualKeys, state, overlay, frame), columns, whole, what);
  if (overlay?.kind === 'search') assertWithin(searchLines(state, overlay, frame), columns, whole, what);
  assertWithin(screenLines(usualKeys, state), columns, rows, what);
};

for (const [name, keys] of Object.entries(surfaces)) {
  test(`${name} fits every terminal, from 1x1 to 250x60`, () => {
    for (const columns of widths) {
      for (const rows of heights) {
        const reader = openReader(columns, rows);
        if (keys !== '') reader.press(keys);
        assertFits(reader.state(), `${name} at ${columns}x${rows}`);
      }
    }
  });
}

test('labelled links fit, and so does what tells where they lead', () => {
  for (const columns of widths) {
    for (const rows of heights) {
      assertFits(openReader(columns, rows, linked).press('f'), `links at ${columns}x${rows}`);
    }
  }
});

test('an article of wide letters, emoji and words without spaces fits too', () => {
  const document = documentOf([
    `# ${'漢字かな'.repeat(20)}`,
    '「漢字」、かな'.repeat(60),
    '👩‍👩‍👧‍👦👍🏽🇳🇴'.repeat(40),
    'x'.repeat(900),
    `- ${'e\u0301'.repeat(300)}`,
  ]);
  for (const columns of widths) {
    for (const rows of [6, 24]) {
      const reader = openReader(columns, rows, { document });
      assertFits(reader.state(), `${columns}x${rows}`);
      assertFits(reader.press('G'), `${columns}x${rows} at the end`);
    }
  }
});
