/**
 * A linear-chain conditional random field whose states are the insides of segments: every position has a row of scores,
 * one per column, and a topology says which columns count on being in a state, entering it and leaving it. (Lafferty,
 * McCallum and Pereira 2001; the entering and leaving scores are those of a semi-Markov model, Sarawagi and Cohen 2004,
 * whose segments' scores add up over positions.)
 */
export type State = {
  readonly name: string;
  /** Columns added for each position in the state; none outside any segment. */
  readonly inside: readonly number[];
  /** Columns added at a segment's first position. */
  readonly enter: readonly number[];
  /** Columns added at its last. */
  readonly leave: readonly number[];
};

/** `inward` arcs stay within a segment; all others leave one state and enter another. `from` -1 is the beginning. */
export type Arc = { readonly from: number; readonly to: number; readonly inward: boolean };

export type Topology = {
  readonly columns: number;
  readonly states: readonly State[];
  readonly arcs: readonly Arc[];
};

/** A segment found: positions `first` (included) to `last` (not included), and the state it is in. */
export type Segment = { readonly state: number; readonly first: number; readonly last: number };

/** Score per arc and per final state. */
export type Transitions = { readonly arcs: Float32Array; readonly finals: Float32Array };

const isSegment = (state: State): boolean => state.inside.length > 0;

/**
 * Works on one passage at a time; its arrays are reused between passages. Sums are kept in proportions that add up to
 * one at every position (Rabiner 1989), so that nothing overflows and no logarithm is taken per arc.
 */
export class SegmentCrf {
  readonly topology: Topology;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #inward: Uint8Array;
  #capacity = 0;
  #rows: Float32Array = new Float32Array(0);
  #fixed: Uint8Array | undefined;
  #transitions: Transitions = { arcs: new Float32Array(0), finals: new Float32Array(0) };
  readonly #endings: Float64Array;
  readonly #arcFactors: Float64Array;
  /** Per position and state: the score of being in it, entering it, leaving it. */
  #inside = new Float64Array(0);
  #enter = new Float64Array(0);
  #leave = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  #back = new Int32Array(0);
  #n = 0;

  constructor(topology: Topology) {
    this.topology = topology;
    this.#from = Int32Array.from(topology.arcs, ({ from }) => from);
    this.#to = Int32Array.from(topology.arcs, ({ to }) => to);
    this.#inward = Uint8Array.from(topology.arcs, ({ inward }) => (inward ? 1 : 0));
    this.#endings = new Float64Array(topology.states.length);
    this.#arcFactors = new Float64Array(topology.arcs.length);
  }

  /**
   * Takes in a passage: `rows` holds `n` rows of `columns` scores. `finals` are added to the transitions' own.
   * Where `fixed` is 1 a position is kept out of every segment.
   */
  load(
    n: number,
    rows: Float32Array,
    transitions: Transitions,
    finals?: Float32Array,
    fixed?: Uint8Array,
  ): void {
    const S = this.topology.states.length;
    if (n > this.#capacity) {
      this.#capacity = Math.max(n, this.#capacity * 2, 64);
      const size = this.#capacity * S;
      this.#inside = new Float64Array(size);
      this.#enter = new Float64Array(size);
      this.#leave = new Float64Array(size);
      this.#alpha = new Float64Array(size);
      this.#beta = new Float64Array(size);
      this.#scale = new Float64Array(this.#capacity);
      this.#back = new Int32Array(size);
    }
    this.#n = n;
    this.#rows = rows;
    this.#fixed = fixed;
    this.#transitions = transitions;
    for (let s = 0; s < S; s++) this.#endings[s] = (transitions.finals[s] ?? 0) + (finals?.[s] ?? 0);
  }

