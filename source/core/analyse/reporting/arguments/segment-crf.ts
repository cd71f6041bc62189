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

/** `inward` arcs stay within a segment, in one state; all others leave one state and enter another. `from` -1 is the beginning. */
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

/** States' columns of one sort, two apiece: where there are fewer, a column that counts for nothing. */
const columnPairs = (
  states: readonly State[],
  sort: 'inside' | 'enter' | 'leave',
  nothing: number,
): Int32Array =>
  Int32Array.from(states.flatMap((state) => [state[sort][0] ?? nothing, state[sort][1] ?? nothing]));

/**
 * Works on one passage at a time; its arrays are reused between passages. Sums are kept in proportions that add up to
 * one at every position (Rabiner 1989), so that nothing overflows and no logarithm is taken per arc. All ways into a
 * state are added up before the state's own factors are applied, so that an arc costs one multiplication.
 */
export class SegmentCrf {
  readonly topology: Topology;
  readonly #states: number;
  /** Arcs that leave one state and enter another. */
  readonly #moves: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Per state: the arc that begins in it, and the arc that stays in it, or -1. */
  readonly #begin: Int32Array;
  readonly #stay: Int32Array;
  readonly #insideColumns: Int32Array;
  readonly #enterColumns: Int32Array;
  readonly #leaveColumns: Int32Array;
  readonly #segment: Uint8Array;
  readonly #row: Float64Array;
  readonly #ways: Float64Array;
  readonly #arcFactors: Float64Array;
  readonly #endings: Float64Array;
  #rows: Float32Array = new Float32Array(0);
  #fixed: Uint8Array | undefined;
  #transitions: Transitions = { arcs: new Float32Array(0), finals: new Float32Array(0) };
  #capacity = 0;
  /** Per position and state: what being in it, entering it and leaving it count. */
  #inside = new Float64Array(0);
  #enter = new Float64Array(0);
  #leave = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  #n = 0;

  constructor(topology: Topology) {
    const { states, arcs, columns } = topology;
    this.topology = topology;
    this.#states = states.length;
    this.#from = Int32Array.from(arcs, ({ from }) => from);
    this.#to = Int32Array.from(arcs, ({ to }) => to);
    this.#moves = Int32Array.from(arcs.flatMap(({ from, inward }, a) => (from >= 0 && !inward ? [a] : [])));
    this.#begin = Int32Array.from(states, (_, s) => arcs.findIndex(({ from, to }) => from < 0 && to === s));
    this.#stay = Int32Array.from(states, (_, s) => arcs.findIndex(({ to, inward }) => inward && to === s));
    this.#insideColumns = columnPairs(states, 'inside', columns);
    this.#enterColumns = columnPairs(states, 'enter', columns);
    this.#leaveColumns = columnPairs(states, 'leave', columns);
    this.#segment = Uint8Array.from(states, (state) => (isSegment(state) ? 1 : 0));
    this.#row = new Float64Array(columns + 1);
    this.#ways = new Float64Array(states.length);
    this.#arcFactors = new Float64Array(arcs.length);
    this.#endings = new Float64Array(states.length);
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
    const S = this.#states;
    if (n > this.#capacity) {
      this.#capacity = Math.max(n, this.#capacity * 2, 64);
      const size = this.#capacity * S;
      this.#inside = new Float64Array(size);
      this.#enter = new Float64Array(size);
      this.#leave = new Float64Array(size);
      this.#alpha = new Float64Array(size);
      this.#beta = new Float64Array(size);
      this.#scale = new Float64Array(this.#capacity);
    }
    this.#n = n;
    this.#rows = rows;
    this.#fixed = fixed;
    this.#transitions = transitions;
    for (let s = 0; s < S; s++) this.#endings[s] = (transitions.finals[s] ?? 0) + (finals?.[s] ?? 0);
    this.#tabulate();
  }

