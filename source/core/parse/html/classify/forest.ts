import { numberAt } from '../../../text/at.ts';

/**
 * Boosted decision trees (Friedman 2001), as `scripts/train-html.ts` grows them: the log odds are `base` plus one
 * leaf of each tree. A node is `[feature, threshold, left, right]` (left where the value is below the threshold;
 * left and right are indices into its tree) and a leaf is `[log odds]`.
 */
export type Forest = {
  readonly base: number;
  readonly trees: readonly (readonly (readonly number[])[])[];
};

/** Gives the chance, 0 to 1, that the block with these features is the article's. */
export type Judge = (row: Float64Array) => number;

/** The section of the model a forest is kept in. */
export const forestSection = 'pages/forest';

const head = 16;
const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
const align = (offset: number): number => (offset + 7) & ~7;

/** Where in a packed forest its parts begin, in bytes. */
const placesOf = (nodes: number, trees: number) => {
  const lefts = head + 8 * (nodes + 1);
  const rights = lefts + 4 * nodes;
  const roots = rights + 4 * nodes;
  const features = roots + 4 * trees;
  return { values: head, lefts, rights, roots, features, names: features + 2 * nodes };
};

/**
 * A forest as bytes, little-endian: the numbers of nodes, of trees and of letters in the names; the base, then by node
 * its threshold or log odds (f64); the indices of its left and right node (i32); the root of each tree (i32); by node
 * the number of its column, -1 for a leaf (i16); the columns' names in ASCII, a line each. `names` are those of the
 * features, in their order.
 */
export const packForest = ({ base, trees }: Forest, names: readonly string[]): Uint8Array => {
  const nodes = trees.reduce((sum, tree) => sum + tree.length, 0);
  const text = names.join('\n');
  const places = placesOf(nodes, trees.length);
  const bytes = new Uint8Array(align(places.names + text.length));
  const view = new DataView(bytes.buffer);
  for (const [i, count] of [nodes, trees.length, text.length].entries()) view.setUint32(4 * i, count, true);
  view.setFloat64(places.values, base, true);
  let at = 0;
  for (const [i, tree] of trees.entries()) {
    view.setInt32(places.roots + 4 * i, at, true);
    const root = at;
    for (const node of tree) {
      const isLeaf = node.length === 1;
      view.setFloat64(places.values + 8 * (at + 1), numberAt(node, isLeaf ? 0 : 1), true);
      view.setInt32(places.lefts + 4 * at, root + numberAt(node, 2), true);
      view.setInt32(places.rights + 4 * at, root + numberAt(node, 3), true);
      view.setInt16(places.features + 2 * at, isLeaf ? -1 : numberAt(node, 0), true);
      at++;
    }
  }
  for (let i = 0; i < text.length; i++) bytes[places.names + i] = text.charCodeAt(i);
  return bytes;
};

/**
 * Opens a packed forest for rows whose columns have these names; its own columns are looked up by theirs.
 * @throws {RangeError} when a column it asks for is none of the rows', or the bytes are cut short.
 */
export const openForest = (bytes: Uint8Array, names: readonly string[]): Judge => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const nodes = view.getUint32(0, true);
  const trees = view.getUint32(4, true);
  const places = placesOf(nodes, trees);
  const text = String.fromCharCode(...bytes.subarray(places.names, places.names + view.getUint32(8, true)));
  const columns = text.split('\n').map((name) => names.indexOf(name));
  const base = view.getFloat64(places.values, true);
  // Four numbers a node: its column (-1 for a leaf), its threshold or log odds, where its left and right node begin.
  const table = new Float64Array(4 * nodes);
  for (let i = 0; i < nodes; i++) {
    const column = view.getInt16(places.features + 2 * i, true);
    const found = column < 0 ? -1 : (columns[column] ?? -1);
    if (column >= 0 && found < 0)
      throw new RangeError(`the forest asks for a column that is not there: ${text.split('\n')[column]}`);
    table[4 * i] = found;
    table[4 * i + 1] = view.getFloat64(places.values + 8 * (i + 1), true);
    table[4 * i + 2] = 4 * view.getInt32(places.lefts + 4 * i, true);
    table[4 * i + 3] = 4 * view.getInt32(places.rights + 4 * i, true);
  }
  const roots = Int32Array.from({ length: trees }, (_, i) => 4 * view.getInt32(places.roots + 4 * i, true));
  return (row) => {
    let odds = base;
    for (const root of roots) {
      let node = root;
      for (let feature = table[node] ?? -1; feature >= 0; feature = table[node] ?? -1) {
        const isBelow = (row[feature] ?? 0) < (table[node + 1] ?? 0);
        node = table[node + (isBelow ? 2 : 3)] ?? 0;
      }
      odds += table[node + 1] ?? 0;
    }
    return chanceOf(odds);
  };
};
