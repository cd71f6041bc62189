import assert from 'node:assert/strict';
import { analysisOf, currentQuotation, currentSection } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { linked } from '../../../helpers/linked.ts';
import { openReader, topWords } from '../../../helpers/reader.ts';
import { type Checks, query, selects, topMoves, words } from './check.ts';

const namesOf = (state: State) => analysisOf(state).speakers.map(({ name }) => name);

/** What the keys of the article do, and those that hold wherever it is read. */
export const readingChecks: Checks = {
  'article j': topMoves('', 'j', 1),
  'article k': topMoves('5 j', 'k', -1),
  'article space': topMoves('', 'space', 1),
  'article b': topMoves('G', 'b', -1),
  'article d': topMoves('', 'd', 1),
  'article u': topMoves('G', 'u', -1),
  'article g': (reader) => assert.equal(reader.press('G g').reading.top, 0),
  'article G': topMoves('', 'G', 1),
  'article enter': (reader) => {
    assert.equal(reader.press('n enter').reading.speaker, 'p1');
    assert.equal(reader.press('enter').reading.speaker, undefined);
  },
  'article f': (reader) => assert.equal(reader.press('f').notice, 'no links on this screen'),
  'reading +': (reader) => assert.deepEqual([reader.press('+').finer, reader.asked], [1, ['divide']]),
  'reading -': (reader) => assert.deepEqual([reader.press('-').finer, reader.asked], [-1, ['divide']]),
  'reading F': (reader) => assert.match(reader.press('F').notice ?? '', /no feed/),
  'reading n': (reader) => assert.equal(reader.press('n n').reading.quotation, 'q2'),
  'reading N': (reader) => assert.equal(reader.press('n n N').reading.quotation, 'q1'),
  'reading y': (reader) => {
    assert.match(reader.press('y').notice ?? '', /go to a quote first/);
    reader.press('n y');
    assert.deepEqual(reader.asked, ['copy']);
  },
  'reading Y': (reader) => {
    reader.press('n Y');
    assert.deepEqual(reader.asked, ['copy']);
  },
  'reading e': (reader) => {
    reader.press('e');
    reader.type('article ris');
    reader.press('enter');
    assert.equal(query(reader.state()), 'harbour-vote-splits-the-council-after-a.ris');
    reader.press('enter');
    assert.deepEqual(reader.asked, ['export']);
  },
  'reading o': (reader) => assert.equal(reader.press('o').notice, 'this article has no address'),
  'reading /': (reader) => assert.equal(reader.press('/').overlay?.kind, 'search'),
  'reading ]': (reader) => assert.equal(currentSection(reader.press(']'))?.number, '2'),
  'reading [': (reader) => assert.equal(currentSection(reader.press('3 ] ['))?.number, '3'),
  'reading }': (reader) => assert.match(topWords(reader.press('} } }')), /^What the traders say/),
  'reading {': (reader) => assert.match(topWords(reader.press('3 } {')), /^“We waited/),
  'reading 0': (reader) => assert.equal(reader.press('1 0').count, '10'),
  'reading :': (reader) => assert.equal(reader.press(':').overlay?.kind, 'pick'),
  'reading m': (reader) => {
    reader.press('3 ]');
    const { top } = reader.state().reading;
    reader.press('m a g');
    assert.equal(reader.press("' a").reading.top, top);
  },
  "reading '": (reader) => assert.equal(reader.press("' z").notice, 'no mark z'),
  'reading M': (reader) => {
    assert.match(reader.press('M').notice ?? '', /no marks yet/);
    const { overlay } = reader.press('m a M');
    assert.equal(overlay?.kind === 'pick' && overlay.from, 'marks');
  },
  'reading )': selects(
    ') )',
    'PORT ELLERY — The council voted late on Tuesday to close the old fish market, ending a dispute that had run for eleven years and outlived two mayors.',
  ),
  'reading (': selects(') ) (', 'Harbour vote splits the council after a long night'),
  'reading H': (reader) => {
    assert.match(reader.press('H').notice ?? '', /go to a sentence/);
    assert.deepEqual(words(reader.press('n H')), ['“We waited long enough,”']);
    assert.deepEqual(words(reader.press('H')), []);
  },
  'reading W': (reader) => {
    reader.press('n W');
    reader.type('so they say');
    assert.equal(reader.press('enter').kept.highlights[0]?.note, 'so they say');
  },
  'reading v': selects('v', 'Harbour'),
  'reading L': (reader) => {
    assert.match(reader.press('L').notice ?? '', /nothing is highlighted/);
    assert.equal(reader.press('n H L').overlay?.kind, 'highlights');
  },
  'reading c': (reader) => {
    assert.match(reader.press('c').notice ?? '', /go to a quote first/);
    reader.press('n c');
    reader.type('okafor');
    assert.equal(currentQuotation(reader.press('enter'))?.attribution.speaker, 'p4');
  },
  'reading R': (reader) => {
    reader.press('n R');
    reader.type('Ines C.');
    assert.ok(reader.press('enter') && namesOf(reader.state()).includes('Ines C.'));
  },
  'reading D': (reader) => {
    reader.press('n D');
    reader.type('mayor');
    assert.ok(namesOf(reader.press('enter enter')).includes('Mayor Ines Calloway'));
  },
  'reading X': (reader) => {
    const { length } = analysisOf(reader.state()).quotations;
    assert.equal(analysisOf(reader.press('n X')).quotations.length, length - 1);
  },
  'reading U': (reader) => {
    const before = analysisOf(reader.state());
    assert.deepEqual(analysisOf(reader.press('n X U')), before);
  },
  'reading ctrl+o': (reader) => assert.equal(reader.press('G ctrl+o').reading.top, 0),
  'reading alt+o': topMoves('G ctrl+o', 'alt+o', 1),
  'reading tab': (reader) => assert.equal(reader.press('tab').focus, 'speakers'),
  'reading shift+tab': (reader) => assert.equal(reader.press('shift+tab').focus, 'outline'),
  'reading s': (reader) => assert.equal(reader.press('s').focus, 'speakers'),
  'reading t': (reader) => assert.equal(reader.press('t').focus, 'outline'),
  'reading &': (reader) => {
    reader.press('&');
    reader.type('indirect');
    assert.equal(reader.press('enter').filter.kind, 'indirect');
  },
  'reading O': (reader) => {
    assert.equal(reader.press('O').order, 'speaker');
    assert.equal(reader.press('O O').order, 'order');
  },
  'reading C': (reader) => {
    const { filter, order } = reader.press('& j u s t enter O C');
    assert.deepEqual([filter, order], [{}, 'order']);
  },
  'reading E': (reader) => {
    assert.equal(reader.press('E').page, 'said');
    assert.equal(reader.press('E').page, undefined);
  },
  'reading S': (reader) => assert.equal(reader.press('S').page, 'sourcing'),
  'reading T': (reader) => {
    const { shown, focus } = reader.press('T');
    assert.deepEqual([shown.timeline, focus], [true, 'timeline']);
    assert.equal(reader.press('T').shown.timeline, false);
  },
  'reading a': (reader) => assert.equal(reader.press('a').reading.asides, true),
  'reading A': (reader) => assert.equal(reader.press('A').notice, 'nothing was left out of this text'),
  'reading x': (reader) => assert.equal(reader.press('x').notice, 'no slight mentions here'),
  'reading i': (reader) => assert.equal(reader.press('n i').overlay?.kind, 'why'),
  'letter a': (reader) => assert.equal(reader.press('m a').kept.marks.a, 0),
  "letter '": (reader) => {
    assert.equal(reader.press("G ' '").reading.top, 0);
    assert.ok(reader.press("' '").reading.top > 0);
  },
  'links a': () => {
    const reader = openReader(120, 14, linked);
    assert.equal(reader.press('f').overlay?.kind, 'links');
    reader.press('a');
    assert.deepEqual(reader.asked, ['open']);
  },
  'timeline l': (reader) => {
    reader.press('T j');
    assert.equal(reader.press('l').reading.quotation, 'q3');
    assert.equal(reader.press('l').reading.quotation, 'q4');
  },
  'timeline h': (reader) => assert.equal(reader.press('T j l l h').reading.quotation, 'q3'),
};
