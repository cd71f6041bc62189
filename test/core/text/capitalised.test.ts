import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised } from '../../../source/core/text/capitalised.ts';
import { dateInWords } from '../../../source/core/text/date-in-words.ts';

test('names at the start of a line begin with a capital', () => {
  for (const [words, expected] of [
    ['the harbour board', 'The harbour board'],
    ['école du soir', 'École du soir'],
    ['unattributed', 'Unattributed'],
    ['eBay', 'eBay'],
    ['Ada Holm', 'Ada Holm'],
    ['3M', '3M'],
    ['', ''],
  ] as const)
    assert.equal(capitalised(words), expected);
});

test('a date for programs is said in words, any other stays as it is', () => {
  for (const [date, expected] of [
    ['2015-07-24', '24 July 2015'],
    ['2015-07-24T05:36:09+01:00', '24 July 2015'],
    ['2024-12-01 10:00', '1 December 2024'],
    ['2024-13-01', '2024-13-01'],
    ['June 3, 2024', 'June 3, 2024'],
    ['2024', '2024'],
    ['', ''],
  ] as const)
    assert.equal(dateInWords(date), expected);
});
