import type { Segment, SegmentCrf, Topology } from './segment-crf.ts';

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
  /** Per position, state and rank: the chance of the way so far, and the way before it as state * most + rank, or -1. */
  #chances = new Float64Array(0);
  #back = new Int32Array(0);

  constructor(topology: Topology, most: number, least: number) {
    this.#topology = topology;
    this.#most = most;
    this.#least = least;
    const { between, begin } = arcTables(topology);
    this.#between = between;
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
    const chances = this.#chances;
    chances.fill(0, 0, n * width);
    let before: number[] = [];
    for (let i = 0; i < n; i++) {
      const now: number[] = [];
      for (let to = 0; to < S; to++) {
        if (crf.alpha(i, to) * crf.beta(i, to) < this.#least) continue;
        now.push(to);
        const at = i * width + to * most;
        if (i === 0) this.#offer(at, crf.arcFactor(0, this.#begin[to] ?? -1), -1);
        for (const from of before) {
          const arc = this.#between[from * S + to] ?? -1;
          if (arc < 0) continue;
          const step = crf.arcFactor(i, arc);
          const was = (i - 1) * width + from * most;
          for (let r = 0; r < most; r++) {
            const chance = (chances[was + r] ?? 0) * step;
            if (chance === 0) break;
            this.#offer(at, chance, from * most + r);
          }
        }
      }
      before = now;
    }
    const ends = before.flatMap((state) =>
      Array.from({ length: most }, (_, r) => {
        const way = state * most + r;
        return { way, chance: (chances[(n - 1) * width + way] ?? 0) * crf.beta(n - 1, state) };
      }),
    );
    return ends
      .filter(({ chance }) => chance > 0 && chance >= this.#least)
      .sort((a, b) => b.chance - a.chance || a.way - b.way)
      .slice(0, most)
      .map(({ way, chance }) => ({ segments: this.#trace(n, way), chance }));
  }

  /** Puts a way in its place among the likeliest, whose first is at `at`. */
  #offer(at: number, chance: number, before: number): void {
    const [chances, back] = [this.#chances, this.#back];
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
