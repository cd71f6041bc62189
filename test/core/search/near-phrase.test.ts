import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, Results } from '../../../source/core/search/entry.ts';
import { parseQuery } from '../../../source/core/search/query.ts';
import { searcherOver } from '../../../source/core/search/search.ts';

const SAID = [
  'Off with her head!',
  'She reached for her hat and went off with it',
  'We were never promised a second berth by anybody who could have given us one',
  'The cranes are old, and everybody has known it for ten years',
  'the cranes are bold',
];

const entries: readonly Entry[] = [
  ...SAID.map((text, at): Entry => ({ kind: 'quotation', id: `q${at}`, text, range: { start: 0, end: 0 } })),
  {
    kind: 'text',
    id: 't',
    text: 'They marched her off with the others and reached the hedge',
    range: { start: 0, end: 0 },
  },
];

const search = (typed: string): Results => {
  const steps = searcherOver(entries).search(parseQuery(typed), { limit: 50, now: () => 0 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

for (const [typed, first] of [
  ['off with her hed', 'q0'],
  ['of with her head', 'q0'],
  ['off wth her head', 'q0'],
  ['off with her head', 'q0'],
  ['cranes are odl', 'q3'],
  ['never promised a secnd berth', 'q2'],
  ['we were never promised a second berth by anybdy who could', 'q2'],
  ['reached teh hedge', 't'],
  ['marched hr off', 't'],
  ['off with hre head', 'q0'],
  ['fof with her head', 'q0'],
  ['teh cranes are old', 'q3'],
  ['ten yaers', 'q3'],
  ['promised a secodn berth', 'q2'],
  ['with teh others', 't'],
] as const) {
  test(`“${typed}” finds its words first, once`, () => {
    const { hits, total } = search(typed);
    assert.equal(hits[0]?.entry.id, first);
    assert.equal(new Set(hits.map(({ entry }) => entry)).size, hits.length);
    assert.ok(total >= hits.length);
    assert.ok((hits[0]?.matches.length ?? 0) > 0);
  });
}

test('wherever in a phrase two letters are swapped, its quotation is found first', () => {
  for (const [typed, first] of [
    ['off with her head', 'q0'],
    ['has known it for', 'q3'],
    ['second berth', 'q2'],
  ] as const) {
    for (let at = 0; at + 1 < typed.length; at++) {
      const [one = '', other = ''] = typed.slice(at, at + 2);
      if (one === ' ' || other === ' ') continue;
      const swapped = typed.slice(0, at) + other + one + typed.slice(at + 2);
      assert.equal(search(swapped).hits[0]?.entry.id, first, swapped);
    }
  }
});

test('words that stand nowhere near one another bring no quotation forward', () => {
  assert.deepEqual(search('head second cranes').hits, []);
});
