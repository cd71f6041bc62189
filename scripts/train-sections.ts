/**
 * Fits the weights of the topic model: `node --import=tsx scripts/train-sections.ts TRAIN.jsonl`. Each line has an article's
 * `paragraphs` and `boundaries` (indices of those that start a section). The same file gives the same weights.
 */
import { writeFileSync } from 'node:fs';
import { gapFeatures } from '../source/core/analyse/sections/topics/features.ts';
import { profiler } from '../source/core/analyse/sections/topics/profile.ts';
import { allAtOnce } from '../source/core/text/steps.ts';
import { readJsonLines } from './read-json-lines.ts';

type Article = { readonly paragraphs: readonly string[]; readonly boundaries: readonly number[] };

const OUTPUT = new URL('../source/core/analyse/sections/topics/weights.json', import.meta.url);
const ROUNDS = 800;
const RATE = 0.3;
const MOMENTUM = 0.9;
const RIDGE = 0.003;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const rowsOf = (articles: readonly Article[]) =>
  articles.flatMap(({ paragraphs, boundaries }) => {
    const starts = new Set(boundaries);
    return allAtOnce(gapFeatures(paragraphs.map(profiler()))).map((row, gap) => ({
      row,
      label: Number(starts.has(gap + 1)),
    }));
  });

/** Logistic regression by gradient descent with momentum, on features brought to mean 0 and deviation 1. */
const fit = (
  rows: ReturnType<typeof rowsOf>,
): { readonly weights: readonly number[]; readonly bias: number } => {
  const width = rows[0]?.row.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const mean = columns.map((column) => sum(rows.map(({ row }) => row[column] ?? 0)) / rows.length);
  const deviation = columns.map((column) => {
    const squares = rows.map(({ row }) => ((row[column] ?? 0) - (mean[column] ?? 0)) ** 2);
    return Math.sqrt(sum(squares) / rows.length) || 1;
  });
  const scaled = rows.map(({ row, label }) => ({
    row: row.map((value, column) => (value - (mean[column] ?? 0)) / (deviation[column] ?? 1)),
    label,
  }));
  const weights = new Float64Array(width + 1);
  const speed = new Float64Array(width + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(width + 1);
    for (const { row, label } of scaled) {
      let odds = weights[width] ?? 0;
      for (let column = 0; column < width; column += 1) odds += (weights[column] ?? 0) * (row[column] ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - label;
      for (let column = 0; column < width; column += 1)
        gradient[column] = (gradient[column] ?? 0) + error * (row[column] ?? 0);
      gradient[width] = (gradient[width] ?? 0) + error;
    }
    for (let column = 0; column <= width; column += 1) {
      const pull = column < width ? RIDGE * (weights[column] ?? 0) : 0;
      speed[column] = MOMENTUM * (speed[column] ?? 0) - RATE * ((gradient[column] ?? 0) / rows.length + pull);
      weights[column] = (weights[column] ?? 0) + (speed[column] ?? 0);
    }
  }
  const plain = columns.map((column) => (weights[column] ?? 0) / (deviation[column] ?? 1));
  return {
    weights: plain,
    bias: (weights[width] ?? 0) - sum(columns.map((column) => (plain[column] ?? 0) * (mean[column] ?? 0))),
  };
};

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node --import=tsx scripts/train-sections.ts TRAIN.jsonl');
  process.exitCode = 2;
} else {
  const { weights, bias } = fit(rowsOf(readJsonLines<Article>(path)));
  const rounded = (value: number): number => Number(value.toFixed(5));
  const about =
    'The weight of each feature of a gap between paragraphs, in the order of features.ts. Written by scripts/train-sections.ts.';
  const learned = { about, bias: rounded(bias), weights: weights.map(rounded) };
  writeFileSync(OUTPUT, `${JSON.stringify(learned, undefined, 2)}\n`);
}
