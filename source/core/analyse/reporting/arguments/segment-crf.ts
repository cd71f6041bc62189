import type { State, Topology, Transitions } from './segments.ts';

const isSegment = (state: State): boolean => state.inside.length > 0;

/** States that count the same columns, of which only the first is kept; and which of those each state is like. */
const groupAlike = (
  states: readonly State[],
): { readonly kinds: readonly State[]; readonly kindOf: Int32Array } => {
  const columnsOf = ({ inside, enter, leave }: State): string => [inside, enter, leave].join(';');
  const names = [...new Set(states.map(columnsOf))];
  return {
    kinds: names.flatMap((name) => states.find((state) => columnsOf(state) === name) ?? []),
    kindOf: Int32Array.from(states, (state) => names.indexOf(columnsOf(state))),
  };
};

/** States' columns of one sort, two apiece: where there are fewer, a column that counts for nothing. */
const columnPairs = (
  states: readonly State[],
  sort: 'inside' | 'enter' | 'leave',
  nothing: number,
): Int32Array =>
  Int32Array.from(states.flatMap((state) => [state[sort][0] ?? nothing, state[sort][1] ?? nothing]));

/**
 * A linear-chain conditional random field whose states are the insides of segments: every position has a row of scores,
 * one per column, and a topology says which columns count on being in a state, entering it and leaving it. (Lafferty,
 * McCallum and Pereira 2001; the entering and leaving scores are those of a semi-Markov model, Sarawagi and Cohen 2004,
 * whose segments' scores add up over positions.)
 *
 * Works on one passage at a time; its arrays are reused between passages. Sums are kept in proportions that add up to
 * one at every position (Rabiner 1989), so that nothing overflows and no logarithm is taken per arc. All ways into a
 * state are added up before the state's own factors are applied, so that an arc costs one multiplication; and these
 * factors are worked out once for all states that count the same columns.
 */
