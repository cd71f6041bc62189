import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  genderOfForename,
  isForename,
  sameForename,
} from '../../../../source/core/analyse/people/forenames.ts';

const genders: readonly (readonly [string, string])[] = [
  ['anna', 'female'], ['peter', 'male'], ['narendra', 'male'], ['priya', 'female'], ['mohammed', 'male'], ['jean-luc', 'male'], ['mary-jane', 'female'], ['pat', 'unknown'], ['table', 'unknown'],
]; // biome-ignore format: a row of pairs

for (const [name, gender] of genders)
  test(`"${name}" is ${gender}`, () => assert.equal(genderOfForename(name), gender));

const pairs: readonly (readonly [string, string, boolean])[] = [
  ['bill', 'william', true], ['will', 'bill', true], ['j.', 'john', true], ['liz', 'elizabeth', true], ['bob', 'robert', true], ['anna', 'anne', false], ['bill', 'hillary', false], ['robert', 'richard', false],
]; // biome-ignore format: a row of pairs

for (const [a, b, same] of pairs) {
  test(`"${a}" and "${b}" ${same ? 'may' : 'cannot'} be one person's`, () =>
    assert.equal(sameForename(a, b), same));
}

test('common words are no forenames', () => {
  for (const word of ['the', 'said', 'minister', 'court']) assert.equal(isForename(word), false, word);
});
