import { numberAt } from '../../../text/at.ts';
/**
 * Boosted decision trees (Friedman 2001), as `scripts/train-html.ts` writes them: the log odds are `base` plus one
 * leaf of each tree. A node is `[feature, threshold, left, right]` (left where the value is below the threshold;
 * left and right are indices into its tree) and a leaf is `[log odds]`.
 */
export type Forest = {
  readonly base: number;
  readonly trees: readonly (readonly (readonly number[])[])[];
};

/** Gives the chance, 0 to 1, that the block with these features is the article's. */
export type Judge = (row: Float64Array) => number;

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Lays a forest out in flat arrays, where walking it is some ten times as fast. */
export const compileForest = ({ base, trees }: Forest): Judge => {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const features = new Int16Array(size).fill(-1);
  const values = new Float64Array(size);
  const lefts = new Int32Array(size);
  const rights = new Int32Array(size);
  const roots: number[] = [];
  let at = 0;
  for (const tree of trees) {
    const root = at;
    roots.push(root);
    for (const node of tree) {
      const [first = 0, threshold = 0, left = 0, right = 0] = node;
      const isLeaf = node.length === 1;
      features[at] = isLeaf ? -1 : first;
      values[at] = isLeaf ? first : threshold;
      lefts[at] = root + left;
      rights[at] = root + right;
      at++;
    }
  }
  return (row) => {
    let odds = base;
    for (const root of roots) {
      let node = root;
      for (let feature = numberAt(features, node); feature >= 0; feature = numberAt(features, node)) {
        node = numberAt(numberAt(row, feature) < numberAt(values, node) ? lefts : rights, node);
      }
      odds += numberAt(values, node);
    }
    return chanceOf(odds);
  };
};
