import type { Forest } from '../../source/core/parse/html/classify/forest.ts';
import { numberAt } from '../../source/core/text/at.ts';
import { firstIndex } from '../../source/core/text/first-index.ts';
import { linearCongruential } from '../random.ts';

export type Example = { readonly row: Float64Array; readonly label: number; readonly weight: number };

export type Growth = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Shares of the examples and of the features each tree sees. */
  readonly examples: number;
  readonly features: number;
  readonly seed: number;
};

const bins = 40;
const lambda = 2;
const leastWeight = 0.5;

const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** The first of the sorted edges a value lies below; their number where it lies below none. */
const binOf = (edges: readonly number[], value: number): number =>
  firstIndex(0, edges.length, (index) => value < numberAt(edges, index));

/** Thresholds between the values of a feature, about evenly many examples between them. */
const thresholdsOf = (values: Float64Array): number[] => {
  values.sort();
  const least = numberAt(values, 0);
  const most = values.at(-1) ?? 0;
  const found: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * values.length) / bins);
    const value = numberAt(values, at);
    if (value <= least) continue;
    const low = firstIndex(0, at, (index) => numberAt(values, index) >= value);
    const threshold = round((numberAt(values, low - 1) + value) / 2, 6);
    if (threshold > (found.at(-1) ?? Number.NEGATIVE_INFINITY)) found.push(threshold);
  }
  if (found.length === 0 && most > least) found.push(round((least + most) / 2, 6));
  return found;
};

/** The examples with the values of each feature as numbers of bins, a feature at a time. */
export type Binned = {
  readonly thresholds: readonly (readonly number[])[];
  readonly columns: readonly Uint8Array[];
  readonly labels: Float64Array;
  readonly weights: Float64Array;
};

/** Bins the examples' values, which is what `growForest` reads. */
export const binExamples = (examples: readonly Example[]): Binned => {
  const width = examples[0]?.row.length ?? 0;
  const features = Array.from({ length: width }, (_, feature) => feature);
  const thresholds = features.map((feature) =>
    thresholdsOf(Float64Array.from(examples, ({ row }) => numberAt(row, feature))),
  );
  const columns = thresholds.map((edges, feature) =>
    Uint8Array.from(examples, ({ row }) => binOf(edges, numberAt(row, feature))),
  );
  const labels = Float64Array.from(examples, ({ label }) => label);
  return { thresholds, columns, labels, weights: Float64Array.from(examples, ({ weight }) => weight) };
};

/**
 * Grows boosted trees for logistic loss with second-order leaves over binned features (Friedman 2001; Chen and
 * Guestrin 2016). The same examples and seed give the same forest.
 */
export const growForest = ({ thresholds, columns, labels, weights }: Binned, growth: Growth): Forest => {
  const count = labels.length;
  const random = linearCongruential(growth.seed);
  let total = 0;
  let positive = 0;
  for (let i = 0; i < count; i++) {
    total += numberAt(weights, i);
    positive += numberAt(weights, i) * numberAt(labels, i);
  }
  const base = round(Math.log(positive / (total - positive)), 5);
  const odds = new Float64Array(count).fill(base);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  /** The examples a tree sees first, those of one node side by side; then the others. */
  const order = new Int32Array(count);
  const g = new Float64Array(256);
  const h = new Float64Array(256);

  const bestSplit = (start: number, end: number, chosen: readonly number[], sumG: number, sumH: number) => {
    let best = { gain: 1e-4, feature: -1, bin: 0 };
    for (const feature of chosen) {
      const edges = thresholds[feature]?.length ?? 0;
      const column = columns[feature] ?? new Uint8Array();
      g.fill(0, 0, edges + 1);
      h.fill(0, 0, edges + 1);
      for (let k = start; k < end; k++) {
        const i = order[k] as number;
        const bin = column[i] as number;
        g[bin] = (g[bin] as number) + (slope[i] as number);
        h[bin] = (h[bin] as number) + (curve[i] as number);
      }
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < edges; bin++) {
        leftG += numberAt(g, bin);
        leftH += numberAt(h, bin);
        const rightG = sumG - leftG;
        const rightH = sumH - leftH;
        if (leftH < leastWeight || rightH < leastWeight) continue;
        const gain =
          leftG ** 2 / (leftH + lambda) + rightG ** 2 / (rightH + lambda) - sumG ** 2 / (sumH + lambda);
        if (gain > best.gain) best = { gain, feature, bin };
      }
    }
    return best;
  };

  const growTree = (): number[][] => {
    const chosen = [...thresholds.keys()].filter(() => random() < growth.features);
    let seen = 0;
    for (let i = 0; i < count; i++) if (random() < growth.examples) order[seen++] = i;
    const tree: number[][] = [];
    const grow = (start: number, end: number, depth: number): number => {
      const id = tree.length;
      let sumG = 0;
      let sumH = 0;
      for (let k = start; k < end; k++) {
        sumG += numberAt(slope, numberAt(order, k));
        sumH += numberAt(curve, numberAt(order, k));
      }
      tree.push([round((growth.rate * sumG) / (sumH + lambda), 4)]);
      if (depth >= growth.depth) return id;
      const { feature, bin } = bestSplit(start, end, chosen, sumG, sumH);
      const column = columns[feature];
      if (!column) return id;
      let middle = start;
      for (let k = start; k < end; k++) {
        const i = numberAt(order, k);
        if (numberAt(column, i) > bin) continue;
        order[k] = numberAt(order, middle);
        order[middle++] = i;
      }
      const left = grow(start, middle, depth + 1);
      const right = grow(middle, end, depth + 1);
      tree[id] = [feature, thresholds[feature]?.[bin] ?? 0, left, right];
      return id;
    };
    grow(0, seen, 0);
    return tree;
  };

  const addTree = (tree: readonly (readonly number[])[]): void => {
    const bounds = tree.map(([feature = 0, threshold = 0]) => binOf(thresholds[feature] ?? [], threshold));
    for (let i = 0; i < count; i++) {
      let at = 0;
      for (let node = tree[0]; node && node.length === 4; node = tree[at]) {
        const bin = numberAt(columns[numberAt(node, 0)] ?? [], i);
        at = numberAt(node, bin < numberAt(bounds, at) ? 2 : 3);
      }
      odds[i] = numberAt(odds, i) + numberAt(tree[at] ?? [], 0);
    }
  };

  const trees: number[][][] = [];
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-numberAt(odds, i)));
      const weight = numberAt(weights, i);
      slope[i] = weight * (numberAt(labels, i) - chance);
      curve[i] = weight * Math.max(chance * (1 - chance), 1e-6);
    }
    const tree = growTree();
    trees.push(tree);
    addTree(tree);
  }
  return { base, trees };
};
