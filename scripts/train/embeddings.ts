import { readFileSync } from 'node:fs';
import { makeRandom } from '../random.ts';

/** Word vectors, each of length one, commonest word first. */
export type Embeddings = {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Float32Array;
};

/** Reads the commonest words of a wink-embeddings JSON file; of words that differ in case only, the commoner. */
export const readEmbeddings = (path: string, most: number): Embeddings => {
  const file: { dimensions: number; words: readonly string[]; vectors: Record<string, readonly number[]> } =
    JSON.parse(readFileSync(path, 'utf8'));
  const words: string[] = [];
  const seen = new Set<string>();
  const vectors = new Float32Array(most * file.dimensions);
  for (const word of file.words) {
    const lower = word.toLowerCase();
    const vector = file.vectors[word];
    if (seen.has(lower) || !vector) continue;
    seen.add(lower);
    let norm = 0;
    for (let d = 0; d < file.dimensions; d++) norm += (vector[d] ?? 0) ** 2;
    const scale = 1 / (Math.sqrt(norm) || 1);
    for (let d = 0; d < file.dimensions; d++)
      vectors[words.length * file.dimensions + d] = (vector[d] ?? 0) * scale;
    words.push(lower);
    if (words.length === most) break;
  }
  return { words, dimensions: file.dimensions, vectors };
};

/** Spherical k-means: the class of each word. */
export const classify = (
  { words, dimensions, vectors }: Embeddings,
  classes: number,
  rounds: number,
  seed: number,
): Int32Array => {
  const random = makeRandom(seed);
  const n = words.length;
  const centres = new Float32Array(classes * dimensions);
  const reseed = (k: number): void => {
    const i = Math.floor(random.next() * n);
    centres.set(vectors.subarray(i * dimensions, (i + 1) * dimensions), k * dimensions);
  };
  for (let k = 0; k < classes; k++) reseed(k);
  const assigned = new Int32Array(n);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let best = -Infinity;
      for (let k = 0; k < classes; k++) {
        let dot = 0;
        for (let d = 0; d < dimensions; d++)
          dot += (vectors[i * dimensions + d] ?? 0) * (centres[k * dimensions + d] ?? 0);
        if (dot > best) {
          best = dot;
          assigned[i] = k;
        }
      }
    }
    centres.fill(0);
    for (let i = 0; i < n; i++) {
      const k = assigned[i] ?? 0;
      for (let d = 0; d < dimensions; d++) {
        centres[k * dimensions + d] = (centres[k * dimensions + d] ?? 0) + (vectors[i * dimensions + d] ?? 0);
      }
    }
    for (let k = 0; k < classes; k++) {
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += (centres[k * dimensions + d] ?? 0) ** 2;
      if (norm === 0) {
        reseed(k);
        continue;
      }
      for (let d = 0; d < dimensions; d++)
        centres[k * dimensions + d] = (centres[k * dimensions + d] ?? 0) / Math.sqrt(norm);
    }
  }
  return assigned;
};
