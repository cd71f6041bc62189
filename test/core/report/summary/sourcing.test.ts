import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  anonymityIn,
  type Identification,
  identificationOf,
  passageAround,
  stanceOf,
} from '../../../../source/core/report/summary/sourcing.ts';

const source = (name: string, isDescribed: boolean, role = '', kind = 'person') => ({
  name,
  isDescribed,
  role,
  kind,
  roles: [],
});

const identifications: readonly (readonly [ReturnType<typeof source> | undefined, Identification])[] = [
  [source('Maria Voss', false, 'chief engineer'), 'named with office'],
  [source('Maria Voss', false), 'named'],
  [source('Port of Leith', false, '', 'body'), 'body'],
  [source('the mayor of Leith', true), 'office only'],
  [source('Scotland’s transport minister', true), 'office only'],
  [source('a harbour official', true), 'anonymous'],
  [source('two officials', true, '', 'group'), 'anonymous'],
  [undefined, 'unattributed'],
];
for (const [who, how] of identifications)
  test(`${who?.name ?? 'nobody'}${who?.role ? `, ${who.role},` : ''} is ${how}`, () =>
    assert.equal(identificationOf(who), how));

const stances = [
  ['said', 'said'],
  ['according to', 'said'],
  ['has claimed', 'claimed'],
  ['alleged', 'claimed'],
  ['insists', 'claimed'],
  ['denied', 'denied'],
  ['flatly denies', 'denied'],
  ['dismissed', 'denied'],
  ['', 'said'],
] as const;
for (const [cue, stance] of stances) test(`“${cue}” is ${stance}`, () => assert.equal(stanceOf(cue), stance));

const reasons: readonly (readonly [passage: string, reason: string | undefined])[] = [
  [
    'said an official who spoke on condition of anonymity because the talks were private.',
    'because the talks were private',
  ],
  ['The docker asked not to be named for fear of losing her job.', 'for fear of losing her job'],
  [
    'according to two people, who requested anonymity to discuss internal plans.',
    'to discuss internal plans',
  ],
  ['a clerk who declined to be identified, citing the court’s rules', 'citing the court’s rules'],
  ['The aide, who was not authorized to speak publicly, said no.', 'not authorized to speak publicly'],
  ['said an official who spoke on condition of anonymity.', ''],
  ['“We lost the deal,” the mayor of Leith said because he had to.', undefined],
];
for (const [passage, reason] of reasons)
  test(`the reason in “${passage}”`, () =>
    assert.equal(anonymityIn(passage)?.reason.replace(/^(?:was|were) /, ''), reason));

const passages: readonly (readonly [text: string, reason: string | undefined])[] = [
  [
    'It is late. “We lost,” said an aide, who asked not to be named for fear of losing her job. He left.',
    'for fear of losing her job',
  ],
  [
    '“We lost,” an aide said. The aide spoke on condition of anonymity to discuss private talks.',
    'to discuss private talks',
  ],
  ['An aide asked not to be named because it was late. “We lost,” the mayor of Leith said.', undefined],
  ['“We lost,” the mayor of Leith said. An aide spoke on condition of anonymity to discuss it.', undefined],
];
for (const [text, reason] of passages)
  test(`what is said of the source in: ${text}`, () => {
    const start = text.indexOf('“We lost,”');
    const found = anonymityIn(passageAround(text, { start, end: start + 10 }));
    assert.equal(found?.reason, reason);
  });
