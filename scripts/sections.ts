/**
 * How well sections are found where no author gave any, or, with `--train`, the fit of the weights by which topics are
 * told apart:
 *
 *     node --import=tsx scripts/sections.ts DOCUMENTS.jsonl [--train]
 *
 * Each line has an article's `paragraphs`, the `boundaries` its author set (indices of paragraphs that start a section),
 * and the `titles`. Pk (Beeferman et al. 1999) and WindowDiff (Pevzner and Hearst 2002) are averaged over articles, lower
 * is better; F1 is of exact boundaries. For titles: how many share a content word with the author's. The same file gives
 * the same weights.
 */
import { writeFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { stemsOf, titleFor, usage } from '../source/core/analyse/sections/titles/title.ts';
import { evidence, topicBoundaries } from '../source/core/analyse/sections/topics/boundaries.ts';
import { gapFeatures } from '../source/core/analyse/sections/topics/features.ts';
import { profiler } from '../source/core/analyse/sections/topics/profile.ts';
import { allAtOnce } from '../source/core/text/steps.ts';
import { readJsonLines } from './read-json-lines.ts';

type Article = {
  readonly paragraphs: readonly string[];
  readonly boundaries: readonly number[];
  readonly titles: readonly string[];
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const OUTPUT = new URL('../source/core/analyse/sections/topics/weights.json', import.meta.url);
const ROUNDS = 800;
const RATE = 0.3;
const MOMENTUM = 0.9;
const RIDGE = 0.003;

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
  const mean = columns.map((column) => total(rows.map(({ row }) => row[column] ?? 0)) / rows.length);
  const deviation = columns.map((column) => {
    const squares = rows.map(({ row }) => ((row[column] ?? 0) - (mean[column] ?? 0)) ** 2);
    return Math.sqrt(total(squares) / rows.length) || 1;
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
    bias: (weights[width] ?? 0) - total(columns.map((column) => (plain[column] ?? 0) * (mean[column] ?? 0))),
  };
};

type Score = {
  readonly pk: number;
  readonly windowDiff: number;
  readonly hits: number;
  readonly found: number;
};

/** For each paragraph, the number of its section. */
const sectionOf = (count: number, boundaries: readonly number[]): readonly number[] => {
  const starts = new Set(boundaries);
  let section = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index > 0 && starts.has(index)) section += 1;
    return section;
  });
};

const score = ({ paragraphs, boundaries }: Article, found: readonly number[]): Score => {
  const count = paragraphs.length;
  const width = Math.min(
    Math.max(2, Math.round(count / (boundaries.length + 1) / 2)),
    Math.max(1, count - 1),
  );
  const gold = sectionOf(count, boundaries);
  const ours = sectionOf(count, found);
  const across = (sections: readonly number[], at: number): number =>
    (sections[at + width] ?? 0) - (sections[at] ?? 0);
  let apart = 0;
  let differ = 0;
  const windows = count - width;
  for (let at = 0; at < windows; at += 1) {
    if ((across(gold, at) === 0) !== (across(ours, at) === 0)) apart += 1;
    if (across(gold, at) !== across(ours, at)) differ += 1;
  }
  const hits = found.filter((index) => boundaries.includes(index)).length;
  return {
    pk: apart / Math.max(1, windows),
    windowDiff: differ / Math.max(1, windows),
    hits,
    found: found.length,
  };
};

/** For how many of the author's section titles ours shares a content word. */
const titlesShared = ({
  paragraphs,
  boundaries,
  titles,
}: Article): { readonly all: number; readonly shared: number } => {
  const starts = [0, ...boundaries];
  const sections = starts.map((start, index) =>
    paragraphs.slice(start, starts[index + 1] ?? paragraphs.length),
  );
  const inSections = new Map<string, number>();
  for (const section of sections) {
    for (const word of allAtOnce(usage(section)).keys())
      inSections.set(word, (inSections.get(word) ?? 0) + 1);
  }
  const elsewhere = (word: string): number => ((inSections.get(word) ?? 1) - 1) / sections.length;
  let all = 0;
  let shared = 0;
  for (const [index, section] of sections.entries()) {
    const title = titles[index];
    if (index === 0 || !title) continue;
    const gold = new Set(stemsOf(title));
    all += 1;
    if (stemsOf(titleFor(section, elsewhere)).some((word) => gold.has(word))) shared += 1;
  }
  return { all, shared };
};

const mean = (values: readonly number[]): number => total(values) / Math.max(1, values.length);

/** The table of scores for some articles. */
const scoresOf = (articles: readonly Article[]): string => {
  const gold = total(articles.map(({ boundaries }) => boundaries.length));
  const before = performance.now();
  const odds = articles.map(({ paragraphs }) => allAtOnce(evidence(paragraphs)));
  const perThousand =
    (performance.now() - before) / (total(articles.map(({ paragraphs }) => paragraphs.length)) / 1000);
  const rows = [-1, 0, 1].map((granularity) => {
    const scores = articles.map((article, index) =>
      score(article, allAtOnce(topicBoundaries(odds[index] ?? new Float64Array(0), granularity))),
    );
    const hits = total(scores.map((one) => one.hits));
    const found = total(scores.map(({ found: count }) => count));
    const f1 = (2 * hits) / Math.max(1, found + gold);
    const figures = [mean(scores.map(({ pk }) => pk)), mean(scores.map(({ windowDiff }) => windowDiff)), f1];
    return `| ${granularity} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} | ${(found / articles.length).toFixed(1)} |`;
  });
  const titles = articles.map(titlesShared);
  const share = total(titles.map(({ shared }) => shared)) / Math.max(1, total(titles.map(({ all }) => all)));
  return [
    `${articles.length} articles, ${(gold / articles.length).toFixed(1)} boundaries each`,
    '| granularity | Pk | WindowDiff | F1 | boundaries |',
    '|---|---|---|---|---|',
    ...rows,
    `titles that share a content word with the author's: ${(100 * share).toFixed(1)} %`,
    `${perThousand.toFixed(0)} ms per 1,000 paragraphs`,
  ].join('\n');
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { train: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) {
  stderr.write('usage: node --import=tsx scripts/sections.ts DOCUMENTS.jsonl [--train]\n');
  exit(2);
}
const articles = readJsonLines<Article>(path);
if (values.train) {
  const { weights, bias } = fit(rowsOf(articles));
  const rounded = (value: number): number => Number(value.toFixed(5));
  const about =
    'The weight of each feature of a gap between paragraphs, in the order of features.ts. Written by scripts/sections.ts.';
  const learned = { about, bias: rounded(bias), weights: weights.map(rounded) };
  writeFileSync(OUTPUT, `${JSON.stringify(learned, undefined, 2)}\n`);
} else stdout.write(`${scoresOf(articles)}\n`);
