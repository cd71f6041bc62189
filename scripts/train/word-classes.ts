import { PROPN } from '../../source/core/analyse/grammar/tags.ts';
import { lowerAt, type Run, tagAt } from '../../source/core/analyse/grammar/token.ts';
import {
  buildWordClasses,
  type WordClasses,
  type WordEntry,
} from '../../source/core/analyse/reporting/features/word-classes.ts';
import { classify, type Embeddings } from './embeddings.ts';
import type { GoldTokens, Reading } from './reading.ts';

/** How often a word was seen, and how often as what is counted. */
type Count = { of: number; all: number };

const COARSE = 100;
const FINE = 600;
/** So many sightings weigh as much as what a word's vector says of it. */
const PRIOR = 6;
const EDGES = [
  0.0005, 0.001, 0.002, 0.004, 0.008, 0.015, 0.03, 0.06, 0.1, 0.16, 0.25, 0.37, 0.5, 0.7,
] as const;

const binOf = (chance: number): number => 1 + EDGES.filter((edge) => chance > edge).length;

const countWords = (
  readings: readonly Reading[],
  spansOf: (gold: GoldTokens) => readonly Run[],
): Map<string, Count> => {
  const counts = new Map<string, Count>();
  for (const { tokens, gold } of readings) {
    const hit = new Uint8Array(tokens.count);
    for (const attribution of gold)
      for (const { first, last } of spansOf(attribution)) hit.fill(1, first, last);
    for (let i = 0; i < tokens.count; i++) {
      if (tagAt(tokens, i) === PROPN) continue;
      const word = lowerAt(tokens, i);
      const count = counts.get(word) ?? { of: 0, all: 0 };
      count.of += hit[i] ?? 0;
      count.all++;
      counts.set(word, count);
    }
  }
  return counts;
};

/** How apt words are, from what was counted and, by a logistic regression, from what words used alike were counted as. */
const aptnessOf = (
  { words, dimensions, vectors }: Embeddings,
  counts: ReadonlyMap<string, Count>,
): Map<string, number> => {
  const place = new Map(words.map((word, i) => [word, i]));
  const [of, all] = [...counts.values()].reduce(([a, b], count) => [a + count.of, b + count.all], [0, 0]);
  const mean = all ? of / all : 0;
  const weights = new Float64Array(dimensions + 1);
  const squares = new Float64Array(dimensions + 1).fill(1e-6);
  weights[dimensions] = Math.log((mean + 1e-6) / (1 - mean + 1e-6));
  const score = (i: number): number => {
    let sum = weights[dimensions] ?? 0;
    for (let d = 0; d < dimensions; d++) sum += (weights[d] ?? 0) * (vectors[i * dimensions + d] ?? 0) * 3;
    return 1 / (1 + Math.exp(-sum));
  };
  for (let round = 0; round < 150; round++) {
    const gradient = new Float64Array(dimensions + 1);
    for (const [word, count] of counts) {
      const i = place.get(word);
      if (i === undefined) continue;
      const error = ((count.all * score(i) - count.of) * Math.min(count.all, 30)) / count.all;
      for (let d = 0; d < dimensions; d++) {
        gradient[d] = (gradient[d] ?? 0) + error * (vectors[i * dimensions + d] ?? 0) * 3;
      }
      gradient[dimensions] = (gradient[dimensions] ?? 0) + error;
    }
    gradient.forEach((slope, d) => {
      const full = d < dimensions ? slope + (weights[d] ?? 0) * 2 : slope;
      const square = (squares[d] ?? 0) + full * full;
      squares[d] = square;
      weights[d] = (weights[d] ?? 0) - (0.3 * full) / Math.sqrt(square);
    });
  }
  const aptness = new Map<string, number>();
  const common = [...counts].flatMap(([word, count]) => (count.all >= 3 ? [word] : []));
  for (const word of new Set([...words, ...common])) {
    const i = place.get(word);
    const count = counts.get(word) ?? { of: 0, all: 0 };
    aptness.set(word, (count.of + PRIOR * (i === undefined ? mean : score(i))) / (count.all + PRIOR));
  }
  return aptness;
};

/** The classes of the vocabulary, which no gold is needed for. */
export type Clusters = { readonly coarse: Int32Array; readonly fine: Int32Array };

export const clusterWords = (embeddings: Embeddings, seed: number): Clusters => ({
  coarse: classify(embeddings, COARSE, 10, seed),
  fine: classify(embeddings, FINE, 8, seed + 1),
});

/** Learns what is known of words from the articles given and from word vectors. */
export const learnWordClasses = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  { coarse, fine }: Clusters,
): WordClasses => {
  const cue = aptnessOf(
    embeddings,
    countWords(readings, (gold) => [gold.cue]),
  );
  const source = aptnessOf(
    embeddings,
    countWords(readings, (gold) => gold.source),
  );
  const place = new Map(embeddings.words.map((word, i) => [word, i]));
  const entries = [...new Set([...cue.keys(), ...source.keys()])].map((word): WordEntry => {
    const i = place.get(word);
    return {
      word,
      coarse: i === undefined ? 0 : (coarse[i] ?? 0) + 1,
      fine: i === undefined ? 0 : (fine[i] ?? 0) + 1,
      cueAptness: binOf(cue.get(word) ?? 0),
      sourceAptness: binOf(source.get(word) ?? 0),
    };
  });
  return buildWordClasses(entries);
};
