import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakersOf } from '../passage.ts';

const cases: readonly (readonly [name: string, marked: string, expected: readonly string[]])[] = [
  [
    'a Spaniard is who was just spoken of',
    'Mikel Arteta would not blame his side. [S1 The Spaniard] said [Q1 they had run all day].',
    ['Mikel Arteta'],
  ],
  [
    'a Frenchwoman is no man',
    'Marie Duval beat Tom Hartley in two sets. [S1 The Frenchwoman] said [Q1 her knee had held].',
    ['Marie Duval'],
  ],
  [
    'a German may be a woman',
    'Angela Weber won in two sets. [S1 The German] said [Q1 her knee had held].',
    ['Angela Weber'],
  ],
  [
    'whoever is said to be so old has been spoken of',
    'Aisha Bello wept outside court. [S1 The 34-year-old] said [Q1 she had learnt to read there].',
    ['Aisha Bello'],
  ],
  [
    'an Englishman is no woman',
    'Marie Duval beat Tom Hartley in two sets. [S1 The Englishman] said [Q1 his knee had held].',
    ['Tom Hartley'],
  ],
  [
    'a Spaniard who is somewhere is somebody new',
    'Mikel Arteta met the press. [S1 The Spaniard in the crowd] said [Q1 they had run all day].',
    ['The Spaniard in the crowd'],
  ],
  [
    'a Spaniard with "a" is somebody new',
    'Mikel Arteta met the press. [S1 A Spaniard] said [Q1 they had run all day].',
    ['A Spaniard'],
  ],
  [
    'a newly crowned German is who was just spoken of',
    'Angela Weber won in two sets. [S1 The newly crowned German] said [Q1 her knee had held].',
    ['Angela Weber'],
  ],
  [
    'a longer description is somebody new',
    'Angela Weber won in two sets. [S1 The old and very tired German] said [Q1 her knee had held].',
    ['The old and very tired German'],
  ],
  [
    'a people’s adjective in small letters is no one of them',
    'Angela Weber won in two sets. [S1 The german] said [Q1 her knee had held].',
    ['The german'],
  ],
  [
    'a nation’s office is not somebody from there',
    'Mikel Arteta met the press. [S1 The Spanish embassy] said [Q1 it knew nothing].',
    ['The Spanish embassy'],
  ],
  [
    'with nobody spoken of, an origin is all that is known',
    'It was a quiet night. [S1 The Norwegian] said [Q1 he would stay].',
    ['The Norwegian'],
  ],
  [
    'what an office is of is not its holder',
    'Mikel Arteta lost. [Q1 “It hurts,”] [S1 Arteta] said.\nVilla boss Peter Emery was delighted. [S2 He] said [Q2 it was a good day].',
    ['Mikel Arteta', 'Peter Emery'],
  ],
];

for (const [name, marked, expected] of cases) {
  test(name, () => assert.deepEqual(speakersOf(marked), expected));
}
