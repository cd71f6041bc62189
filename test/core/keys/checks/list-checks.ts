import assert from 'node:assert/strict';
import { noFilter } from '../../../../source/core/state/lists/filter.ts';
import { currentSection } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { type Check, type Checks, query } from './check.ts';

const rowMoves =
  (before: string, stroke: string, from: number, to: number): Check =>
  (reader) => {
    assert.equal(reader.press(before).lists.speakers, from);
    assert.equal(reader.press(stroke).lists.speakers, to);
  };

const cursorOf = ({ overlay }: State): number => (overlay?.kind === 'pick' ? overlay.cursor : -1);

const helpTop = ({ overlay }: State): number => (overlay?.kind === 'help' ? overlay.top : -1);

/** What the keys of the lists do, of the list to choose from, of help and of the search. */
export const listChecks: Checks = {
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
  'pick-list enter': (reader) => {
    const { filter } = reader.press('& j enter');
    assert.notDeepEqual(filter, noFilter);
  },
  'pick-list j': (reader) => assert.equal(cursorOf(reader.press('& j j')), 2),
  'pick-list k': (reader) => assert.equal(cursorOf(reader.press('& j j k')), 1),
  'pick-list g': (reader) => assert.equal(cursorOf(reader.press('& j j g')), 0),
  'pick-list G': (reader) => {
    const last = cursorOf(reader.press('& G'));
    assert.ok(last > 3, String(last));
    assert.equal(cursorOf(reader.press('j')), 0);
  },
  'pick-list /': (reader) => {
    assert.equal(query(reader.press(': / q j')), 'qj');
    const { overlay } = reader.press('escape');
    assert.ok(overlay?.kind === 'pick' && overlay.field.text === '');
    assert.equal(reader.press('q').overlay, undefined);
  },
  'pick-list ctrl+x': (reader) =>
    assert.deepEqual(Object.keys(reader.press('m a G m b M j ctrl+x').kept.marks), ['a']),
  'pick enter': (reader) => assert.equal(currentSection(reader.press(': 3 enter'))?.number, '3'),
  'pick down': (reader) => assert.equal(cursorOf(reader.press(': / down down')), 2),
  'pick up': (reader) => assert.equal(cursorOf(reader.press(': / down down up')), 1),
  'pick ctrl+x': (reader) => {
    const { kept, overlay } = reader.press('m a G m b M / down ctrl+x');
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
};
