import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bearersIn,
  mayBeOne,
  nameInDescription,
  readPersonName,
} from '../../../source/core/library/person-name.ts';

const parts = (printed: string) => {
  const name = readPersonName(printed);
  return name && [name.given, name.middle.join(' '), name.surname, name.suffix];
};

const names: readonly (readonly [printed: string, parts: readonly string[] | undefined])[] = [
  ['Maria Voss', ['maria', '', 'voss', '']],
  ['Sen. Maria B. Voss', ['maria', 'b', 'voss', '']],
  ['Mayor Bill Lasko Jr.', ['bill', '', 'lasko', 'jr']],
  ['José Núñez-Ortiz', ['jose', 'nunez', 'ortiz', '']],
  ['Harbourite Bill Lasko', ['bill', '', 'lasko', '']],
  ['Ms. Voss', ['', '', 'voss', '']],
  ['Lasko’s', ['', '', 'lasko', '']],
  ['William “Bill” Lasko', ['william', '', 'lasko', '']],
  ['University of Leith', undefined],
];

for (const [printed, expected] of names) {
  test(`“${printed}” is taken apart`, () => assert.deepEqual(parts(printed), expected));
}

const pairs: readonly (readonly [a: string, b: string, mayBe: boolean])[] = [
  ['Bill Lasko', 'William Lasko', true],
  ['William Lasko', 'W. Lasko', true],
  ['Maria B. Voss', 'Maria Voss', true],
  ['Maria Beth Voss', 'Maria B. Voss', true],
  ['Maria B. Voss', 'Maria C. Voss', false],
  ['George W. Tarr', 'George H. W. Tarr', false],
  ['Bill Lasko', 'Bill Lasko Jr.', false],
  ['Bill Lasko', 'Anna Lasko', false],
  ['Bill Lasko', 'Bill Tarr', false],
];

for (const [a, b, mayBe] of pairs) {
  test(`${a} and ${b} ${mayBe ? 'may be' : 'are not'} one`, () => {
    const [one, other] = [readPersonName(a), readPersonName(b)];
    assert.ok(one && other);
    assert.equal(mayBeOne(one, other), mayBe);
    assert.equal(mayBeOne(other, one), mayBe);
  });
}

const texts: readonly (readonly [text: string, bearers: readonly string[]])[] = [
  ['Bill Lasko spoke. Lasko left.', ['bill']],
  ['Lasko came, and President Bill Lasko and his wife, Anna Lasko, left.', ['bill', 'anna']],
  ['Bill and Anna Lasko left.', ['anna', 'bill']],
  ['Bill Lasko and William Lasko are one man.', ['bill']],
  ['Bill Lasko and Bill Lasko Jr. are two.', ['bill', 'bill jr']],
  ['The Lasko campaign. Team Lasko.', []],
  ['He met Trisjen Lasko there.', ['trisjen']],
];

for (const [text, expected] of texts) {
  test(`who is called Lasko in “${text}”`, () => {
    const found = bearersIn(text, 'Lasko').map(({ given, suffix }) => [given, suffix].join(' ').trim());
    assert.deepEqual(found.toSorted(), expected.toSorted());
  });
}

test('a description may hold a name', () => {
  assert.equal(nameInDescription('rival Bill Lasko'), 'Bill Lasko');
  assert.equal(nameInDescription('Anna Tarr, head of the Leith Union of Dockers'), 'Anna Tarr');
  assert.equal(nameInDescription('two officials of the port'), undefined);
});
