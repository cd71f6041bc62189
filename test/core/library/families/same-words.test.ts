import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedForms } from '../../../../source/core/library/families/quoted-forms.ts';
import { areSameWords, type Circumstances } from '../../../../source/core/library/families/same-words.ts';
import { shinglesOf } from '../../../../source/core/library/families/shingles.ts';

const forms = (text: string) => quotedForms(text, [{ start: 0, end: text.length }]);

const far: Circumstances = { days: 200, mayBeOneSpeaker: true };
const near: Circumstances = { days: 1, mayBeOneSpeaker: true };
const others: Circumstances = { days: 1, mayBeOneSpeaker: false };

const CRANES = 'The cranes are old, and everybody in Leith harbour has known it for ten years.';

const cases: readonly (readonly [a: string, b: string, how: Circumstances, isSame: boolean])[] = [
  [CRANES, CRANES, far, true],
  [CRANES, 'everybody in Leith harbour has known it for ten years', far, true],
  [CRANES, 'The cranes are old ... everybody in Leith harbour has known it', near, true],
  [
    CRANES,
    'The cranes [in Leith] are old, and everybody in Leith Harbor has known it for ten years',
    near,
    true,
  ],
  [CRANES, 'The berths are new, and nobody in the town has heard of it for a year.', near, false],
  [
    'She is the next president of the United States.',
    'He would be a bad president of the United States.',
    near,
    false,
  ],
  [
    'We are going to be in the same place as we were',
    'They said we are going to be in the same boat',
    far,
    false,
  ],
  ['“[T]he strike is a disgrace and a scandal”', 'The strike is a disgrace and a scandal', near, true],
  ['No ship was turned away', 'no ship was turned away', near, true],
  ['It is what it is now', 'It is what it is now', others, false],
  ['the cranes', 'the cranes', near, false],
];

for (const [a, b, how, isSame] of cases) {
  test(`“${a}” and “${b}” are ${isSame ? 'the same words' : 'different'}`, () => {
    assert.equal(areSameWords(forms(a), forms(b), how), isSame);
    assert.equal(areSameWords(forms(b), forms(a), how), isSame);
  });
}

test('any five telling words in a row that two quotations share give them a shingle in common', () => {
  const words = 'harbour strike union crane berth ferry dock ship mayor council engine rail port tide'.split(
    ' ',
  );
  for (let at = 0; at + 5 <= words.length; at++) {
    const shared = words.slice(at, at + 5).join(' ');
    const one = new Set(shinglesOf(forms(`Nobody here thinks ${shared} would matter`)));
    const other = shinglesOf(forms(`We told them about ${shared} last winter`));
    assert.ok(
      other.some((hash) => one.has(hash)),
      shared,
    );
  }
});

test('words between two pieces of a quotation count as left out', () => {
  const text = '“The cranes are old,” Voss said, “and we lost the deal.”';
  const { words } = quotedForms(text, [
    { start: 0, end: 21 },
    { start: 33, end: text.length },
  ]);
  assert.deepEqual(
    words.filter(({ isAfterCut }) => isAfterCut).map(({ form }) => form),
    ['and'],
  );
});

test('any eight telling words in a row that two quotations share give them two shingles in common', () => {
  const words =
    'harbour strike union crane berth ferry dock ship mayor council engine rail port tide pilot cargo'.split(
      ' ',
    );
  for (let at = 0; at + 8 <= words.length; at++) {
    const shared = words.slice(at, at + 8).join(' ');
    const one = new Set(shinglesOf(forms(`Nobody here thinks ${shared} would matter`)));
    const other = shinglesOf(forms(`We told them about ${shared} last winter`));
    assert.ok(other.filter((hash) => one.has(hash)).length >= 2, shared);
  }
});
