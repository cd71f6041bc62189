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
  ['South Korean-born Maria Voss', ['maria', '', 'voss', '']],
  ['Oscar-winning Maria Voss', ['maria', '', 'voss', '']],
  ['Leith-area Voss', ['', '', 'voss', '']],
  ['Kim Jong-un', ['kim', 'jong', 'un', '']],
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
  ['Anna Lasko came. Oscar-winner Lasko left.', ['anna']],
];

for (const [text, expected] of texts) {
  test(`who is called Lasko in “${text}”`, () => {
    const found = bearersIn(text, 'Lasko').map(({ given, suffix }) => [given, suffix].join(' ').trim());
    assert.deepEqual(found.toSorted(), expected.toSorted());
  });
}

const DESCRIPTIONS: readonly (readonly [description: string, name: string | undefined])[] = [
  ['the mayor, Bill Lasko', 'Bill Lasko'],
  ['rival Donald Trump', 'Donald Trump'],
  ['Anna Tarr, head of the Leith Union of Dockers', 'Anna Tarr'],
  ['Anna Tarr, Jr.', 'Anna Tarr, Jr.'],
  ['Senator Barbara Boxer of California', 'Barbara Boxer'],
  ['Former Secretary of State and Democratic frontrunner Hillary Clinton', 'Hillary Clinton'],
  ['a teacher from Ohio named Anna Smith', 'Anna Smith'],
  ['a spokesman for Bill Lasko', undefined],
  ['A spokeswoman for Democratic presidential candidate Hillary Clinton', undefined],
  ['the former top aide to President George W. Bush', undefined],
  ['the ex-wife of Alan Grayson', undefined],
  ['Donald Trump’s campaign manager', undefined],
  ['Anna Smith’s brother', undefined],
  ['A top Donald Trump adviser', undefined],
  ['a South Carolina Democrat', undefined],
  ['the committee', undefined],
];
const DOCUMENTS: readonly (readonly [description: string, name: string | undefined])[] = [
  ['an analysis by Lee Epstein', 'Lee Epstein'],
  ['a post from Anna Smith', 'Anna Smith'],
  ['candidate Hillary Clinton’s Tuesday speech', 'Hillary Clinton'],
  ['Donald Trump’s rhetoric', undefined],
  ['a book about Bill Lasko', undefined],
  ['activists clamoring to block Donald Trump from the nomination', undefined],
];

test('a description gives the name of whom it is about, and nobody else’s', () => {
  for (const [description, name] of DESCRIPTIONS)
    assert.equal(nameInDescription(description, false), name, description);
  for (const [description, name] of DOCUMENTS)
    assert.equal(nameInDescription(description, true), name, description);
});
