import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readName } from '../../../../source/core/analyse/people/read-name.ts';

const read = (words: string) => {
  const printed = words.split(' ');
  return readName(
    printed,
    printed.map((word) => word.toLowerCase()),
    false,
  );
};

const cases: readonly (readonly [run: string, name: string, kind: string, gender: string, roles: string])[] =
  [
    ['Antony Blinken', 'antony blinken', 'person', 'unknown', ''],
    ['Mr. Modi', 'modi', 'person', 'male', ''],
    ['Ms Smith', 'smith', 'person', 'female', ''],
    ['Sir Keir Starmer', 'keir starmer', 'person', 'male', ''],
    ['Sen. Marco Rubio', 'marco rubio', 'person', 'unknown', 'senator'],
    ['U.S. Secretary of State Antony Blinken', 'antony blinken', 'person', 'unknown', 'secretary'],
    [
      'Secretary of Health and Human Services Xavier Becerra',
      'xavier becerra',
      'person',
      'unknown',
      'secretary',
    ],
    ['Prime Minister Narendra Modi', 'narendra modi', 'person', 'unknown', 'minister'],
    ['Robert F. Kennedy Jr.', 'robert f. kennedy', 'person', 'unknown', ''],
    ['Mohammed bin Salman', 'mohammed bin salman', 'person', 'unknown', ''],
    ['Dean Smith', 'dean smith', 'person', 'unknown', ''],
    ['Larry King', 'larry king', 'person', 'unknown', ''],
    ['Microsoft Corp.', 'microsoft corp.', 'body', 'unknown', ''],
    ['Department of Justice', 'department of justice', 'body', 'unknown', ''],
    ['Premier League', 'premier league', 'body', 'unknown', ''],
    ['Coun Margaret Firth', 'margaret firth', 'person', 'unknown', 'councillor'],
    ['Labour Party', 'labour party', 'body', 'unknown', ''],
    ['WHO', 'who', 'body', 'unknown', ''],
    ['White House', 'white house', 'body', 'unknown', ''],
    ['China', 'china', 'place', 'unknown', ''],
    ['Saudi Arabia', 'saudi arabia', 'place', 'unknown', ''],
    ['@jane_doe', '@jane_doe', 'person', 'unknown', ''],
    ['Secretary of State', '', 'unknown', 'unknown', 'secretary'],
  ];

for (const [run, name, kind, gender, roles] of cases) {
  test(`"${run}" names ${name === '' ? 'an office and nobody' : `"${name}"`}`, () => {
    const found = read(run);
    assert.deepEqual(
      [found.words.join(' '), found.kind, found.gender, found.roles.join(' ')],
      [name, kind, gender, roles],
    );
  });
}
