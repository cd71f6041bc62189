/**
 * How well sections are found where no author gave any: `node --import=tsx scripts/eval-sections.ts GOLD.jsonl`. Each line has an
 * article's `paragraphs`, the `boundaries` its author set (indices of paragraphs that start a section), and the `titles`.
 * Pk (Beeferman et al. 1999) and WindowDiff (Pevzner and Hearst 2002) are averaged over articles, lower is better; F1
 * is of exact boundaries. For titles: how many share a content word with the author's.
 */
import { contentStems, titleFor, usage } from '../source/core/analyse/sections/titles/title.ts';
import { evidence, topicBoundaries } from '../source/core/analyse/sections/topics/boundaries.ts';
import { allAtOnce } from '../source/core/text/steps.ts';
import { readJsonLines } from './read-json-lines.ts';

type Article = {
  readonly paragraphs: readonly string[];
  readonly boundaries: readonly number[];
  readonly titles: readonly string[];
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
    const gold = new Set(contentStems(title));
    all += 1;
    if (contentStems(titleFor(section, elsewhere)).some((word) => gold.has(word))) shared += 1;
  }
  return { all, shared };
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]): number => total(values) / Math.max(1, values.length);

/** The table of scores for a file of articles. */
export const evaluateSections = (path: string): string => {
  const articles = readJsonLines<Article>(path);
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

const [path] = process.argv.slice(2);
if (import.meta.main && path === undefined) {
  console.error('usage: node --import=tsx scripts/eval-sections.ts GOLD.jsonl');
  process.exitCode = 2;
} else if (import.meta.main && path !== undefined) {
  console.log(evaluateSections(path));
}
