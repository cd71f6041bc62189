import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Candidate,
  featuresOf,
  type Place,
} from '../../../../../source/core/analyse/attribution/pronouns/features.ts';

/** Somebody named once, in another sentence of the paragraph, of whom nothing else is known. */
const plain: Candidate = {
  sentences: 2,
  paragraphs: 0,
  rank: 0,
  count: 1,
  isMostNamed: false,
  isSubject: false,
  isFirstInSentence: false,
  isPossessive: false,
  isOblique: false,
  byPronoun: false,
  isNewcomer: false,
  isInOwnWords: false,
  onlyInQuotes: false,
  isInTitle: false,
  isKnownPerson: false,
  isFullName: false,
  agrees: false,
  isOnly: false,
  saidLast: false,
  saidBeforeLast: false,
  saidHere: false,
  isTopic: false,
  isNearestSubject: false,
  isAloneInParagraph: false,
  isAcrossHeading: false,
};
const inside: Place = { opensSentence: false, opensParagraph: false, afterQuote: false };
const PLAIN = ['sentences=2', 'paragraphs=0', 'rank=0', 'count=1', 'gender-unknown', 'inside&far'];

test('somebody of whom nothing is known has only their distance', () =>
  assert.deepEqual(featuresOf(plain, inside), PLAIN));

/** What is known besides, what that adds and what it takes away. */
const cases: readonly (readonly [Partial<Candidate>, readonly string[], (readonly string[])?])[] = [
  [{ sentences: 0 }, ['sentences=0', 'inside&same'], ['sentences=2', 'inside&far']],
  [{ sentences: 1 }, ['sentences=1', 'inside&last'], ['sentences=2', 'inside&far']],
  [{ sentences: 3 }, ['sentences=3'], ['sentences=2']],
  [{ sentences: 4 }, ['sentences=4-6'], ['sentences=2']],
  [{ sentences: 6 }, ['sentences=4-6'], ['sentences=2']],
  [{ sentences: 7 }, ['sentences=7-12'], ['sentences=2']],
  [{ sentences: 12 }, ['sentences=7-12'], ['sentences=2']],
  [{ sentences: 13 }, ['sentences=13+'], ['sentences=2']],
  [{ paragraphs: 3 }, ['paragraphs=3'], ['paragraphs=0']],
  [{ rank: 4 }, ['rank=4'], ['rank=0']],
  [{ rank: 5 }, ['rank=5+'], ['rank=0']],
  [{ count: 2 }, ['count=2'], ['count=1']],
  [{ count: 3 }, ['count=3-5'], ['count=1']],
  [{ count: 5 }, ['count=3-5'], ['count=1']],
  [{ count: 6 }, ['count=6-12'], ['count=1']],
  [{ count: 12 }, ['count=6-12'], ['count=1']],
  [{ count: 13 }, ['count=13+'], ['count=1']],
  [{ agrees: true }, ['agrees'], ['gender-unknown']],
  [{ isMostNamed: true }, ['most-named']],
  [{ isSubject: true }, ['subject', 'inside&far&subject']],
  [{ isFirstInSentence: true }, ['first', 'inside&far&first']],
  [
    { isSubject: true, isFirstInSentence: true },
    ['subject', 'first', 'inside&far&subject', 'inside&far&first', 'inside&far&subject&first'],
  ],
  [{ isPossessive: true }, ['possessive', 'far&possessive']],
  [{ isOblique: true }, ['oblique']],
  [{ byPronoun: true }, ['by-pronoun', 'far&by-pronoun', 'inside&by-pronoun']],
  [{ isNewcomer: true }, ['newcomer']],
  [{ isInOwnWords: true }, ['in-own-words']],
  [{ onlyInQuotes: true }, ['only-in-quotes']],
  [{ isInTitle: true }, ['in-title']],
  [{ isKnownPerson: true }, ['known-person', 'known-person&gender-unknown']],
  [{ isKnownPerson: true, agrees: true }, ['known-person', 'agrees'], ['gender-unknown']],
  [{ isFullName: true }, ['full-name']],
  [{ isOnly: true }, ['only']],
  [
    { saidLast: true },
    ['said-last', 'inside&said-last', 'said-last&paragraphs=0', 'said-last&not-nearest', 'said-last&rank=0'],
  ],
  [
    { saidLast: true, rank: 2, paragraphs: 4, isNearestSubject: true },
    [
      'said-last',
      'paragraphs=4-6',
      'rank=2',
      'nearest-subject',
      'inside&said-last',
      'said-last&paragraphs=4-6',
      'said-last&nearest-subject',
      'said-last&rank=2',
      'inside&nearest-subject',
      'far&nearest-subject',
    ],
    ['paragraphs=0', 'rank=0'],
  ],
  [
    { saidLast: true, rank: 3 },
    [
      'said-last',
      'rank=3',
      'inside&said-last',
      'said-last&paragraphs=0',
      'said-last&not-nearest',
      'said-last&rank=3+',
    ],
    ['rank=0'],
  ],
  [{ saidBeforeLast: true }, ['said-before-last']],
  [{ saidHere: true }, ['said-here']],
  [{ isTopic: true }, ['topic', 'inside&topic', 'topic&not-subject']],
  [
    { isTopic: true, isSubject: true },
    ['topic', 'subject', 'inside&far&subject', 'inside&topic', 'topic&subject'],
  ],
  [{ isNearestSubject: true }, ['nearest-subject', 'inside&nearest-subject', 'far&nearest-subject']],
  [{ isAcrossHeading: true }, ['across-heading']],
  [{ isAloneInParagraph: true }, ['alone-in-paragraph', 'inside&alone-in-paragraph']],
];

for (const [known, more, fewer = []] of cases) {
  test(`${JSON.stringify(known)} speaks as ${more.join(', ')}`, () => {
    const expected = [...PLAIN.filter((feature) => !fewer.includes(feature)), ...more];
    assert.deepEqual(featuresOf({ ...plain, ...known }, inside).toSorted(), expected.toSorted());
  });
}

const places: readonly (readonly [Partial<Place>, string])[] = [
  [{}, 'inside&far'],
  [{ opensSentence: true }, 'opens-sentence&far'],
  [{ opensSentence: true, opensParagraph: true }, 'opens-paragraph&far'],
  [{ opensSentence: true, opensParagraph: true, afterQuote: true }, 'after-quote&far'],
];

for (const [place, expected] of places)
  test(`a pronoun that stands at ${JSON.stringify(place)} gives ${expected}`, () =>
    assert.equal(featuresOf(plain, { ...inside, ...place }).at(-1), expected));
