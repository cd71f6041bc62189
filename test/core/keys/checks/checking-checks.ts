import assert from 'node:assert/strict';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { harbourCheck } from '../../../helpers/harbour-check.ts';
import { openReader, type Reader } from '../../../helpers/reader.ts';
import { type Checks, query } from './check.ts';

/** A reader of a draft with three quotations, of which the first and the last do not hold. */
const open = (): Reader =>
  openReader(120, 30, {
    document: harbour,
    analysis: harbourAnalysis,
    checking: { report: harbourCheck, at: 0 },
  });

/** What the keys of a checked draft do. */
export const checkingChecks: Checks = {
  'checking n': () => {
    const reader = open();
    assert.equal(reader.press('n').checking?.at, 2);
    const around = reader.press('n');
    assert.equal(around.checking?.at, 0);
    assert.match(around.notice ?? '', /last/);
  },
  'checking N': () => assert.equal(open().press('N').checking?.at, 2),
  'checking enter': () => {
    const reader = open();
    reader.press('enter');
    assert.deepEqual(reader.asked, ['checking']);
    assert.match(reader.press('n enter').notice ?? '', /no source/);
    assert.deepEqual(reader.asked, ['checking']);
  },
  'checking W': () => {
    const reader = open();
    reader.press('W');
    assert.equal(query(reader.type('by phone')), 'by phone');
    const { checking } = reader.press('enter');
    assert.equal(checking?.report.checks[0]?.accepted, 'by phone');
    assert.deepEqual(reader.asked, ['checking']);
    assert.equal(reader.press('n').checking?.at, 2);
    assert.equal(reader.press('n').checking?.at, 2);
  },
  'checking t': () => assert.equal(open().press('t enter').checking?.at, 2),
  'checking e': () => {
    const reader = open();
    reader.press('e enter enter');
    assert.deepEqual(reader.asked, ['export']);
  },
};
