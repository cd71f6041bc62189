import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickItems } from '../../../../source/core/keys/picking/pick-items.ts';
import { update } from '../../../../source/core/state/update.ts';
import { analysisFrom, documentOf } from '../../../helpers/hand-made.ts';
import { harbour } from '../../../helpers/harbour.ts';
import { openReader, type Reader, usualKeys } from '../../../helpers/reader.ts';

const offered = (reader: Reader) => pickItems(usualKeys, reader.state()).map(({ words }) => words);
const fileName = ({ overlay }: ReturnType<Reader['state']>) =>
  overlay?.kind === 'pick' ? overlay.field.text : undefined;

test('what can be exported is what there is: of whose quotation one is on, and of highlights', () => {
  const reader = openReader();
  reader.press('e');
  const usual = offered(reader);
  reader.press('escape n H e');
  const more = offered(reader).filter((words) => !usual.includes(words));
  assert.ok(more.some((words) => words.includes('Ines Calloway')));
  assert.ok(more.some((words) => words.includes('highlight')));
  const document = documentOf(['Nothing was said.']);
  const silent = openReader(120, 30, { document, analysis: analysisFrom(document, []) });
  silent.press('e');
  const least = offered(silent);
  assert.ok(least.length > 0 && least.length < usual.length);
  assert.deepEqual(
    least.filter((words) => !usual.includes(words)),
    [],
  );
});

test('only the quotations of the speaker who is followed are exported, to a file named after the article', () => {
  const reader = openReader();
  reader.press('s j enter e');
  reader.type('tomas reyes md');
  assert.match(fileName(reader.press('enter')) ?? '', /^harbour-vote.*-speaker\.md$/);
  const { overlay } = reader.state();
  assert.deepEqual(overlay?.kind === 'pick' && overlay.from === 'file' && overlay.exported, {
    what: 'speaker',
    format: 'md',
    speaker: 'p2',
  });
});

test('without a title the file is named after where the article came from', () => {
  const document = documentOf(['Nothing was said.']);
  const reader = openReader(120, 30, { document, analysis: analysisFrom(document, []) });
  reader.press('e');
  reader.type('ris');
  assert.equal(fileName(reader.press('enter')), 'beijing-md.ris');
});

test('a file without a name is none', () => {
  const reader = openReader();
  reader.press('e enter ctrl+u');
  assert.deepEqual(offered(reader), []);
  reader.press('enter');
  assert.deepEqual(reader.asked, []);
});

test('a file that is there is replaced only where Enter is pressed again on the same name', async () => {
  const reader = openReader();
  reader.press('e enter ctrl+u');
  reader.type('there.md');
  const [writes = ''] = offered(reader);
  reader.press('enter');
  await Promise.resolve();
  const { notice } = reader.state();
  assert.match(notice ?? '', /there/);
  assert.equal(fileName(reader.state()), 'there.md');
  const [replaces = ''] = offered(reader);
  assert.notEqual(replaces, writes);
  reader.type('x');
  assert.equal(offered(reader)[0], writes.replace('there.md', 'there.mdx'));
  reader.press('backspace enter');
  await Promise.resolve();
  assert.equal(reader.state().notice, 'wrote there.md');
  assert.deepEqual(reader.asked, ['export', 'export']);
});

test('while quotes are being found only the article’s own reference can be exported', () => {
  const reader = openReader(120, 30, { document: harbour });
  const write = (what: 'record' | 'article', format: 'md' | 'ris') => {
    const exported = { what, format };
    return update(reader.state(), { type: 'export/write', exported, path: 'x', isReplacing: false });
  };
  const { state, effects } = write('record', 'md');
  assert.deepEqual([state.notice, effects], ['still finding quotes', []]);
  assert.equal(write('article', 'ris').effects[0]?.type, 'export');
});
