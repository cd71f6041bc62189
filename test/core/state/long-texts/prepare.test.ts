import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Analysis } from '../../../../source/core/analyse/analysis.ts';
import { applyCorrections } from '../../../../source/core/corrections/apply.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import type { Asked } from '../../../../source/core/state/action.ts';
import { prepare, prepareCorrections } from '../../../../source/core/state/long-texts/prepare.ts';
import { pageViewOf } from '../../../../source/core/state/pages/page-view.ts';
import { analysisOf } from '../../../../source/core/state/selectors.ts';
import type { State } from '../../../../source/core/state/state.ts';
import { update } from '../../../../source/core/state/update.ts';
import { harbour, harbourAnalysis } from '../../../helpers/harbour.ts';
import { openReader } from '../../../helpers/reader.ts';

/** The harbour again and again, until there are very many quotations of it. */
const long = (times: number): { readonly document: Document; readonly analysis: Analysis } => {
  const { length } = harbour.text;
  const moved = <T>(value: T, by: number): T => {
    if (Array.isArray(value)) return value.map((one) => moved(one, by)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) =>
        name === 'start' || name === 'end' ? [name, field + by] : [name, moved(field, by)],
      ),
    ) as T;
  };
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    document: {
      ...harbour,
      text: harbour.text.repeat(times),
      blocks: copies.flatMap((copy) => moved(harbour.blocks, copy * length)),
    },
    analysis: {
      ...harbourAnalysis,
      quotations: copies.flatMap((copy) =>
        moved(harbourAnalysis.quotations, copy * length).map((one) => ({ ...one, id: `${copy}-${one.id}` })),
      ),
      speakers: harbourAnalysis.speakers.map((speaker) => ({
        ...speaker,
        quotations: copies.flatMap((copy) => speaker.quotations.map((id) => `${copy}-${id}`)),
      })),
    },
  };
};

const times = Math.ceil(2500 / harbourAnalysis.quotations.length);
/** A reader of it who has gone on by some keys; each has an analysis of its own, of which nothing is known. */
const after = (keys = ''): State => {
  const reader = openReader(120, 30, long(times));
  return keys === '' ? reader.state() : reader.press(keys);
};

const stepsOf = (state: State, action: Asked): number => [...(prepare(state, action) ?? [])].length;

const corrections: readonly Asked[] = [
  { type: 'quotation/reject' },
  { type: 'correction/speaker', name: 'Nobody At All' },
  { type: 'correction/rename', to: 'Somebody Else' },
  { type: 'pick/run', action: { type: 'correction/speaker', name: '' } },
];

for (const action of corrections) {
  const what = action.type === 'pick/run' ? `chosen ${action.action.type}` : action.type;
  test(`${what} is worked out ahead, and comes to the same as without`, () => {
    const state = after('n');
    assert.ok(stepsOf(state, action) > 10);
    const found = analysisOf(update(state, action).state);
    assert.deepEqual(found, analysisOf(update(after('n'), action).state));
    // What was worked out is taken, and not worked out again.
    assert.equal(found.quotations, analysisOf(update(state, action).state).quotations);
    assert.notEqual(found.quotations, analysisOf(state).quotations);
  });
}

test('a correction is taken back as it was made', () => {
  const corrected = after('n X');
  assert.ok(stepsOf(corrected, { type: 'correction/undo' }) > 0);
  const back = update(corrected, { type: 'correction/undo' }).state;
  assert.equal(analysisOf(back).quotations.length, analysisOf(after()).quotations.length);
});

for (const page of ['said', 'sourcing'] as const) {
  test(`the page “${page}” is composed ahead, and is the same as without`, () => {
    const action = { type: 'page/toggle', page } as const;
    const state = after();
    assert.ok(stepsOf(state, action) > 10);
    const shown = pageViewOf(update(state, action).state)?.page;
    assert.ok(shown);
    assert.equal(shown, pageViewOf(update(state, action).state)?.page);
    assert.deepEqual(shown, pageViewOf(update(after(), action).state)?.page);
    // An action that makes another page of it has that composed too, and one that moves on it has nothing.
    const on = update(state, action).state;
    assert.equal(prepare(on, { type: 'scroll/by-lines', lines: 1 }), undefined);
    assert.ok(prepare(on, { type: 'filter/set', filter: { kind: 'direct' } }));
  });
}

test('followed on the page of everything said, a speaker’s own page is composed', () => {
  const on = after('E');
  const filter = { type: 'filter/set', filter: { kind: 'direct' } } as const;
  assert.ok(stepsOf(on, filter) > 0);
  const next = update(on, filter).state;
  assert.equal(pageViewOf(next)?.page, pageViewOf(update(on, filter).state)?.page);
});

test('a short article has nothing worked out ahead, nor has one whose quotations are still being found', () => {
  assert.equal(prepare(openReader().state(), { type: 'quotation/reject' }), undefined);
  const { document, analysis } = long(times);
  const reader = openReader(120, 30, { document });
  reader.store.dispatch({ type: 'analysis/beginning', id: 1, analysis });
  assert.equal(stepsOf(reader.state(), { type: 'quotation/reject' }), 0);
  assert.equal(prepare(after(), { type: 'scroll/by-lines', lines: 1 }), undefined);
});

test('what was kept of corrections is worked out before an analysis is taken', () => {
  const state = after('n X');
  const { document, analysis: found } = long(times);
  assert.ok([...prepareCorrections(state, found)].length > 10);
  assert.equal(
    applyCorrections(document, found, state.kept.corrections).analysis,
    applyCorrections(document, found, state.kept.corrections).analysis,
  );
});
