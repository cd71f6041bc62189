import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintRow, type Span } from '../../../../source/core/layout/paint.ts';
import { paintedRanges, quotationOfRow } from '../../../../source/core/state/article/painted-ranges.ts';
import { analysisOf, viewOf, visibleRows } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { openReader } from '../../../helpers/reader.ts';

const spansOf = (state: State): readonly Span[] => {
  const rows = visibleRows(viewOf(state));
  const marks = paintedRanges(state, rows);
  return rows.flatMap((row) => paintRow(state.document.text, row, marks));
};

/** The roles of the first words on the screen that include some others. */
const rolesOf = (state: State, words: string): readonly string[] =>
  spansOf(state).find(({ text }) => text.includes(words))?.roles ?? [];

const whole = () => openReader(180, 80);

test('words of a quotation carry its speaker’s colour and its kind', () => {
  const state = whole().state();
  assert.deepEqual(rolesOf(state, 'We waited long enough'), ['speaker/1', 'direct']);
  assert.deepEqual(rolesOf(state, 'where his customers'), ['speaker/0/quiet', 'indirect']);
});

test('of a mixed quotation the words within marks stand out', () => {
  const state = openReader(180, 80).state();
  assert.ok(rolesOf(state, 'the sale was').includes('mixed'));
  assert.ok(!rolesOf(state, 'the sale was').includes('fragment'));
});

test('the current quotation has a role of its own, and its cue and mention theirs', () => {
  const state = whole().press('n');
  assert.ok(rolesOf(state, 'We waited long enough').includes('current'));
  assert.deepEqual([...new Set(rolesOf(state, 'Mayor Ines Calloway'))], ['speaker/1', 'mention']);
  assert.ok(spansOf(state).some(({ text, roles }) => text.includes('said') && roles.includes('cue')));
});

test('choosing a speaker dims everybody else and nobody but them', () => {
  const state = whole().press('s j enter');
  assert.ok(!rolesOf(state, 'They count the roof').includes('dimmed'));
  assert.deepEqual(rolesOf(state, 'We waited long enough'), ['dimmed']);
  assert.deepEqual(rolesOf(state, 'there was no plan'), ['dimmed']);
});

test('nobody’s quotations have no colour', () => {
  assert.ok(rolesOf(whole().state(), 'there was no plan').includes('muted'));
});

test('headings and shown asides have theirs', () => {
  const state = whole().press('a');
  assert.deepEqual(rolesOf(state, 'What the traders say'), ['heading/1']);
  assert.deepEqual(rolesOf(state, 'Ten photographs'), ['aside']);
});

test('every row a quotation runs through speaks of it in the margin; the current one comes first', () => {
  const state = whole().state();
  const { quotations } = analysisOf(state);
  const rows = visibleRows(viewOf(state));
  const rowOf = (words: string) =>
    rows.find((row) => state.document.text.slice(row.start, row.end).includes(words));
  const row = rowOf('They count the roof');
  assert.ok(row);
  assert.equal(quotationOfRow(quotations, row)?.id, 'q4');
  const within = quotations.flatMap((one) => (one.id === 'q4' ? [one, { ...one, id: 'inner' }] : [one]));
  assert.equal(quotationOfRow(within, row, 'inner')?.id, 'inner');
  const plain = rowOf('Forty-one stalls');
  assert.ok(plain);
  assert.equal(quotationOfRow(quotations, plain), undefined);
});
