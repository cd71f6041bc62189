import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from '../../../helpers/table.ts';
import { answersOf } from './passage.ts';

/**
 * Tests a table of passages, one a line: what it shows, the passage, and for each of its quotations who says it, in which
 * words, and the rule.
 */
export const testAnswers = (title: string, rows: string): void => {
  for (const [name = '', marked = '', expected] of table(3, rows))
    test(`${title}: ${name}`, () => assert.equal(answersOf(marked).join(' & '), expected));
};
