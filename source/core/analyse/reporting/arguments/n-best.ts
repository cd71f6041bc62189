import type { SegmentCrf } from './segment-crf.ts';
import type { Segment, Topology } from './segments.ts';

/** A way to divide a passage into segments, and the chance of exactly that. */
export type Division = { readonly segments: readonly Segment[]; readonly chance: number };

/** The arc from one state to another, by `from * states + to`, or -1; and the arc that begins in each state. */
const arcTables = ({
  states,
  arcs,
}: Topology): { readonly between: Int32Array; readonly begin: Int32Array } => {
  const between = new Int32Array(states.length ** 2).fill(-1);
  const begin = new Int32Array(states.length).fill(-1);
  arcs.forEach(({ from, to }, a) => {
    if (from < 0) begin[to] = a;
    else between[from * states.length + to] = a;
  });
  return { between, begin };
};

/**
 * Finds the likeliest few ways to divide a passage, by list Viterbi decoding (Seshadri and Sundberg 1994): every state
 * at every position keeps its likeliest few ways instead of one. No way is likelier than any of its states where they
 * stand, so that states of which the chance is below `least` are left out: mostly all but one or two of them.
 */
export class NBest {
  readonly #most: number;
  readonly #least: number;
  readonly #topology: Topology;
  readonly #between: Int32Array;
  readonly #begin: Int32Array;
  /** Room for the states that are likely enough at two positions. */
  readonly #likely: readonly [Int32Array, Int32Array];
  /** Per position, state and rank: the chance of the way so far, and the way before it as state * most + rank, or -1. */
  #chances = new Float64Array(0);
  #back = new Int32Array(0);

  constructor(topology: Topology, most: number, least: number) {
    this.#topology = topology;
    this.#most = most;
    this.#least = least;
    const { between, begin } = arcTables(topology);
    this.#between = between;
    const size = topology.states.length;
    this.#likely = [new Int32Array(size), new Int32Array(size)];
    this.#begin = begin;
  }

  /** After `crf.sum()` over `n` positions: the likeliest divisions, likeliest first; none less likely than `least`. */
  find(crf: SegmentCrf, n: number): readonly Division[] {
    const most = this.#most;
    const S = this.#topology.states.length;
    const width = S * most;
    if (n === 0) return [];
    if (this.#chances.length < n * width) {
      this.#chances = new Float64Array(n * width * 2);
      this.#back = new Int32Array(n * width * 2);
    }
    const [chances, between, begins] = [this.#chances, this.#between, this.#begin];
    let [before, now] = this.#likely;
    let previous = 0;
    for (let i = 0; i < n; i++) {
      const count = crf.likely(i, this.#least, now);
      for (let k = 0; k < count; k++) {
        const to = now[k] ?? 0;
        const at = i * width + to * most;
        for (let way = at; way < at + most; way++) chances[way] = 0;
        const begin = i === 0 ? (begins[to] ?? -1) : -1;
        if (begin >= 0) this.#offer(at, crf.arcFactor(0, begin), -1);
        for (let p = 0; p < previous; p++) {
          const from = before[p] ?? 0;
          const arc = between[from * S + to] ?? -1;
          if (arc < 0) continue;
          this.#goOn(at, crf.arcFactor(i, arc), (i - 1) * width + from * most, from * most);
        }
      }
      [before, now] = [now, before];
      previous = count;
    }
    return this.#ends(crf, n, before.subarray(0, previous)).map(({ way, chance }) => ({
      segments: this.#trace(n, way),
      chance,
    }));
  }

  /** The likeliest ways to end in some states. */
  #ends(crf: SegmentCrf, n: number, states: Int32Array): readonly { way: number; chance: number }[] {
    const most = this.#most;
    const row = (n - 1) * this.#topology.states.length * most;
    const ends: { way: number; chance: number }[] = [];
    for (const state of states) {
      for (let way = state * most; way < (state + 1) * most; way++) {
        const chance = (this.#chances[row + way] ?? 0) * crf.beta(n - 1, state);
        if (chance > 0 && chance >= this.#least) ends.push({ way, chance });
      }
    }
    return ends.sort((a, b) => b.chance - a.chance || a.way - b.way).slice(0, most);
  }

  /** Puts the ways that go on from a state, whose first is at `was`, in their places among those at `at`. */
  #goOn(at: number, step: number, was: number, way: number): void {
    const chances = this.#chances;
    const back = this.#back;
    const most = this.#most;
    // Mostly these are the first to come here, and in order already.
    const isFirst = chances[at] === 0;
    for (let r = 0; r < most; r++) {
      const chance = (chances[was + r] ?? 0) * step;
      if (chance === 0) break;
      if (isFirst) {
        chances[at + r] = chance;
        back[at + r] = way + r;
      } else this.#offer(at, chance, way + r);
    }
  }

  /** Puts a way in its place among the likeliest, whose first is at `at`. */
  #offer(at: number, chance: number, before: number): void {
    const chances = this.#chances;
    const back = this.#back;
    let place = at + this.#most - 1;
    if (chance <= (chances[place] ?? 0)) return;
    for (; place > at && chance > (chances[place - 1] ?? 0); place--) {
      chances[place] = chances[place - 1] ?? 0;
      back[place] = back[place - 1] ?? -1;
    }
    chances[place] = chance;
    back[place] = before;
  }

  /** The segments of the way that ends in `way`. */
  #trace(n: number, way: number): readonly Segment[] {
    const most = this.#most;
    const { states } = this.#topology;
    const segments: Segment[] = [];
    let last = n;
    let at = way;
    for (let i = n - 1; i >= 0; i--) {
      const before = this.#back[i * states.length * most + at] ?? -1;
      const state = Math.floor(at / most);
      if (before < 0 || Math.floor(before / most) !== state) {
        if ((states[state]?.inside.length ?? 0) > 0) segments.push({ state, first: i, last });
        last = i;
      }
      at = before;
    }
    return segments.reverse();
  }
}
