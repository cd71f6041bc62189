/** A state of the field over segments: the inside of one kind of segment, or of none. */
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
