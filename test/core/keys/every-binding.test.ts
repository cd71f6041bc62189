import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindings } from '../../../source/core/keys/bindings.ts';
import { keysOf } from '../../../source/core/keys/keys-of.ts';
import { selected } from '../../../source/core/state/highlights/selecting.ts';
import { analysisOf, currentQuotation, currentSection } from '../../../source/core/state/selectors.ts';
import type { State } from '../../../source/core/state/state.ts';
import { linked } from '../../helpers/linked.ts';
import { openReader, type Reader, topWords } from '../../helpers/reader.ts';
import { lookChecks } from './look-checks.ts';

type Check = (reader: Reader) => void;

const topMoves =
  (before: string, stroke: string, way: 1 | -1): Check =>
  (reader) => {
    const from = before === '' ? reader.state() : reader.press(before);
    const to = reader.press(stroke);
    assert.ok(
      Math.sign(to.reading.top - from.reading.top) === way,
      `${from.reading.top} -> ${to.reading.top}`,
    );
  };
const rowMoves =
  (before: string, stroke: string, from: number, to: number): Check =>
  (reader) => {
    assert.equal(reader.press(before).lists.speakers, from);
    assert.equal(reader.press(stroke).lists.speakers, to);
  };
/** The words of the cursor, the selection or the highlights. */
const words = (state: State): readonly string[] => {
  const { document, overlay, reading, kept } = state;
  const ranges =
    overlay?.kind === 'select'
      ? [selected(overlay)]
      : reading.cursor
        ? [reading.cursor.range]
        : kept.highlights.flatMap(({ range }) => range ?? []);
  return ranges.map((range) => document.text.slice(range.start, range.end).trim());
};
const selects =
  (strokes: string, expected: string): Check =>
  (reader) =>
    assert.deepEqual(words(reader.press(strokes)), [expected]);
const rowOf = ({ overlay }: State): number => (overlay?.kind === 'highlights' ? overlay.cursor : -1);
/** Three sentences highlighted. */
const highlighting = ') ) H ) H ) H';
const noteOf = ({ overlay }: State): string | undefined =>
  overlay?.kind === 'note' ? overlay.field.text : undefined;

const query = ({ overlay }: State): string =>
  overlay?.kind === 'search' || overlay?.kind === 'pick' || overlay?.kind === 'note'
    ? overlay.field.text
    : overlay?.kind === 'help'
      ? overlay.filter.text
      : '';
const cursorOf = ({ overlay }: State): number => (overlay?.kind === 'pick' ? overlay.cursor : -1);
const namesOf = (state: State) => analysisOf(state).speakers.map(({ name }) => name);
const helpTop = ({ overlay }: State): number => (overlay?.kind === 'help' ? overlay.top : -1);

