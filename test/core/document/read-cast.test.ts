import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CastError, readCast } from '../../../source/core/document/read-cast.ts';

test('a cast is read from lines: a name, aliases, a pronoun', () => {
  assert.deepEqual(
    readCast(
      '\uFEFF# chapter one\n\nAnna Holt; Annie,  Mrs. Holt ; SHE\nBen Roe;; he\r\nThe Mill Trust; it\nKim Lee\n',
    ),
    [
      { name: 'Anna Holt', aliases: ['Annie', 'Mrs. Holt'], pronoun: 'she' },
      { name: 'Ben Roe', aliases: [], pronoun: 'he' },
      { name: 'The Mill Trust', aliases: [], pronoun: 'it' },
      { name: 'Kim Lee', aliases: [] },
    ],
  );
});

test('a cast is read from what quotes prints: those with a name, with the pronoun most used for them', () => {
  const report = {
    speakers: [
      { id: 's1', name: 'Anna Holt', kind: 'person', aliases: ['Holt', 'Mrs. Holt'] },
      { id: 's2', name: 'two neighbours', kind: 'group', aliases: [] },
      { id: 's3', name: 'an officer', kind: 'person', described: true, aliases: [] },
      { id: 's4', name: 'The Mill Trust', kind: 'body', aliases: ['the trust'] },
    ],
    quotes: [
      { speaker: { id: 's1', mention: 'she' } },
      { speaker: { id: 's1', mention: 'Holt' } },
      { speaker: null },
    ],
  };
  const cast = [
    { name: 'Anna Holt', aliases: ['Holt', 'Mrs. Holt'], pronoun: 'she' },
    { name: 'The Mill Trust', aliases: ['the trust'], pronoun: 'it' },
  ];
  assert.deepEqual(readCast(JSON.stringify(report)), cast);
  assert.deepEqual(readCast(JSON.stringify([report, report])), cast);
});

const BAD: readonly (readonly [cast: string, message: RegExp])[] = [
  ['', /it names nobody/],
  ['# nobody\n', /it names nobody/],
  ['Anna Holt\n; Annie; she', /^line 2: no name$/],
  ['Anna Holt; Annie; her', /^line 1: “her” is not one of she, he, they, it$/],
  ['Anna Holt; Annie; she; Mill Lane', /^line 1: give a name; aliases; a pronoun$/],
  ['Anna Holt\n\nANNA HOLT; Annie', /^line 3: “ANNA HOLT” has a line already$/],
  ['42; 43', /^line 1: “42” is no name$/],
  ['Anna\u001b[2J Holt', /^line 1: “Anna\uFFFD\[2J Holt” has a character that no name has$/],
  [`${'Anna '.repeat(60)}`, /^line 1: “Anna .*…” is longer than 200 characters$/],
  [Array.from({ length: 20_001 }, (_, at) => `A${at}`).join('\n'), /it has 20001 names, more than 20000/],
  ['{"speakers": ', /neither lines with names nor valid JSON/],
  ['{"quotes": []}', /not what onrecord quotes prints/],
  ['[1, 2]', /not what onrecord quotes prints/],
  ['{"speakers": [{"id": 1}]}', /no name/],
];

for (const [cast, message] of BAD)
  test(`a cast is refused with a reason: ${JSON.stringify(cast.slice(0, 40))}`, () => {
    assert.throws(
      () => readCast(cast),
      (error) =>
        error instanceof CastError && message.test(error.message) && !/[\n\u001b]/.test(error.message),
    );
  });
