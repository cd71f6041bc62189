import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NBest } from '../../../../../source/core/analyse/reporting/arguments/n-best.ts';
import { SegmentCrf } from '../../../../../source/core/analyse/reporting/arguments/segment-crf.ts';
import type { Segment, Topology } from '../../../../../source/core/analyse/reporting/arguments/segments.ts';
import {
  ARGUMENT_TOPOLOGY,
  CUE_TOPOLOGY,
} from '../../../../../source/core/analyse/reporting/arguments/topologies.ts';

type Path = { readonly states: readonly number[]; readonly score: number };

/** Every path there is and its score, one by one. */
const allPaths = (
  topology: Topology,
  rows: Float32Array,
  n: number,
  arcs: Float32Array,
  finals: Float32Array,
): readonly Path[] => {
  const sum = (i: number, columns: readonly number[]): number =>
    columns.reduce((total, c) => total + (rows[i * topology.columns + c] ?? 0), 0);
  let paths: Path[] = [{ states: [], score: 0 }];
  for (let i = 0; i < n; i++) {
    paths = paths.flatMap(({ states, score }) =>
      topology.arcs.flatMap((arc, a) => {
        const before = states.at(-1) ?? -1;
        const to = topology.states[arc.to];
        const from = topology.states[arc.from];
        if (arc.from !== before || !to) return [];
        let more = (arcs[a] ?? 0) + sum(i, to.inside);
        if (!arc.inward) more += sum(i, to.enter) + (from ? sum(i - 1, from.leave) : 0);
        return [{ states: [...states, arc.to], score: score + more }];
      }),
    );
  }
  return paths.map(({ states, score }) => {
    const end = states.at(-1) ?? 0;
    return { states, score: score + (finals[end] ?? 0) + sum(n - 1, topology.states[end]?.leave ?? []) };
  });
};

const segmentsOf = (topology: Topology, states: readonly number[]): readonly Segment[] => {
  const segments: Segment[] = [];
  for (let first = 0; first < states.length; ) {
    let last = first + 1;
    while (last < states.length && states[last] === states[first]) last++;
    const state = states[first] ?? 0;
    if ((topology.states[state]?.inside.length ?? 0) > 0) segments.push({ state, first, last });
    first = last;
  }
  return segments;
};

const MOST = 5;

const cases: readonly [string, Topology, number][] = [
  ['cues', CUE_TOPOLOGY, 6],
  ['arguments', ARGUMENT_TOPOLOGY, 4],
];

for (const [name, topology, most] of cases) {
  const numbers = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 200, maxLength: 200 });
  test(`the likeliest and the sum of all segmentations are those found by listing them (${name})`, () => {
    const crf = new SegmentCrf(topology);
    const few = new NBest(topology, MOST, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), numbers, (n, drawn) => {
        const values = Float32Array.from(drawn, (value) => value / 10);
        const rows = values.subarray(0, n * topology.columns);
        const arcs = values.subarray(100, 100 + topology.arcs.length);
        const finals = values.subarray(150, 150 + topology.states.length);
        const paths = allPaths(topology, rows, n, arcs, finals);
        crf.load(n, Float64Array.from(rows, Math.exp), { arcs, finals });
        const top = Math.max(...paths.map(({ score }) => score));
        const total = Math.log(paths.reduce((sum, { score }) => sum + Math.exp(score - top), 0)) + top;
        crf.sum();
        const found = few.find(crf, n);
        const ranked = [...paths].sort((a, b) => b.score - a.score).slice(0, MOST);
        assert.equal(found.length, ranked.length);
        const chanceOf = new Map(
          paths.map(({ states, score }) => [
            JSON.stringify(segmentsOf(topology, states)),
            Math.exp(score - total),
          ]),
        );
        found.forEach(({ segments, chance }, rank) => {
          assert(Math.abs(chance - Math.exp((ranked[rank]?.score ?? 0) - total)) < 1e-4);
          assert(Math.abs(chance - (chanceOf.get(JSON.stringify(segments)) ?? 0)) < 1e-4);
        });
        assert.equal(new Set(found.map(({ segments }) => JSON.stringify(segments))).size, found.length);
        let chances = 0;
        crf.visitArcs((_, __, chance) => {
          chances += chance;
        });
        assert(Math.abs(chances - n) < 1e-3);
        const ends = crf.finals().reduce((sum, chance) => sum + chance, 0);
        assert(Math.abs(ends - 1) < 1e-6);
      }),
      { numRuns: 40 },
    );
  });
}

test('a position that is fixed stays out of every segment', () => {
  const crf = new SegmentCrf(CUE_TOPOLOGY);
  const rows = Float64Array.from([5, 0, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0], Math.exp);
  const transitions = { arcs: new Float32Array(6), finals: new Float32Array(2) };
  crf.load(3, rows, transitions, undefined, new Uint8Array([0, 1, 0]));
  crf.sum();
  assert.deepEqual(
    new NBest(CUE_TOPOLOGY, 1, 0).find(crf, 3)[0]?.segments.map(({ first, last }) => [first, last]),
    [
      [0, 1],
      [2, 3],
    ],
  );
});

test('no segmentation less likely than the least that is asked for is found, and all that are likelier', () => {
  const crf = new SegmentCrf(CUE_TOPOLOGY);
  const transitions = { arcs: new Float32Array(6), finals: new Float32Array(2) };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 24, maxLength: 24 }), (drawn) => {
      crf.load(
        6,
        Float64Array.from(drawn, (value) => Math.exp(value / 10)),
        transitions,
      );
      crf.sum();
      const all = new NBest(CUE_TOPOLOGY, 40, 0).find(crf, 6).filter(({ chance }) => chance >= 0.05);
      assert.deepEqual(new NBest(CUE_TOPOLOGY, 40, 0.05).find(crf, 6), all);
    }),
    { numRuns: 100 },
  );
});
