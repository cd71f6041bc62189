import type { Forest } from '../../source/core/parse/html/classify/forest.ts';

const leafOf = (tree: readonly (readonly number[])[], row: Float64Array): number => {
  let node = tree[0];
  while (node && node.length === 4) {
    const [feature = 0, threshold = 0, left = 0, right = 0] = node;
    node = tree[(row[feature] ?? 0) < threshold ? left : right];
  }
  return node?.[0] ?? 0;
};

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

/** Thresholds between the values of a feature, about evenly many examples between them. */
const thresholdsOf = (examples: readonly Example[], feature: number): number[] => {
  const values = Float64Array.from(examples, ({ row }) => row[feature] ?? 0).sort();
  const least = values[0] ?? 0;
  const most = values.at(-1) ?? 0;
  const found: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * values.length) / bins);
    const value = values[at] ?? 0;
    if (value <= least) continue;
    let low = 0;
    let high = at;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    const threshold = round(((values[low - 1] ?? least) + value) / 2, 6);
    if (threshold > (found.at(-1) ?? Number.NEGATIVE_INFINITY)) found.push(threshold);
  }
  if (found.length === 0 && most > least) found.push(round((least + most) / 2, 6));
  return found;
};

/**
 * Grows boosted trees for logistic loss with second-order leaves over binned features (Friedman 2001; Chen and
 * Guestrin 2016). The same examples and seed give the same forest.
 */
export const growForest = (examples: readonly Example[], growth: Growth): Forest => {
  const width = examples[0]?.row.length ?? 0;
  const count = examples.length;
  let state = growth.seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const thresholds = Array.from({ length: width }, (_, feature) => thresholdsOf(examples, feature));
  const binned = new Uint8Array(count * width);
  for (const [i, { row }] of examples.entries()) {
    for (const [feature, edges] of thresholds.entries()) {
      const above = edges.findIndex((edge) => (row[feature] ?? 0) < edge);
      binned[i * width + feature] = above < 0 ? edges.length : above;
    }
  }
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, label }) => sum + weight * label, 0);
  const base = round(Math.log(positive / (total - positive)), 5);
  const odds = new Float64Array(count).fill(base);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);

  const bestSplit = (members: readonly number[], columns: readonly number[], sumG: number, sumH: number) => {
    let best = { gain: 1e-4, feature: -1, bin: 0 };
    for (const feature of columns) {
      const edges = thresholds[feature] ?? [];
      const g = new Float64Array(edges.length + 1);
      const h = new Float64Array(edges.length + 1);
      for (const i of members) {
        const bin = binned[i * width + feature] ?? 0;
        g[bin] = (g[bin] ?? 0) + (slope[i] ?? 0);
        h[bin] = (h[bin] ?? 0) + (curve[i] ?? 0);
      }
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < edges.length; bin++) {
        leftG += g[bin] ?? 0;
        leftH += h[bin] ?? 0;
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

  const trees: number[][][] = [];
  for (let t = 0; t < growth.trees; t++) {
    for (const [i, { label, weight }] of examples.entries()) {
      const chance = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      slope[i] = weight * (label - chance);
      curve[i] = weight * Math.max(chance * (1 - chance), 1e-6);
    }
    const columns = [...thresholds.keys()].filter(() => random() < growth.features);
    const sample = examples.flatMap((_, i) => (random() < growth.examples ? [i] : []));
    const tree: number[][] = [];
    const grow = (members: readonly number[], depth: number): number => {
      const id = tree.length;
      const sumG = members.reduce((sum, i) => sum + (slope[i] ?? 0), 0);
      const sumH = members.reduce((sum, i) => sum + (curve[i] ?? 0), 0);
      tree.push([round((growth.rate * sumG) / (sumH + lambda), 4)]);
      if (depth >= growth.depth) return id;
      const { feature, bin } = bestSplit(members, columns, sumG, sumH);
      if (feature < 0) return id;
      const isLeft = (i: number): boolean => (binned[i * width + feature] ?? 0) <= bin;
      const left = grow(members.filter(isLeft), depth + 1);
      const right = grow(
        members.filter((i) => !isLeft(i)),
        depth + 1,
      );
      tree[id] = [feature, thresholds[feature]?.[bin] ?? 0, left, right];
      return id;
    };
    grow(sample, 0);
    trees.push(tree);
    for (const [i, { row }] of examples.entries()) odds[i] = (odds[i] ?? 0) + leafOf(tree, row);
  }
  return { base, trees };
};