  /** Fills the tables of what states count, as factors. */
  #tabulate(): void {
    const S = this.#states;
    const { columns } = this.topology;
    const [row, rows, fixed, segment] = [this.#row, this.#rows, this.#fixed, this.#segment];
    const [inside, enter, leave] = [this.#inside, this.#enter, this.#leave];
    const [ins, ens, les] = [this.#insideColumns, this.#enterColumns, this.#leaveColumns];
    row[columns] = 1;
    for (let i = 0; i < this.#n; i++) {
      for (let c = 0; c < columns; c++) row[c] = Math.exp(rows[i * columns + c] ?? 0);
      const barred = fixed !== undefined && fixed[i] === 1;
      for (let s = 0, at = i * S; s < S; s++, at++) {
        inside[at] =
          barred && segment[s] === 1 ? 0 : (row[ins[s * 2] ?? 0] ?? 0) * (row[ins[s * 2 + 1] ?? 0] ?? 0);
        enter[at] = (row[ens[s * 2] ?? 0] ?? 0) * (row[ens[s * 2 + 1] ?? 0] ?? 0);
        leave[at] = (row[les[s * 2] ?? 0] ?? 0) * (row[les[s * 2 + 1] ?? 0] ?? 0);
      }
    }
    for (let k = 0; k < this.#arcFactors.length; k++)
      this.#arcFactors[k] = Math.exp(this.#transitions.arcs[k] ?? 0);
  }

  /** The logarithm of the sum over all segmentations; afterwards the chances below may be asked. */
  sum(): number {
    const S = this.#states;
    const n = this.#n;
    if (n === 0) return 0;
    const [from, to, moves, ways, factors] = [
      this.#from,
      this.#to,
      this.#moves,
      this.#ways,
      this.#arcFactors,
    ];
    const [alpha, beta, scale] = [this.#alpha, this.#beta, this.#scale];
    const [inside, enter, leave] = [this.#inside, this.#enter, this.#leave];
    let logarithm = 0;
    for (let i = 0, row = 0; i < n; i++, row += S) {
      ways.fill(0);
      for (let m = 0; i > 0 && m < moves.length; m++) {
        const a = moves[m] ?? 0;
        const before = row - S + (from[a] ?? 0);
        const t = to[a] ?? 0;
        ways[t] = (ways[t] ?? 0) + (alpha[before] ?? 0) * (leave[before] ?? 0) * (factors[a] ?? 0);
      }
      let total = 0;
      for (let s = 0, at = row; s < S; s++, at++) {
        const begin = this.#begin[s] ?? -1;
        const stay = this.#stay[s] ?? -1;
        let way = (i > 0 ? (ways[s] ?? 0) : begin < 0 ? 0 : (factors[begin] ?? 0)) * (enter[at] ?? 0);
        if (stay >= 0 && i > 0) way += (alpha[at - S] ?? 0) * (factors[stay] ?? 0);
        const value = way * (inside[at] ?? 0);
        alpha[at] = value;
        total += value;
      }
      scale[i] = total;
      logarithm += Math.log(total);
      for (let s = 0, at = row; s < S; s++, at++) alpha[at] = (alpha[at] ?? 0) / total;
    }
    const end = (n - 1) * S;
    let total = 0;
    for (let s = 0, at = end; s < S; s++, at++) {
      const ending = (leave[at] ?? 0) * Math.exp(this.#endings[s] ?? 0);
      beta[at] = ending;
      total += (alpha[at] ?? 0) * ending;
    }
    for (let at = end; at < end + S; at++) beta[at] = (beta[at] ?? 0) / total;
    logarithm += Math.log(total);
    for (let i = n - 1, row = end; i > 0; i--, row -= S) {
      const share = 1 / (scale[i] ?? 1);
      for (let s = 0, at = row; s < S; s++, at++) ways[s] = (beta[at] ?? 0) * (inside[at] ?? 0) * share;
      for (let s = 0, at = row - S; s < S; s++, at++) {
        const stay = this.#stay[s] ?? -1;
        // What staying gives, with the leaving factor taken out, which is put on below.
        beta[at] = stay < 0 ? 0 : ((ways[s] ?? 0) * (factors[stay] ?? 0)) / (leave[at] ?? 1);
      }
      for (let m = 0; m < moves.length; m++) {
        const a = moves[m] ?? 0;
        const at = row - S + (from[a] ?? 0);
        const t = to[a] ?? 0;
        beta[at] = (beta[at] ?? 0) + (ways[t] ?? 0) * (enter[row + t] ?? 0) * (factors[a] ?? 0);
      }
      for (let at = row - S; at < row; at++) beta[at] = (beta[at] ?? 0) * (leave[at] ?? 0);
    }
    return logarithm;
  }

  /** After `sum`: calls back with the chance of every arc at every position that is not negligible. */
  visitArcs(visit: (position: number, arc: number, chance: number) => void): void {
    for (let i = 0; i < this.#n; i++) {
      for (let a = 0; a < this.#from.length; a++) {
        const f = this.#from[a] ?? 0;
        const before = f < 0 ? 1 : i === 0 ? 0 : this.alpha(i - 1, f);
        const chance = before * this.arcFactor(i, a) * this.beta(i, this.#to[a] ?? 0);
        if (chance > 1e-7) visit(i, a, chance);
      }
    }
  }

  /** After `sum`: the chance of ending in each state. */
  finals(): Float64Array {
    return Float64Array.from(
      { length: this.#states },
      (_, s) => this.alpha(this.#n - 1, s) * this.beta(this.#n - 1, s),
    );
  }

  /** After `sum`: an arc's factor; a path's chance is the product of its arcs' factors, times `beta` of its end. */
  arcFactor(position: number, arc: number): number {
    const S = this.#states;
    const f = this.#from[arc] ?? 0;
    if ((position === 0) !== f < 0) return 0;
    const t = this.#to[arc] ?? 0;
    const at = position * S + t;
    let factor = ((this.#arcFactors[arc] ?? 0) * (this.#inside[at] ?? 0)) / (this.#scale[position] ?? 1);
    if (arc !== this.#stay[t]) {
      factor *= this.#enter[at] ?? 0;
      if (f >= 0) factor *= this.#leave[at - t - S + f] ?? 0;
    }
    return factor;
  }

  /** After `sum`: the weight of all ways to come to a state at a position; times `beta`, the chance of being there. */
  alpha(position: number, state: number): number {
    return this.#alpha[position * this.#states + state] ?? 0;
  }

  /** After `sum`: the weight of all ways to go on from a state at a position. */
  beta(position: number, state: number): number {
    return this.#beta[position * this.#states + state] ?? 0;
  }
}
