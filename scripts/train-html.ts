/**
 * Trains the forest that tells an article's blocks from the rest of its page:
 *
 *     node --import=tsx scripts/train-html.ts FOLDER [--check]
 *
 * FOLDER holds `html-truth.json` ({id: {file, url, articleBody}}) and the pages it names, gzipped. Each page is seen
 * whole, damaged twice, and once without Readability's opinion. `--check` trains on four fifths of the pages at a time
 * and prints the score on the others (4-word shingles, mean over pages) instead of writing weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksOf } from '../source/core/parse/html/blocks.ts';
import { featuresOf } from '../source/core/parse/html/classify/features.ts';
import { compileForest, type Forest } from '../source/core/parse/html/classify/forest.ts';
import { readabilityVotes } from '../source/core/parse/html/classify/readability-vote.ts';
import { wordsIn } from '../source/core/parse/html/classify/words.ts';
import { judge } from '../source/core/parse/html/extract.ts';
import { metadataOf } from '../source/core/parse/html/metadata/metadata.ts';
import { parsePage } from '../source/core/parse/html/tree.ts';
import { damage } from './train-html/damage.ts';
import { type Example, type Growth, growForest } from './train-html/grow-forest.ts';
import { labelsOf } from './train-html/label.ts';
import { type Score, scoreOf, summary } from './train-html/score.ts';

type Truth = Readonly<Record<string, { readonly file: string; readonly articleBody: string }>>;
type View = { readonly fold: number; readonly kind: string; readonly body: string } & ReturnType<
  typeof viewOf
>;

const folds = 5;
const growths: readonly Growth[] = [1, 2].map((seed) => ({
  trees: 120,
  depth: 4,
  rate: 0.09,
  examples: 0.8,
  features: 0.25,
  seed,
}));

const viewOf = (html: string, body: string, asksReadability: boolean, weight: number) => {
  const page = parsePage(html);
  const blocks = blocksOf(page.root);
  const facts = metadataOf(page);
  const rows = featuresOf(
    blocks,
    asksReadability ? { ...facts, votes: readabilityVotes(page.root, blocks) } : facts,
  );
  const labels = labelsOf(blocks, body);
  const counts = blocks.map(({ text }) => wordsIn(text).length);
  const whole = counts.reduce((sum, count, i) => sum + ((labels[i] ?? 0) > 0.5 ? count : 0), 0) || 100;
  const examples = rows.map((row, i): Example => {
    const share = Math.min(0.35, Math.max(counts[i] ?? 0, 2) / whole);
    return { row, label: labels[i] ?? 0, weight: 10 * share * weight };
  });
  return { blocks, rows, examples };
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

const [folder = '.', flag] = process.argv.slice(2);
const truth = JSON.parse(readFileSync(join(folder, 'html-truth.json'), 'utf8')) as Truth;
const views = Object.values(truth).flatMap(({ file, articleBody: body }, i): View[] => {
  const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const view = (kind: string, text: string, asks: boolean, weight: number): View => ({
    fold: i % folds,
    kind,
    body,
    ...viewOf(text, body, asks, weight),
  });
  return [
    view('whole', html, true, 1),
    view('damaged', damage(html, i + 1001, 0.03), true, 0.4),
    view('badly damaged', damage(html, i + 2001, 0.1), true, 0.25),
    view('without Readability', html, false, 0.25),
  ];
});

if (flag === '--check') {
  const scores = new Map<string, Score[]>();
  for (let fold = 0; fold < folds; fold++) {
    const chanceOf = compileForest(train(views.filter((view) => view.fold !== fold)));
    for (const { kind, blocks, rows, body } of views.filter((view) => view.fold === fold)) {
      const text = judge(blocks, rows, chanceOf)
        .flatMap((isKept, i) => (isKept ? [blocks[i]?.text ?? ''] : []))
        .join('\n');
      scores.set(kind, [...(scores.get(kind) ?? []), scoreOf(text, body)]);
    }
  }
  for (const [kind, list] of scores) console.log(kind.padEnd(22), summary(list));
} else {
  const { base, trees } = train(views);
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  const head =
    "import type { Forest } from './forest.ts';\n\n/** Written by scripts/train-html.ts; see there. */\n";
  const forest = `export const weights: Forest = {"base":${base},"trees":[\n${lines}\n]};\n`;
  writeFileSync('source/core/parse/html/classify/weights.ts', head + forest);
}
