import assert from 'node:assert/strict';
import type { DeskView } from '../../../../source/core/state/desk/desk-form.ts';
import { shownView } from '../../../../source/core/state/desk/desk-view.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { openDeskReader } from '../../../helpers/desk.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';
import type { Check, Checks } from './check.ts';

const viewOf = ({ desk }: State): DeskView => {
  assert.ok(desk);
  return shownView(desk);
};

/** Keys pressed on the desk lead to a list, with the cursor on a row. */
const leads =
  (keys: string, kind: DeskView['list']['kind'], cursor?: number): Check =>
  () => {
    const view = viewOf(openDeskReader(80, 24).press(keys));
    assert.equal(view.list.kind, kind);
    if (cursor !== undefined) assert.equal(view.cursor, cursor);
  };

/** Keys pressed on the desk ask for something. */
const asks =
  (keys: string, ...expected: readonly object[]): Check =>
  () => {
    const reader = openDeskReader(80, 24);
    reader.press(keys);
    for (const one of expected)
      assert.ok(
        reader.effects.some((effect) => JSON.stringify(effect) === JSON.stringify(one)),
        JSON.stringify(reader.effects),
      );
  };

const steps =
  (by: number): Check =>
  () => {
    const asked: unknown[] = [];
    const reader = openReader(80, 24, { document: harbour, answer: (effect) => asked.push(effect) });
    reader.store.dispatch({ type: 'desk/step', by: by > 0 ? 1 : -1 });
    assert.deepEqual(asked, [{ type: 'desk', ask: 'step', by }]);
  };

export const deskChecks: Checks = {
  'review y': asks('r y', { type: 'desk', ask: 'decide', how: 'review', id: 'r1', isSame: true }),
  'review n': asks('r j n', { type: 'desk', ask: 'decide', how: 'review', id: 'r2', isSame: false }),
  'review l': asks('r l', { type: 'desk', ask: 'later', id: 'r1' }),
  'desk enter': leads('p j enter', 'person', 0),
  'desk tab': leads('tab', 'people'),
  'desk shift+tab': leads('shift+tab', 'search'),
  'desk a': leads('p a', 'articles'),
  'desk p': leads('p', 'people'),
  'desk w': leads('w', 'families'),
  'desk r': leads('r', 'review'),
  'desk s': leads('s', 'search'),
  'desk /': () => assert.equal(viewOf(openDeskReader().press('j / 4 9 enter')).total, 15),
  'desk O': () => assert.equal(viewOf(openDeskReader().press('O')).order, 'oldest'),
  'desk S': leads('p enter S', 'family'),
  'desk E': leads('w E', 'person'),
  'desk c': asks('p enter j c', {
    type: 'desk',
    ask: 'open',
    key: '/news/2.md',
    range: { start: 2, end: 12 },
    isToCorrect: true,
  }),
  'desk R': asks('p R down enter', { type: 'desk', ask: 'decide', person: 1, how: 'same', other: 2 }),
  'desk D': asks('p enter j D', { type: 'desk', ask: 'decide', person: 1, how: 'apart', quotation: 2 }),
  'desk N': asks('p j N ! enter', {
    type: 'desk',
    ask: 'decide',
    how: 'called',
    person: 2,
    name: 'Person 2!',
  }),
  'desk U': asks('r U', { type: 'desk', ask: 'undo' }),
  'desk e': asks('p enter e enter', {
    type: 'desk',
    ask: 'export',
    path: 'maria-voss.csv',
    isReplacing: false,
    list: { kind: 'person', id: 1 },
    order: 'newest',
    words: '',
  }),
  'desk 0': leads('1 2 j', 'articles', 12),
  'desk :': () => assert.equal(openDeskReader().press(':').overlay?.kind, 'pick'),
  'desk J': asks('J', { type: 'desk', ask: 'open', key: '/news/2.md' }),
  'desk K': asks('j j K', { type: 'desk', ask: 'open', key: '/news/2.md' }),
  'desk-field enter': asks('s v o s s down enter', {
    type: 'desk',
    ask: 'open',
    key: '/news/4.md',
    range: { start: 4, end: 14 },
  }),
  'desk-field down': leads('s v o s s down', 'search', 1),
  'desk-field up': leads('s v o s s down up', 'search', 0),
  'desk-field pagedown': leads('/ a r t pagedown', 'articles', 18),
  'desk-field pageup': leads('/ a r t pagedown pageup', 'articles', 0),
  'desk-field tab': leads('s tab', 'articles'),
  'desk-field shift+tab': leads('s shift+tab', 'review'),
  'opened J': steps(1),
  'opened K': steps(-1),
};
