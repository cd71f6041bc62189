import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWordings } from '../../../source/core/compare/compare.ts';

const kinds = (draft: string, source: string): readonly string[] =>
  compareWordings(draft, source).changes.map((change) => change.kind);

const same: readonly (readonly [draft: string, source: string])[] = [
  ['“The plan isn’t ours”', "The plan isn't ours."],
  ['A long — very long — day', 'a long--very long--day'],
  ['The U.S. sent 1,000 men', 'The US sent 1000 men'],
  ['The oﬃce was ſhut', 'The office was shut'],
  ['The co-chair spoke', 'The cochair spoke'],
  ['An example', 'An exam-\n  ple'],
  ['It costs 5% more', 'It costs 5 percent more'],
  ['twenty-five men came', '25 men came'],
  ['[T]he plan is old', 'the plan is old'],
  ['We said so [sic]', 'we said so'],
];

const changed: readonly (readonly [draft: string, source: string, ...kinds: string[]])[] = [
  ['We do want it', "We don't want it", 'negation'],
  ['They will not come', 'They will come', 'negation'],
  ['She can come', 'She cannot come', 'negation'],
  ['It was unfair to all', 'It was fair to all', 'negation'],
  ['We can not do that', "We can't do that", 'word'],
  ["It's over for us", 'It is over for us', 'word'],
  ['We were promised it by 2018.', 'We were promised it by 2019.', 'number'],
  ['It took forty men', 'It took fifty men', 'number'],
  ['I spoke to Mr. Smith today', 'I spoke to Mr. Jones today', 'name'],
  ['Ost won the vote', 'Lind won the vote', 'name'],
  ['men and women vote', 'women and men vote', 'order'],
  ['the big red dog ran', 'the red big dog ran', 'order'],
  ['we must go', 'we really must go', 'omission'],
  ['we certainly must go', 'we must go', 'insertion'],
  ['a huge loss for us', 'a large loss for us', 'word'],
  ['it was everyone who left', 'IT WAS SOMEONE WHO LEFT', 'word'],
  ['So I think we must go', 'So, um, I, I think we, uh, must go', 'filler', 'filler'],
  ['We were promised it by 2018.', 'We were never promised it by 2019.', 'negation', 'number'],
];

describe('comparing two wordings', () => {
  for (const [draft, source] of same)
    it(`takes “${draft}” for the same words as “${source}”`, () =>
      assert.deepEqual(kinds(draft, source), []));

  for (const [draft, source, ...wanted] of changed)
    it(`names what “${draft}” makes of “${source}”`, () => assert.deepEqual(kinds(draft, source), wanted));

  it('finds no change where what is left out or put in is marked', () => {
    const cut = compareWordings(
      'The cranes are old ... for ten years.',
      'The cranes are old, as all know, for ten years.',
    );
    assert.deepEqual([cut.changes, cut.edits.map(({ kind }) => kind)], [[], ['cut']]);
    const bracket = compareWordings('[The engineer] said it', 'She said it');
    assert.deepEqual([bracket.changes, bracket.edits.map(({ kind }) => kind)], [[], ['bracket']]);
  });

  it('places each change in both texts', () => {
    const [draft, source] = ['We want two ships', 'We want three ships'];
    const [change] = compareWordings(draft, source).changes;
    assert.equal(draft.slice(change?.draft.start, change?.draft.end), 'two');
    assert.equal(source.slice(change?.source.start, change?.source.end), 'three');
  });

  it('compares texts with no words, and ends on long ones that all look alike', () => {
    assert.deepEqual(compareWordings('', 'words').share, 0);
    assert.deepEqual(compareWordings('...', '').changes, []);
    assert.ok(compareWordings('word '.repeat(3000), 'word '.repeat(3000)).share > 0.6);
  });
});