export class SegmentCrf {
  readonly topology: Topology;
  readonly #states: number;
  /** Arcs that leave one state and enter another, their factors, and the states these are. */
  readonly #moves: Int32Array;
  readonly #moveFactors: Float64Array;
  readonly #movesFrom: Int32Array;
  readonly #movesTo: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  /** Per state: the arc that begins in it, and the arc that stays in it, or -1. */
  readonly #begin: Int32Array;
  readonly #stay: Int32Array;
  /** Per state, which kind it is; the columns and factors below are those of kinds. */
  readonly #kindOf: Int32Array;
  readonly #kinds: number;
  readonly #insideColumns: Int32Array;
  readonly #enterColumns: Int32Array;
  readonly #leaveColumns: Int32Array;
  readonly #segment: Uint8Array;
  readonly #row: Float64Array;
  /** Per state: what goes out of it, and what comes into it. */
  readonly #going: Float64Array;
  readonly #ways: Float64Array;
  readonly #arcs: Float32Array;
  readonly #arcFactors: Float64Array;
  readonly #endings: Float64Array;
  #capacity = 0;
  /** Per position and kind of state: what being in it, entering it and leaving it count. */
  #inside = new Float64Array(0);
  #enter = new Float64Array(0);
  #leave = new Float64Array(0);
  /** Per position and state. */
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);
  #n = 0;

  constructor(topology: Topology) {
    const { states, arcs, columns } = topology;
    const { kinds, kindOf } = groupAlike(states);
    this.topology = topology;
    this.#states = states.length;
    this.#from = Int32Array.from(arcs, ({ from }) => from);
    this.#to = Int32Array.from(arcs, ({ to }) => to);
    this.#moves = Int32Array.from(arcs.flatMap(({ from, inward }, a) => (from >= 0 && !inward ? [a] : [])));
    this.#moveFactors = new Float64Array(this.#moves.length).fill(1);
    this.#movesFrom = this.#moves.map((a) => this.#from[a] ?? 0);
    this.#movesTo = this.#moves.map((a) => this.#to[a] ?? 0);
    this.#begin = Int32Array.from(states, (_, s) => arcs.findIndex(({ from, to }) => from < 0 && to === s));
    this.#stay = Int32Array.from(states, (_, s) => arcs.findIndex(({ to, inward }) => inward && to === s));
    this.#kindOf = kindOf;
    this.#kinds = kinds.length;
    this.#insideColumns = columnPairs(kinds, 'inside', columns);
    this.#enterColumns = columnPairs(kinds, 'enter', columns);
    this.#leaveColumns = columnPairs(kinds, 'leave', columns);
    this.#segment = Uint8Array.from(kinds, (kind) => (isSegment(kind) ? 1 : 0));
    this.#row = new Float64Array(columns + 1);
    this.#going = new Float64Array(states.length);
    this.#ways = new Float64Array(states.length);
    this.#arcs = new Float32Array(arcs.length);
    this.#arcFactors = new Float64Array(arcs.length).fill(1);
    this.#endings = new Float64Array(states.length);
  }

  /**
   * Takes in a passage: `rows` holds `n` rows of `columns` factors, the exponentials of scores. `finals` are added to the transitions' own.
   * Where `fixed` is 1 a position is kept out of every segment.
   */
  load(
    n: number,
    rows: Float64Array,
    transitions: Transitions,
    finals?: Float32Array,
    fixed?: Uint8Array,
  ): void {
    if (n > this.#capacity) {
      this.#capacity = Math.max(n, this.#capacity * 2, 64);
      this.#inside = new Float64Array(this.#capacity * this.#kinds);
      this.#enter = new Float64Array(this.#capacity * this.#kinds);
      this.#leave = new Float64Array(this.#capacity * this.#kinds);
      this.#alpha = new Float64Array(this.#capacity * this.#states);
      this.#beta = new Float64Array(this.#capacity * this.#states);
      this.#scale = new Float64Array(this.#capacity);
    }
    this.#n = n;
    for (let s = 0; s < this.#states; s++)
      this.#endings[s] = (transitions.finals[s] ?? 0) + (finals?.[s] ?? 0);
    this.#weighArcs(transitions.arcs);
    this.#tabulate(rows, fixed);
  }

  /** Makes factors of the arcs' scores, where these are others than before: only while they are being learned. */
  #weighArcs(arcs: Float32Array): void {
    for (let a = 0; a < this.#arcs.length; a++) {
      const score = arcs[a] ?? 0;
      if (score === this.#arcs[a]) continue;
      this.#arcs[a] = score;
      this.#arcFactors[a] = Math.exp(score);
    }
    for (let m = 0; m < this.#moves.length; m++)
      this.#moveFactors[m] = this.#arcFactors[this.#moves[m] ?? 0] ?? 0;
  }

  /** Fills the tables of what kinds of states count, as factors. */
  #tabulate(rows: Float64Array, fixed: Uint8Array | undefined): void {
    const kinds = this.#kinds;
    const { columns } = this.topology;
    const [row, segment] = [this.#row, this.#segment];
    const [inside, enter, leave] = [this.#inside, this.#enter, this.#leave];
    const [ins, ens, les] = [this.#insideColumns, this.#enterColumns, this.#leaveColumns];
    row[columns] = 1;
    for (let i = 0; i < this.#n; i++) {
      for (let c = 0; c < columns; c++) row[c] = rows[i * columns + c] ?? 0;
      const barred = fixed !== undefined && fixed[i] === 1;
      for (let k = 0, at = i * kinds; k < kinds; k++, at++) {
        inside[at] =
          barred && segment[k] === 1 ? 0 : (row[ins[k * 2] ?? 0] ?? 0) * (row[ins[k * 2 + 1] ?? 0] ?? 0);
        enter[at] = (row[ens[k * 2] ?? 0] ?? 0) * (row[ens[k * 2 + 1] ?? 0] ?? 0);
        leave[at] = (row[les[k * 2] ?? 0] ?? 0) * (row[les[k * 2 + 1] ?? 0] ?? 0);
      }
    }
  }

  /** Adds up all segmentations, so that the chances below may be asked. */
  sum(): void {
    if (this.#n === 0) return;
    this.#forward();
    this.#backward();
  }

  /** Fills `#alpha` and `#scale`. */
  #forward(): void {
    const [S, K] = [this.#states, this.#kinds];
    const [moves, from, to, factors] = [this.#moveFactors, this.#movesFrom, this.#movesTo, this.#arcFactors];
    const [going, ways, kindOf, stays] = [this.#going, this.#ways, this.#kindOf, this.#stay];
    const [inside, enter, leave, alpha] = [this.#inside, this.#enter, this.#leave, this.#alpha];
    for (let i = 0, row = 0, kinds = 0; i < this.#n; i++, row += S, kinds += K) {
      if (i === 0) {
        for (let s = 0; s < S; s++) {
          const begin = this.#begin[s] ?? -1;
          ways[s] = begin < 0 ? 0 : (factors[begin] ?? 0);
        }
      } else {
        for (let s = 0; s < S; s++)
          going[s] = (alpha[row - S + s] ?? 0) * (leave[kinds - K + (kindOf[s] ?? 0)] ?? 0);
        ways.fill(0);
        for (let m = 0; m < moves.length; m++) {
          const t = to[m] ?? 0;
          ways[t] = (ways[t] ?? 0) + (going[from[m] ?? 0] ?? 0) * (moves[m] ?? 0);
        }
      }
      let total = 0;
      for (let s = 0, at = row; s < S; s++, at++) {
        const kind = kinds + (kindOf[s] ?? 0);
        const stay = stays[s] ?? -1;
        let way = (ways[s] ?? 0) * (enter[kind] ?? 0);
        if (stay >= 0 && i > 0) way += (alpha[at - S] ?? 0) * (factors[stay] ?? 0);
        const value = way * (inside[kind] ?? 0);
        alpha[at] = value;
        total += value;
      }
      this.#scale[i] = total;
      for (let s = 0, at = row; s < S; s++, at++) alpha[at] = (alpha[at] ?? 0) / total;
    }
  }

  /** After `#forward`: fills `#beta`. */
  #backward(): void {
    const [S, K] = [this.#states, this.#kinds];
    const [moves, from, to, factors] = [this.#moveFactors, this.#movesFrom, this.#movesTo, this.#arcFactors];
    const [coming, ways, kindOf, stays] = [this.#going, this.#ways, this.#kindOf, this.#stay];
    const [inside, enter, leave] = [this.#inside, this.#enter, this.#leave];
    const [alpha, beta] = [this.#alpha, this.#beta];
    const end = (this.#n - 1) * S;
    let total = 0;
    for (let s = 0, at = end; s < S; s++, at++) {
      const ending = (leave[(this.#n - 1) * K + (kindOf[s] ?? 0)] ?? 0) * Math.exp(this.#endings[s] ?? 0);
      beta[at] = ending;
      total += (alpha[at] ?? 0) * ending;
    }
    for (let at = end; at < end + S; at++) beta[at] = (beta[at] ?? 0) / total;
    for (let i = this.#n - 1, row = end, kinds = i * K; i > 0; i--, row -= S, kinds -= K) {
      const share = 1 / (this.#scale[i] ?? 1);
      for (let s = 0, at = row; s < S; s++, at++) {
        const kind = kinds + (kindOf[s] ?? 0);
        const way = (beta[at] ?? 0) * (inside[kind] ?? 0) * share;
        const stay = stays[s] ?? -1;
        coming[s] = way * (enter[kind] ?? 0);
        // What staying gives, with the leaving factor taken out, which is put on below.
        ways[s] = stay < 0 ? 0 : (way * (factors[stay] ?? 0)) / (leave[kind - K] ?? 1);
      }
      for (let m = 0; m < moves.length; m++) {
        const f = from[m] ?? 0;
        ways[f] = (ways[f] ?? 0) + (coming[to[m] ?? 0] ?? 0) * (moves[m] ?? 0);
      }
      for (let s = 0, at = row - S; s < S; s++, at++)
        beta[at] = (ways[s] ?? 0) * (leave[kinds - K + (kindOf[s] ?? 0)] ?? 0);
    }
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
    const chances = new Float64Array(this.#states);
    for (let s = 0; s < chances.length; s++)
      chances[s] = this.alpha(this.#n - 1, s) * this.beta(this.#n - 1, s);
    return chances;
  }

  /** After `sum`: writes the states that have at least some chance at a position into `out`; returns how many. */
  likely(position: number, least: number, out: Int32Array): number {
    const alpha = this.#alpha;
    const beta = this.#beta;
    let count = 0;
    for (let s = 0, at = position * this.#states; s < this.#states; s++, at++)
      if (!((alpha[at] ?? 0) * (beta[at] ?? 0) < least)) out[count++] = s;
    return count;
  }

  /** After `sum`: an arc's factor; a path's chance is the product of its arcs' factors, times `beta` of its end. */
  arcFactor(position: number, arc: number): number {
    const f = this.#from[arc] ?? 0;
    if ((position === 0) !== f < 0) return 0;
    const t = this.#to[arc] ?? 0;
    const kinds = position * this.#kinds;
    const at = kinds + (this.#kindOf[t] ?? 0);
    let factor = ((this.#arcFactors[arc] ?? 0) * (this.#inside[at] ?? 0)) / (this.#scale[position] ?? 1);
    if (arc !== this.#stay[t]) {
      factor *= this.#enter[at] ?? 0;
      if (f >= 0) factor *= this.#leave[kinds - this.#kinds + (this.#kindOf[f] ?? 0)] ?? 0;
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