  /** Adds up the columns of each state into the three tables, as scores or (for sums) as their exponentials. */
  #tabulate(exponentials: boolean): void {
    const { states, columns } = this.topology;
    const S = states.length;
    const row = new Float64Array(columns);
    const zero = exponentials ? 1 : 0;
    const join = (listed: readonly number[]): number => {
      let joined = zero;
      for (let i = 0; i < listed.length; i++) {
        const value = row[listed[i] ?? 0] ?? 0;
        joined = exponentials ? joined * value : joined + value;
      }
      return joined;
    };
    for (let i = 0; i < this.#n; i++) {
      for (let c = 0; c < columns; c++) {
        const score = this.#rows[i * columns + c] ?? 0;
        row[c] = exponentials ? Math.exp(score) : score;
      }
      const barred = this.#fixed?.[i] === 1;
      for (let s = 0; s < S; s++) {
        const state = states[s] as State;
        const at = i * S + s;
        this.#inside[at] = barred && isSegment(state) ? (exponentials ? 0 : -Infinity) : join(state.inside);
        this.#enter[at] = join(state.enter);
        this.#leave[at] = join(state.leave);
      }
    }
  }

  /** The best segmentation and its score. */
  viterbi(): { readonly segments: readonly Segment[]; readonly score: number } {
    const { states } = this.topology;
    const S = states.length;
    const A = this.#from.length;
    const n = this.#n;
    if (n === 0) return { segments: [], score: 0 };
    this.#tabulate(false);
    const [from, to, inward, best, back] = [this.#from, this.#to, this.#inward, this.#alpha, this.#back];
    const [inside, enter, leave] = [this.#inside, this.#enter, this.#leave];
    const arcs = this.#transitions.arcs;
    best.fill(-Infinity, 0, n * S);
    for (let i = 0; i < n; i++) {
      const row = i * S;
      for (let a = 0; a < A; a++) {
        const f = from[a] ?? 0;
        if ((i === 0) !== f < 0) continue;
        const t = row + (to[a] ?? 0);
        let score = (arcs[a] ?? 0) + (inside[t] ?? 0);
        if (f >= 0) score += best[row - S + f] ?? 0;
        if (inward[a] === 0) {
          score += enter[t] ?? 0;
          if (f >= 0) score += leave[row - S + f] ?? 0;
        }
        if (score > (best[t] ?? 0)) {
          best[t] = score;
          back[t] = a;
        }
      }
    }
    let state = 0;
    let score = -Infinity;
    for (let s = 0; s < S; s++) {
      const at = (n - 1) * S + s;
      const total = (best[at] ?? 0) + (leave[at] ?? 0) + (this.#endings[s] ?? 0);
      if (total > score) {
        score = total;
        state = s;
      }
    }
    const segments: Segment[] = [];
    let last = n;
    for (let i = n - 1; i >= 0; i--) {
      const a = back[i * S + state] ?? 0;
      if (inward[a] === 1) continue;
      if (isSegment(states[state] as State)) segments.push({ state, first: i, last });
      last = i;
      state = Math.max(from[a] ?? 0, 0);
    }
    return { segments: segments.reverse(), score };
  }

  /** The factor of an arc at a position, before it is divided by the position's scale. */
  #factor(i: number, a: number): number {
    const S = this.topology.states.length;
    const f = this.#from[a] ?? 0;
    if ((i === 0) !== f < 0) return 0;
    const t = i * S + (this.#to[a] ?? 0);
    let factor = (this.#arcFactors[a] ?? 0) * (this.#inside[t] ?? 0);
    if (this.#inward[a] === 0) {
      factor *= this.#enter[t] ?? 0;
      if (f >= 0) factor *= this.#leave[(i - 1) * S + f] ?? 0;
    }
    return factor;
  }

  /** The logarithm of the sum over all segmentations; afterwards the chances below may be asked. */
  sum(): number {
    const S = this.topology.states.length;
    const A = this.#from.length;
    const n = this.#n;
    if (n === 0) return 0;
    this.#tabulate(true);
    const [from, to, alpha, beta, scale] = [this.#from, this.#to, this.#alpha, this.#beta, this.#scale];
    for (let a = 0; a < A; a++) this.#arcFactors[a] = Math.exp(this.#transitions.arcs[a] ?? 0);
    let logarithm = 0;
    alpha.fill(0, 0, n * S);
    for (let i = 0; i < n; i++) {
      const row = i * S;
      for (let a = 0; a < A; a++) {
        const f = from[a] ?? 0;
        const before = f < 0 ? 1 : i === 0 ? 0 : (alpha[row - S + f] ?? 0);
        if (before === 0) continue;
        const t = row + (to[a] ?? 0);
        alpha[t] = (alpha[t] ?? 0) + before * this.#factor(i, a);
      }
      let total = 0;
      for (let s = 0; s < S; s++) total += alpha[row + s] ?? 0;
      scale[i] = total;
      logarithm += Math.log(total);
      for (let s = 0; s < S; s++) alpha[row + s] = (alpha[row + s] ?? 0) / total;
    }
    const end = (n - 1) * S;
    let total = 0;
    for (let s = 0; s < S; s++) {
      const ending = (this.#leave[end + s] ?? 0) * Math.exp(this.#endings[s] ?? 0);
      beta[end + s] = ending;
      total += (alpha[end + s] ?? 0) * ending;
    }
    for (let s = 0; s < S; s++) beta[end + s] = (beta[end + s] ?? 0) / total;
    logarithm += Math.log(total);
    for (let i = n - 1; i > 0; i--) {
      const row = i * S;
      beta.fill(0, row - S, row);
      for (let a = 0; a < A; a++) {
        const f = from[a] ?? 0;
        if (f < 0) continue;
        const at = row - S + f;
        beta[at] = (beta[at] ?? 0) + (this.#factor(i, a) * (beta[row + (to[a] ?? 0)] ?? 0)) / (scale[i] ?? 1);
      }
    }
    return logarithm;
  }

  /** After `sum`: calls back with the chance of every arc at every position that is not negligible. */
  visitArcs(visit: (position: number, arc: number, chance: number) => void): void {
    const S = this.topology.states.length;
    for (let i = 0; i < this.#n; i++) {
      for (let a = 0; a < this.#from.length; a++) {
        const f = this.#from[a] ?? 0;
        const before = f < 0 ? 1 : i === 0 ? 0 : (this.#alpha[(i - 1) * S + f] ?? 0);
        const chance = before * this.arcFactor(i, a) * this.beta(i, this.#to[a] ?? 0);
        if (chance > 1e-7) visit(i, a, chance);
      }
    }
  }

  /** After `sum`: the chance of ending in each state. */
  finals(): Float64Array {
    return Float64Array.from(
      this.topology.states,
      (_, s) => this.alpha(this.#n - 1, s) * this.beta(this.#n - 1, s),
    );
  }

  /** After `sum`: an arc's factor; a path's chance is the product of its arcs' factors, times `beta` of its end. */
  arcFactor(position: number, arc: number): number {
    return this.#factor(position, arc) / (this.#scale[position] ?? 1);
  }

  /** After `sum`: the weight of all ways to come to a state at a position; times `beta`, the chance of being there. */
  alpha(position: number, state: number): number {
    return this.#alpha[position * this.topology.states.length + state] ?? 0;
  }

  /** After `sum`: the weight of all ways to go on from a state at a position. */
  beta(position: number, state: number): number {
    return this.#beta[position * this.topology.states.length + state] ?? 0;
  }
}
