/**
 * Trains the forest that tells an article's blocks from the rest of its page, and puts it into the model:
 *
 *     node --import=tsx scripts/train-html.ts FOLDER [MODEL] [--check]
 *
 * FOLDER holds `html-truth.json` ({id: {file, url, articleBody}}), `pages/expected.jsonl` ({page, paragraphs} a line)
 * and the pages they name, gzipped. Each page is seen as it is and in other ways (scripts/train-html/views.ts).
 * `--check` trains on four fifths of the sites at a time and prints the score on the others (4-word shingles, mean
 * over pages) and the worst pages instead of writing weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withSections } from '../source/core/analyse/model/container.ts';
import { featureNames } from '../source/core/parse/html/classify/features.ts';
import {
  type Forest,
  forestSection,
  openForest,
  packForest,
} from '../source/core/parse/html/classify/forest.ts';
import { judge } from '../source/core/parse/html/extract.ts';
import { binExamples, type Growth, growForest } from './train-html/grow-forest.ts';
import { f1Of, type Score, scoreOf, summary } from './train-html/score.ts';
import { folds, samplesIn, type View, viewsOf } from './train-html/views.ts';

const growths: readonly Growth[] = [1, 2].map((seed) => ({
  trees: 120,
  depth: 4,
  rate: 0.09,
  examples: 0.8,
  features: 0.25,
  seed,
}));

const train = (views: readonly View[]): Forest => {
  const binned = binExamples(views.flatMap(({ examples }) => examples));
  const forests = growths.map((growth) => growForest(binned, growth));
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
const [folder = '.', model = 'assets/model.bin'] = positionals;
const views = viewsOf(samplesIn(folder));

if (flags.check) {
  const scores = new Map<string, { readonly name: string; readonly score: Score }[]>();
  for (let fold = 0; fold < folds; fold++) {
    const forest = train(views.filter(({ sample }) => sample.fold !== fold));
    const chanceOf = openForest(packForest(forest, featureNames), featureNames);
    for (const { kind, survey, rows, sample } of views.filter((view) => view.sample.fold === fold)) {
      const text = judge(survey, rows.map(chanceOf))
        .kept.flatMap((isKept, i) => (isKept ? [survey.blocks[i]?.block.text ?? ''] : []))
        .join('\n');
      const key = `${sample.hasCaptions ? 'with captions' : 'articles'}, ${kind}`;
      scores.set(key, [...(scores.get(key) ?? []), { name: sample.name, score: scoreOf(text, sample.body) }]);
    }
    console.log(`fold ${fold + 1} of ${folds} done`);
  }
  for (const [kind, list] of scores) console.log(kind.padEnd(34), summary(list.map(({ score }) => score)));
  const worst = [...(scores.get('articles, whole') ?? []), ...(scores.get('with captions, whole') ?? [])]
    .map(({ name, score }) => ({ name, ...score, f1: f1Of(score) }))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 30);
  console.log('\nthe worst pages: F1, precision, recall');
  for (const { name, f1, precision, recall } of worst)
    console.log([f1, precision, recall].map((one) => one.toFixed(3)).join(' '), name);
} else {
  const sections = new Map([[forestSection, packForest(train(views), featureNames)]]);
  writeFileSync(model, withSections(readFileSync(model), sections));
}
