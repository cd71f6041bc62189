import { packSegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import { SegmentCrf } from '../../source/core/analyse/reporting/arguments/segment-crf.ts';
import type { Arc, State, Topology } from '../../source/core/analyse/reporting/arguments/segments.ts';
import { makeRandom } from '../random.ts';

/** One passage to learn from. Features of position `i` are `features[from[i]..from[i + 1])`; `path` has its state at each position. */
export type Example = {
  readonly count: number;
  readonly from: Int32Array;
  readonly features: Int32Array;
  readonly path: Int32Array;
  readonly fixed?: Uint8Array;
  readonly finals?: Int32Array;
};

export type TrainingOptions = {
  readonly topology: Topology;
  /** Log2 of the number of feature rows. */
  readonly bits: number;
  readonly finalRows: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
};

/** Gradients below this change nothing that matters and are skipped. */
const NEGLIGIBLE = 0.002;
const DAMPING = 1e-2;

/** The arc that leads to each position of a path. @throws {RangeError} when the topology does not allow the path. */
const arcsAlong = (topology: Topology, path: Int32Array): Int32Array =>
  path.map((to, i) => {
    const before = i === 0 ? -1 : (path[i - 1] ?? -1);
    const arc = topology.arcs.findIndex((candidate) => candidate.from === before && candidate.to === to);
    if (arc < 0) throw new RangeError('the topology has no such path');
    return arc;
  });

const addTo = (values: Float32Array | Float64Array, at: number, by: number): void => {
  values[at] = (values[at] ?? 0) + by;
};

class Trainer {
  readonly #options: TrainingOptions;
  readonly #crf: SegmentCrf;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #finalWeights: Float32Array;
  readonly #finalSquares: Float32Array;
  readonly #arcs: Float32Array;
  readonly #arcSquares: Float32Array;
  readonly #finals: Float32Array;
  readonly #finalsSquares: Float32Array;
  readonly #sums: { readonly [name in 'weights' | 'finalWeights' | 'arcs' | 'finals']: Float32Array };
  #noted = 0;
  #rows = new Float32Array(0);
  #gradient = new Float32Array(0);

  constructor(options: TrainingOptions) {
    const { topology, bits, finalRows } = options;
    this.#options = options;
    this.#crf = new SegmentCrf(topology);
    this.#weights = new Float32Array(topology.columns << bits);
    this.#squares = new Float32Array(topology.columns << bits);
    this.#finalWeights = new Float32Array(finalRows * topology.states.length);
    this.#finalSquares = new Float32Array(finalRows * topology.states.length);
    this.#arcs = new Float32Array(topology.arcs.length);
    this.#arcSquares = new Float32Array(topology.arcs.length);
    this.#finals = new Float32Array(topology.states.length);
    this.#finalsSquares = new Float32Array(topology.states.length);
    this.#sums = {
      weights: this.#weights.slice(),
      finalWeights: this.#finalWeights.slice(),
      arcs: this.#arcs.slice(),
      finals: this.#finals.slice(),
    };
  }

  #load(example: Example): void {
    const { columns, states } = this.#options.topology;
    const { count, from, features } = example;
    if (this.#rows.length < count * columns) {
      this.#rows = new Float32Array(count * columns * 2);
      this.#gradient = new Float32Array(count * columns * 2);
    }
    const rows = this.#rows;
    const weights = this.#weights;
    rows.fill(0, 0, count * columns);
    for (let i = 0; i < count; i++) {
      for (let f = from[i] ?? 0; f < (from[i + 1] ?? 0); f++) {
        const row = (features[f] ?? 0) * columns;
        for (let c = 0; c < columns; c++) addTo(rows, i * columns + c, weights[row + c] ?? 0);
      }
    }
    const finals = new Float32Array(states.length);
    for (const feature of example.finals ?? []) {
      for (let s = 0; s < states.length; s++)
        addTo(finals, s, this.#finalWeights[feature * states.length + s] ?? 0);
    }
    const factors = Float64Array.from(rows.subarray(0, count * columns), Math.exp);
    this.#crf.load(count, factors, { arcs: this.#arcs, finals: this.#finals }, finals, example.fixed);
  }

  /** One step down the gradient of the example's negative log-likelihood, each weight at its own pace (AdaGrad, Duchi et al. 2011). */
  learn(example: Example, arcs: Int32Array, rate: number): void {
    const { arcs: allArcs, states, columns } = this.#options.topology;
    const { count, from, features, path } = example;
    this.#load(example);
    this.#crf.sum();
    const gradient = this.#gradient;
    gradient.fill(0, 0, count * columns);
    const arcGradient = new Float64Array(allArcs.length);
    const credit = (i: number, a: number, by: number): void => {
      const arc = allArcs[a] as Arc;
      addTo(arcGradient, a, by);
      for (const c of (states[arc.to] as State).inside) addTo(gradient, i * columns + c, by);
      if (arc.inward) return;
      for (const c of (states[arc.to] as State).enter) addTo(gradient, i * columns + c, by);
      if (arc.from < 0) return;
      for (const c of (states[arc.from] as State).leave) addTo(gradient, (i - 1) * columns + c, by);
    };
    this.#crf.visitArcs(credit);
    const finalGradient = this.#crf.finals();
    addTo(finalGradient, path[count - 1] ?? 0, -1);
    for (let s = 0; s < states.length; s++) {
      for (const c of (states[s] as State).leave)
        addTo(gradient, (count - 1) * columns + c, finalGradient[s] ?? 0);
    }
    for (let i = 0; i < count; i++) credit(i, arcs[i] ?? 0, -1);
    const move = (weights: Float32Array, squares: Float32Array, at: number, by: number): void => {
      const square = (squares[at] ?? 0) + by * by;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (rate * by) / Math.sqrt(square + DAMPING);
    };
    for (let i = 0; i < count; i++) {
      for (let c = 0; c < columns; c++) {
        const by = gradient[i * columns + c] ?? 0;
        if (Math.abs(by) <= NEGLIGIBLE) continue;
        for (let f = from[i] ?? 0; f < (from[i + 1] ?? 0); f++) {
          move(this.#weights, this.#squares, (features[f] ?? 0) * columns + c, by);
        }
      }
    }
    arcGradient.forEach((by, a) => {
      if (by !== 0) move(this.#arcs, this.#arcSquares, a, by);
    });
    finalGradient.forEach((by, s) => {
      move(this.#finals, this.#finalsSquares, s, by);
      for (const feature of example.finals ?? []) {
        move(this.#finalWeights, this.#finalSquares, feature * states.length + s, by);
      }
    });
  }

  /** Adds the weights as they now stand to those that will be averaged. */
  note(): void {
    this.#noted++;
    const into = this.#sums;
    for (const [sum, weights] of [
      [into.weights, this.#weights],
      [into.finalWeights, this.#finalWeights],
      [into.arcs, this.#arcs],
      [into.finals, this.#finals],
    ] as const) {
      for (let i = 0; i < sum.length; i++) addTo(sum, i, weights[i] ?? 0);
    }
  }

  /** Packs the average of what was noted. */
  pack(): Uint8Array {
    const { weights, finalWeights, arcs, finals } = this.#sums;
    return packSegmentModel({
      columns: this.#options.topology.columns,
      weights: weights.map((weight) => weight / this.#noted),
      arcs: arcs.map((weight) => weight / this.#noted),
      finals: finals.map((weight) => weight / this.#noted),
      finalWeights: finalWeights.map((weight) => weight / this.#noted),
    });
  }
}

/**
 * Learns a segment model by stochastic gradient descent and packs it: the average of the weights after each epoch of the
 * second half. The same examples and seed give the same bytes.
 */
export const trainSegments = (
  examples: readonly Example[],
  options: TrainingOptions,
  report: (line: string) => void,
): Uint8Array => {
  const trainer = new Trainer(options);
  const random = makeRandom(options.seed);
  const order = examples.map((example) => ({ example, arcs: arcsAlong(options.topology, example.path) }));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const began = performance.now();
    for (const { example, arcs } of random.shuffle(order)) {
      trainer.learn(example, arcs, options.rate / (1 + epoch * 0.5));
    }
    if (epoch + 1 >= options.epochs / 2) trainer.note();
    report(`  epoch ${epoch + 1}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  return trainer.pack();
};
