import assert from 'node:assert/strict';
import { currentQuotation } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { type Checks, selects, words } from './check.ts';

const rowOf = ({ overlay }: State): number => (overlay?.kind === 'highlights' ? overlay.cursor : -1);

/** Three sentences highlighted. */
const highlighting = ') ) H ) H ) H';

const noteOf = ({ overlay }: State): string | undefined =>
  overlay?.kind === 'note' ? overlay.field.text : undefined;

/** What the keys do that select, write a note, and go through the highlights. */
export const highlightChecks: Checks = {
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
  'select c': (reader) => {
    reader.press('} v } c');
    reader.type('okafor');
    const own = currentQuotation(reader.press('enter'));
    assert.deepEqual([own?.attribution.speaker, own?.kind], ['p4', 'mixed']);
  },
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
};