/** What each key does to a reader of a small screen, by context and the first of its keys. */
const checks: Readonly<Record<string, Check>> = {
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
  'reading +': (reader) => assert.deepEqual([reader.press('+').finer, reader.asked], [1, ['divide']]),
  'reading -': (reader) => assert.deepEqual([reader.press('-').finer, reader.asked], [-1, ['divide']]),
  'reading F': (reader) => assert.match(reader.press('F').notice ?? '', /no feed/),
  ...lookChecks,
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
  'letter a': (reader) => assert.equal(reader.press('m a').kept.marks.a, 0),
  "letter '": (reader) => {
    assert.equal(reader.press("G ' '").reading.top, 0);
    assert.ok(reader.press("' '").reading.top > 0);
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
  'select 0': selects('v 2 w', 'Harbour vote splits'),
  'select H': (reader) => assert.deepEqual(words(reader.press('v w H')), ['Harbour vote']),
  'select W': (reader) => {
    reader.press('v W');
    reader.type('x');
    assert.equal(reader.press('enter').kept.highlights[0]?.note, 'x');
  },
  'select w': selects('v w w', 'Harbour vote splits'),
  'select b': selects('v w w b', 'Harbour vote'),
  'select )': selects('v )', 'Harbour vote splits the council after a long night'),
  'select (': selects(') v ) (', 'Harbour vote splits the council after a long night'),
  'select }': selects(
    'n v }',
    '“We waited long enough,” said Mayor Ines Calloway, who had promised the vote in her first week. “The roof will not wait for us.”',
  ),
  'select {': selects(
    'n v {',
    'PORT ELLERY — The council voted late on Tuesday to close the old fish market, ending a dispute that had run for eleven years and outlived two mayors.',
  ),
  'select o': selects('v w o w', 'vote'),
  'note enter': (reader) => assert.equal(noteOf(reader.press('n W x enter')), undefined),
  'note alt+enter': (reader) => assert.equal(noteOf(reader.press('n W x alt+enter y')), 'x\ny'),
  'note ctrl+x': (reader) => {
    reader.press('n W x ctrl+x');
    assert.deepEqual(reader.asked, ['edit']);
  },
  'note up': (reader) => assert.equal(noteOf(reader.press('n W x alt+enter y up z')), 'xz\ny'),
  'note down': (reader) => assert.equal(noteOf(reader.press('n W x alt+enter y up down z')), 'x\nyz'),
  'highlights j': (reader) => assert.equal(rowOf(reader.press(`${highlighting} L j`)), 1),
  'highlights k': (reader) => assert.equal(rowOf(reader.press(`${highlighting} L j j k`)), 1),
  'highlights space': (reader) => assert.equal(rowOf(reader.press(`${highlighting} L space`)), 2),
  'highlights b': (reader) => assert.equal(rowOf(reader.press(`${highlighting} L space b`)), 0),
  'highlights enter': (reader) => {
    const { overlay, reading } = reader.press(`${highlighting} G L j j enter`);
    assert.deepEqual([overlay, reading.at], [undefined, reader.state().kept.highlights[2]?.range?.start]);
  },
  'highlights W': (reader) => assert.equal(noteOf(reader.press('n H L W x')), 'x'),
  'highlights D': (reader) => assert.equal(reader.press(`${highlighting} L D`).kept.highlights.length, 2),
  'highlights U': (reader) => assert.equal(reader.press(`${highlighting} L D U`).kept.highlights.length, 3),
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
  'select c': (reader) => {
    reader.press('} v } c');
    reader.type('okafor');
    const own = currentQuotation(reader.press('enter'));
    assert.deepEqual([own?.attribution.speaker, own?.kind], ['p4', 'mixed']);
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
  'article f': (reader) => assert.equal(reader.press('f').notice, 'no links on this screen'),
  'links a': () => {
    const reader = openReader(120, 14, linked);
    assert.equal(reader.press('f').overlay?.kind, 'links');
    reader.press('a');
    assert.deepEqual(reader.asked, ['open']);
  },
  'global P': (reader) => {
    reader.press('P');
    assert.deepEqual(reader.asked, ['mouse']);
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
  'timeline l': (reader) => {
    reader.press('T j');
    assert.equal(reader.press('l').reading.quotation, 'q3');
    assert.equal(reader.press('l').reading.quotation, 'q4');
  },
  'timeline h': (reader) => assert.equal(reader.press('T j l l h').reading.quotation, 'q3'),
  'reading a': (reader) => assert.equal(reader.press('a').reading.asides, true),
  'reading A': (reader) => assert.equal(reader.press('A').notice, 'nothing was left out of this text'),
  'reading x': (reader) => assert.equal(reader.press('x').notice, 'no slight mentions here'),
  'reading i': (reader) => assert.equal(reader.press('n i').overlay?.kind, 'why'),
  'list j': rowMoves('s', 'j', 0, 1),
  'list k': rowMoves('s j j', 'k', 2, 1),
  'list space': rowMoves('s', 'space', 0, 5),
  'list b': rowMoves('s G', 'b', 5, 0),
  'list d': rowMoves('s', 'd', 0, 4),
  'list u': rowMoves('s G', 'u', 5, 1),
  'list g': rowMoves('s G', 'g', 5, 0),
  'list G': rowMoves('s', 'G', 0, 5),
  'list enter': (reader) => {
    const state = reader.press('s j enter');
    assert.deepEqual([state.reading.speaker, state.focus], ['p2', 'quotes']);
  },
  'help j': (reader) => assert.equal(helpTop(reader.press('? j j')), 2),
  'help k': (reader) => assert.equal(helpTop(reader.press('? j j k')), 1),
  'help space': (reader) => assert.ok(helpTop(reader.press('? space')) > 2),
  'help b': (reader) => assert.equal(helpTop(reader.press('? space b')), 0),
  'help /': (reader) => {
    reader.press('? /');
    assert.equal(query(reader.type('quote')), 'quote');
  },
  'help-filter down': (reader) => assert.equal(helpTop(reader.press('? / down')), 1),
  'help-filter up': (reader) => assert.equal(helpTop(reader.press('? / down down up')), 1),
  'pick enter': (reader) => assert.equal(currentSection(reader.press(': 3 enter'))?.number, '3'),
  'pick down': (reader) => assert.equal(cursorOf(reader.press(': down down')), 2),
  'pick up': (reader) => assert.equal(cursorOf(reader.press(': down down up')), 1),
  'pick ctrl+x': (reader) => {
    const { kept, overlay } = reader.press('m a G m b M down ctrl+x');
    assert.deepEqual([Object.keys(kept.marks), overlay?.kind], [['a'], 'pick']);
    assert.equal(reader.press('ctrl+x').overlay, undefined);
    assert.deepEqual(reader.state().kept.marks, {});
    assert.equal(reader.press(': ctrl+x').notice, 'nothing here can be deleted');
  },
  'search enter': (reader) => {
    reader.press('/');
    reader.type('roof');
    const state = reader.press('enter');
    assert.ok(state.overlay === undefined && state.lit && state.lit.matches.length > 0);
  },
  'search down': (reader) => {
    reader.press('/');
    reader.type('the');
    const { overlay } = reader.press('down');
    assert.equal(overlay?.kind === 'search' && overlay.cursor, 1);
  },
  'search up': (reader) => {
    reader.press('/');
    reader.type('the');
    const { overlay } = reader.press('down down up');
    assert.equal(overlay?.kind === 'search' && overlay.cursor, 1);
  },
  'search ctrl+r': (reader) => {
    reader.press('/');
    reader.type('roof');
    reader.press('enter / ctrl+r');
    assert.equal(query(reader.state()), 'roof');
  },
  'search alt+down': (reader) => {
    reader.press('/');
    reader.type('roof');
    assert.equal(query(reader.press('enter / ctrl+r alt+down')), '');
  },
  'search tab': (reader) => {
    const { overlay } = reader.press('/ tab');
    assert.equal(overlay?.kind === 'search' && overlay.narrow, 'quotation');
  },
  'search shift+tab': (reader) => {
    const { overlay } = reader.press('/ shift+tab');
    assert.equal(overlay?.kind === 'search' && overlay.narrow, 'text');
  },
  'global escape': (reader) => assert.equal(reader.press('? escape').overlay, undefined),
  'global ?': (reader) => assert.equal(reader.press('?').overlay?.kind, 'help'),
  'global q': (reader) => {
    reader.press('s q');
    assert.deepEqual(reader.asked, []);
    reader.press('q');
    assert.deepEqual(reader.asked, ['quit']);
  },
  'global Q': (reader) => {
    reader.press('s Q');
    assert.deepEqual(reader.asked, ['quit']);
  },
  'global ctrl+z': (reader) => {
    reader.press('ctrl+z');
    assert.deepEqual(reader.asked, ['suspend']);
  },
  'global ctrl+l': (reader) => {
    reader.press('ctrl+l');
    assert.deepEqual(reader.asked, ['redraw']);
  },
};

/** What the keys that edit do to "one two" with the caret at its end, in every place where one types. */
const edits: Readonly<Record<string, readonly [keys: string, expected: string]>> = {
  backspace: ['backspace', 'one tw'],
  delete: ['left delete', 'one tw'],
  'ctrl+w': ['ctrl+w', 'one '],
  'ctrl+u': ['ctrl+u', ''],
  left: ['left x', 'one twxo'],
  right: ['left right x', 'one twox'],
  home: ['home x', 'xone two'],
  end: ['home end x', 'one twox'],
};
const openings: Readonly<Record<string, string>> = {
  note: 'n W',
  pick: ':',
  search: '/',
  'help-filter': '? /',
};

for (const binding of bindings) {
  const [first = ''] = binding.keys;
  const name = `${binding.context} ${first}`;
  const opening = openings[binding.context];
  const editing = binding.action.type === 'field/edit' ? edits[first] : undefined;
  test(`${binding.context}: ${keysOf(binding)} (${binding.help})`, () => {
    const reader = openReader(120, 14);
    if (opening && editing) {
      reader.press(opening);
      reader.type('one two');
      assert.equal(query(reader.press(editing[0])), editing[1]);
      return;
    }
    const check = checks[name];
    assert.ok(check, `no test of what "${name}" does`);
    check(reader);
  });
}

test('nothing is tested that is not bound', () => {
  const bound = new Set(bindings.map(({ context, keys }) => `${context} ${keys[0]}`));
  assert.deepEqual(
    Object.keys(checks).filter((name) => !bound.has(name)),
    [],
  );
});
