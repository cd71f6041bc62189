/**
 * Trains the forest that tells an article's blocks from the rest of its page:
 *
 *     node --import=tsx scripts/train-html.ts FOLDER [--check]
 *
 * FOLDER holds `html-truth.json` ({id: {file, url, articleBody}}) and the pages it names, gzipped. Each page is seen
 * whole, damaged twice, crowded twice with other stories, divided into parts, and once without Readability's opinion. `--check` trains on four fifths of the pages at a time
 * and prints the score on the others (4-word shingles, mean over pages) and the worst pages instead of writing weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { blocksOf, type PageBlock } from '../source/core/parse/html/blocks.ts';
import { featuresOf } from '../source/core/parse/html/classify/features.ts';
import { compileForest, type Forest } from '../source/core/parse/html/classify/forest.ts';
import { readabilityVotes } from '../source/core/parse/html/classify/readability-vote.ts';
import { surveyOf } from '../source/core/parse/html/classify/survey.ts';
import { wordsIn } from '../source/core/parse/html/classify/words.ts';
import { judge } from '../source/core/parse/html/extract.ts';
import { metadataOf } from '../source/core/parse/html/metadata/metadata.ts';
import { type Page, parsePage } from '../source/core/parse/html/tree.ts';
import { crowd, divide } from './train-html/crowd.ts';
import { damage } from './train-html/damage.ts';
import { type Example, type Growth, growForest } from './train-html/grow-forest.ts';
import { labelsOf } from './train-html/label.ts';
import { f1Of, type Score, scoreOf, summary } from './train-html/score.ts';

type Truth = Readonly<
  Record<string, { readonly file: string; readonly url: string; readonly articleBody: string }>
>;
type View = {
  readonly fold: number;
  readonly kind: string;
  readonly url: string;
  readonly body: string;
} & ReturnType<typeof viewOf>;

const folds = 5;
const growths: readonly Growth[] = [1, 2].map((seed) => ({
  trees: 120,
  depth: 4,
  rate: 0.09,
  examples: 0.8,
  features: 0.25,
  seed,
}));

/** Changes a page's tree, knowing its blocks and what share of each is the article's. */
type Change = (page: Page, blocks: readonly PageBlock[], labels: readonly number[]) => void;

const viewOf = (
  html: string,
  body: string,
  {
    asks = true,
    weight,
    change,
  }: { readonly asks?: boolean; readonly weight: number; readonly change?: Change },
) => {
  const page = parsePage(html);
  const facts = metadataOf(page);
  if (change) {
    const before = blocksOf(page.root);
    change(page, before, labelsOf(before, body));
  }
  const blocks = blocksOf(page.root);
  const survey = surveyOf(blocks, asks ? { ...facts, votes: readabilityVotes(page.root, blocks) } : facts);
  const rows = featuresOf(survey);
  const labels = labelsOf(blocks, body);
  const counts = blocks.map(({ text }) => wordsIn(text).length);
  const whole = counts.reduce((sum, count, i) => sum + ((labels[i] ?? 0) > 0.5 ? count : 0), 0) || 100;
  const examples = rows.map((row, i): Example => {
    const share = Math.min(0.35, Math.max(counts[i] ?? 0, 2) / whole);
    return { row, label: labels[i] ?? 0, weight: 10 * share * weight };
  });
  return { survey, rows, examples };
};

const train = (views: readonly View[]): Forest => {
  const examples = views.flatMap((view) => view.examples);
  const forests = growths.map((growth) => growForest(examples, growth));
  // The mean of the forests' log odds, as one forest.
  const share = 1 / forests.length;
  const scale = (node: readonly number[]): readonly number[] =>
    node.length === 1 ? [Number(((node[0] ?? 0) * share).toPrecision(4))] : node;
  return {
    base: forests.reduce((sum, { base }) => sum + base * share, 0),
    trees: forests.flatMap(({ trees }) => trees.map((tree) => tree.map(scale))),
  };
};

const { values: flags, positionals } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder = '.'] = positionals;
const truth = JSON.parse(readFileSync(join(folder, 'html-truth.json'), 'utf8')) as Truth;
const pages = Object.values(truth);
/** Other stories for a page: those of the pages in its own fold, so that no page learns from one it is checked on. */
const donorsFor = (i: number) =>
  pages.flatMap(({ url, articleBody }, j) => {
    if (i === j || i % folds !== j % folds) return [];
    const paragraphs = articleBody.split(/\n+/).filter((words) => words.length > 60);
    const title = url.replace(/\/$/, '').split('/').at(-1)?.replace(/[-_]/g, ' ') ?? '';
    return paragraphs.length > 0 ? [{ title, paragraphs }] : [];
  });
const views = pages.flatMap(({ file, url, articleBody: body }, i): View[] => {
  const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const view = (kind: string, text: string, how: Parameters<typeof viewOf>[2]): View => ({
    fold: i % folds,
    kind,
    url,
    body,
    ...viewOf(text, body, how),
  });
  const crowded =
    (seed: number): Change =>
    (page, blocks, labels) =>
      crowd(page, blocks, labels, donorsFor(i), i + seed);
  return [
    view('whole', html, { weight: 1 }),
    view('damaged', damage(html, i + 1001, 0.03), { weight: 0.4 }),
    view('badly damaged', damage(html, i + 2001, 0.1), { weight: 0.25 }),
    view('without Readability', html, { asks: false, weight: 0.25 }),
    view('crowded', html, { weight: 0.2, change: crowded(77) }),
    view('crowded again', html, { weight: 0.15, change: crowded(991) }),
    view('divided', html, { weight: 0.25, change: (_, blocks, labels) => divide(blocks, labels, i) }),
  ];
});

if (flags.check) {
  const scores = new Map<string, { readonly url: string; readonly score: Score }[]>();
  for (let fold = 0; fold < folds; fold++) {
    const chanceOf = compileForest(train(views.filter((view) => view.fold !== fold)));
    for (const { kind, url, survey, rows, body } of views.filter((view) => view.fold === fold)) {
      const text = judge(survey, rows, chanceOf)
        .kept.flatMap((isKept, i) => (isKept ? [survey.blocks[i]?.block.text ?? ''] : []))
        .join('\n');
      scores.set(kind, [...(scores.get(kind) ?? []), { url, score: scoreOf(text, body) }]);
    }
  }
  for (const [kind, list] of scores) console.log(kind.padEnd(22), summary(list.map(({ score }) => score)));
  const worst = (scores.get('whole') ?? [])
    .map(({ url, score }) => ({ url, ...score, f1: f1Of(score) }))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 20);
  console.log('\nthe worst pages: F1, precision, recall');
  for (const { url, f1, precision, recall } of worst)
    console.log([f1, precision, recall].map((one) => one.toFixed(3)).join(' '), url);
} else {
  const { base, trees } = train(views);
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  const head =
    "import type { Forest } from './forest.ts';\n\n/** Written by scripts/train-html.ts; see there. */\n";
  const forest = `export const weights: Forest = {"base":${base},"trees":[\n${lines}\n]};\n`;
  writeFileSync('source/core/parse/html/classify/weights.ts', head + forest);
}
