import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialState } from '../../../source/core/state/state.ts';
import { languageNote } from '../../../source/core/text/language.ts';

const opened = (text: string, ...warnings: readonly string[]) =>
  initialState(
    { text, blocks: [], source: { name: 'a.txt', mediaType: 'text/plain' }, warnings },
    { columns: 80, rows: 24 },
  ).notice;

test('an article in another language than English opens with one line on what is read of it', () => {
  const german = 'Der Rat ist nicht bereit und sagt das auch, denn er hat das Geld nicht.';
  assert.equal(opened(german, 'one page is a picture', languageNote('de')), languageNote('de'));
  assert.equal(opened('The council is not ready and says so.', 'one page is a picture'), undefined);
});
