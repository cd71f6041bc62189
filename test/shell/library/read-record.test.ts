import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultRecord } from '../../../source/core/library/result-record.ts';
import { tallySources } from '../../../source/core/library/tally-sources.ts';
import { createLibraryWriter } from '../../../source/shell/library/library-writer.ts';
import { openLibrary } from '../../../source/shell/library/open-library.ts';
import { createLists } from '../../../source/shell/library/read-lists.ts';
import { createAnalysisReader } from '../../../source/shell/library/read-record.ts';

const TEXT =
  '“The port,” 😀 “is \\safe\\,” Maria "Mo" Voss, an engineer, said. A clerk called it “old”. “So it is.”';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const pair = (words: string) => Object.values(at(words));

const record = resultRecord({
  id: 'a',
  date: '2016-10-12',
  outlet: 'Post',
  text: TEXT,
  speakers: [
    {
      id: 's1',
      name: 'Maria "Mo" Voss',
      kind: 'person',
      role: 'engineer',
      aliases: ['Voss \\ "x"'],
    },
    { id: 's2', name: 'a clerk', kind: 'person', described: true, aliases: [] },
  ],
  quotes: [
    {
      start: 0,
      end: at(',” Maria').start + 2,
      type: 'direct',
      spans: [pair('“The port,”'), pair('“is \\safe\\,”')],
      speaker: { id: 's1', ...at('Maria "Mo" Voss'), rule: 'a name beside it', confidence: 0.875 },
      cue: at('said'),
    },
    {
      ...at('called it “old”'),
      type: 'mixed',
      marks: [pair('“old”')],
      speaker: { id: 's2', ...at('A clerk'), rule: '', confidence: 1 },
    },
    { ...at('“So it is.”'), type: 'direct', speaker: null },
  ],
});

test('what a library keeps of an article is read as the analysis that it was, astral letters and quotes in names too', async () => {
  assert.ok(!('error' in record));
  const database = await openLibrary(':memory:', 'write');
  createLibraryWriter(database).put([record]);
  const { speakers, quotations } = createAnalysisReader(database)(1);
  assert.deepEqual(speakers, [
    {
      id: 's1',
      name: 'Maria "Mo" Voss',
      kind: 'person',
      aliases: ['Voss \\ "x"'],
      role: 'engineer',
      mentions: [],
      quotations: ['q1'],
    },
    {
      id: 's2',
      name: 'a clerk',
      kind: 'person',
      aliases: [],
      described: true,
      mentions: [],
      quotations: ['q2'],
    },
  ]);
  const [first, mixed, nobody] = quotations;
  assert.deepEqual(first?.spans, [at('“The port,”'), at('“is \\safe\\,”')]);
  assert.deepEqual(first?.marks, first?.spans);
  assert.deepEqual(first?.attribution.mention, at('Maria "Mo" Voss'));
  assert.deepEqual(first?.attribution.cue, at('said'));
  assert.equal(first?.attribution.confidence, 0.875);
  assert.deepEqual(mixed?.spans, [at('called it “old”')]);
  assert.deepEqual(mixed?.marks, [at('“old”')]);
  assert.deepEqual(nobody?.attribution, { rules: [], confidence: 0 });
  const lists = createLists(database);
  assert.deepEqual(
    [...lists.quotes.rows({}, { order: 'oldest' })].map(({ text, mention }) => [text, mention]),
    [
      ['“The port,” “is \\safe\\,”', 'Maria "Mo" Voss'],
      ['called it “old”', 'A clerk'],
      ['“So it is.”', ''],
    ],
  );
  const [all] = JSON.parse([...lists.summary.print({}, {}, 'json')].join('')).sourcing;
  assert.deepEqual(
    [
      all.quotations,
      all.words,
      all.wordsBy['named with office'],
      all.wordsBy.anonymous,
      all.wordsBy.unattributed,
    ],
    [3, 8, 4, 1, 3],
  );
  assert.deepEqual(tallySources([]), []);
});
