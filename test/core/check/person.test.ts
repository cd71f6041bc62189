import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samePerson } from '../../../source/core/check/person.ts';

const person = (name: string) => ({ name, names: [name] });
const described = (name: string) => ({ name, names: [] });

for (const [a, b, wanted] of [
  ['Maria Voss', 'Voss', 'same'],
  ['Ms. Voss', 'Maria Voss', 'same'],
  ['Bill Lasko', 'William Lasko', 'same'],
  ['Maria J. Voss', 'Maria Voss', 'same'],
  ['Maria Voss', 'Karl Voss', 'other'],
  ['Maria Voss', 'Bill Lasko', 'other'],
  ['World Health Organization', 'WHO', 'same'],
] as const) {
  test(`${a} and ${b} are ${wanted}`, () => {
    assert.equal(samePerson(person(a), person(b)), wanted);
    assert.equal(samePerson(person(b), person(a)), wanted);
  });
}

test('whoever has no name may be anybody', () => {
  assert.equal(samePerson(person('Maria Voss'), described('the engineer')), 'unknown');
  assert.equal(samePerson(person('Maria Voss'), undefined), 'unknown');
  assert.equal(samePerson(described('The engineer'), described('the engineer')), 'same');
});
