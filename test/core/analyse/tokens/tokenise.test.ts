import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';

const wordsOf = (text: string): string => tokenise(paragraphs(text)).words.join(' ');

const cases: readonly (readonly [name: string, text: string, words: string])[] = [
  ['marks are tokens', '“We won,” she said.', '“ We won , ” she said .'],
  ['contractions are split', "I don't; he’s. They can't've.", "I do n't ; he 's . They ca n't 've ."],
  ['names with apostrophes stay whole', 'O’Brien met D’Angelo at noon', "O'Brien met D'Angelo at noon"],
  ['a plural possessive leaves its apostrophe', "the dogs' owner's", "the dogs ' owner 's"],
  ['a possessive after a mark', '“Hamlet”’s ghost', "“ Hamlet ” 's ghost"],
  [
    'abbreviations keep their stop',
    'Mr. J. K. Holm of the U.S.-led Ph.D. unit, Inc.',
    'Mr. J. K. Holm of the U.S.-led Ph.D. unit , Inc.',
  ],
  [
    'a party and a state',
    'Lee (R-S.C.) met the A.F.L.-C.I.O.: no.',
    'Lee ( R-S.C. ) met the A.F.L.-C.I.O. : no .',
  ],
  [
    'a letter behind a hyphen ends as words do',
    'It was Hepatitis-B. Nobody knew.',
    'It was Hepatitis-B . Nobody knew .',
  ],
  ['numbers stay whole', 'At 10:30, $1,250.75 or 5% (No. 5).', 'At 10:30 , $ 1,250.75 or 5 % ( No. 5 ) .'],
  ['hyphenated words stay whole', 'a 36-year-old vice-president--no', 'a 36-year-old vice-president -- no'],
  ['dashes stand alone', 'He—the one—said: no…', 'He — the one — said : no …'],
  ['typewriter marks', "``So,'' he said", "`` So , '' he said"],
  [
    'addresses and handles',
    'see https://a.example/b?c=1, or @ada_h #vote.',
    'see https://a.example/b?c=1 , or @ada_h #vote .',
  ],
  ['single marks as primary marks', "'We won,' said Ada", "' We won , ' said Ada"],
  ['scripts without spaces', '他说：「好。」', '他说 ： 「 好 。 」'],
];

for (const [name, text, words] of cases) test(name, () => assert.equal(wordsOf(text), words));

test('every token lies in the text, in order, and they cover all that is no space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { starts, ends, count, words } = tokenise(paragraphs(text));
      let covered = '';
      for (let at = 0; at < count; at += 1) {
        assert.ok((starts[at] ?? 0) < (ends[at] ?? 0));
        assert.ok(at === 0 || (ends[at - 1] ?? 0) <= (starts[at] ?? 0));
        assert.equal(text.slice(starts[at], ends[at]).replaceAll('’', "'"), words[at]?.replaceAll('’', "'"));
        covered += text.slice(starts[at], ends[at]);
      }
      assert.equal(covered, text.replaceAll(/\s/g, ''));
    }),
  );
});

test('asides, code and breaks have no tokens; table cells have a sentence each', () => {
  const text = 'Ada Holm | won it. Twice.\nskip me';
  const table = {
    kind: 'table',
    range: { start: 0, end: 25 },
    header: false,
    rows: [
      [
        { start: 0, end: 8 },
        { start: 11, end: 25 },
      ],
    ],
  } as const;
  const aside = { kind: 'aside', range: { start: 26, end: 33 }, reason: 'test' } as const;
  const tokens = tokenise({ text, blocks: [table, aside], source: { name: 'x', mediaType: 'text/plain' } });
  assert.deepEqual(
    tokens.sentences.map(({ range }) => text.slice(range.start, range.end)),
    ['Ada Holm', 'won it.', 'Twice.'],
  );
});
