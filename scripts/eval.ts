/**
 * Scores the program, stage by stage and as a whole, against articles with gold in PolNeAR's form.
 *
 *     npm run eval -- --gold FILE [--predictions FILE] [--model FILE] [--all] [--errors] [--boot N]
 *
 * Only articles that were kept aside when the model was fitted are scored, unless `--all` is given (for other files).
 * Without predictions the articles are analysed here; with them (one {"id", "quotes": [...]} a line, as
 * `onrecord quotes --format jsonl` prints them) they are only scored.
 */
import { readFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { analyse } from '../source/core/analyse/index.ts';
import { loadModel } from '../source/core/analyse/model/model.ts';
import { asDocument } from './as-document.ts';
import { fromAnalysis, type Predicted, readPredictions } from './eval/predicted.ts';
import { calibration, mistakeLines, table } from './eval/report.ts';
import { scoreArticle } from './eval/score-article.ts';
import { reportedAlone } from './eval/stages.ts';
import { measure } from './eval/tally.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';
import { readFit } from './train/fit.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    predictions: { type: 'string' },
    model: { type: 'string', default: 'assets/model.bin' },
    all: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    boot: { type: 'string', default: '500' },
  },
});
if (values.gold === undefined || !/^\d+$/.test(values.boot)) {
  stderr.write('usage: eval --gold FILE [--predictions FILE] [--model FILE] [--all] [--errors] [--boot N]\n');
  exit(2);
}

const { gold } = values;
/** What reading a file gives, or one line on why it cannot be read. */
const orExit = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return exit(1);
  }
};

const articles = orExit(() => readArticles(gold)).filter(({ id }) => values.all || isHeldOut(id));
const texts = new Map(articles.map(({ id, text }) => [id, text]));

const print = (title: string, predict: (article: Article) => readonly Predicted[]): void => {
  const began = performance.now();
  const predictions = articles.map(predict);
  const seconds = (performance.now() - began) / 1000;
  const scored = articles.map((article, i) => scoreArticle(article, predictions[i] ?? []));
  stdout.write(
    `${table(
      title,
      measure(
        scored.map(({ rows }) => rows),
        Number(values.boot),
      ),
    )}\n\n`,
  );
  stdout.write(`${calibration(scored.flatMap(({ confidences }) => confidences))}\n\n`);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  stdout.write(
    `${articles.length} articles, ${(characters / 1e6 / seconds).toFixed(2)} million characters a second\n\n`,
  );
  if (!values.errors) return;
  for (const line of mistakeLines(
    scored.flatMap(({ mistakes }) => mistakes),
    (id) => texts.get(id) ?? '',
  )) {
    stdout.write(`${line}\n`);
  }
};

if (values.predictions === undefined) {
  const model = orExit(() => loadModel(readFileSync(values.model)));
  if (!values.all && readFit(model) === 'all') {
    stdout.write('# This model was fitted on these articles too: what follows flatters it.\n\n');
  }
  print('the learned stage by itself', ({ text }) => reportedAlone(asDocument(text), model));
  print('the program as a whole', ({ text }) => fromAnalysis(analyse(asDocument(text), model)));
} else {
  const { predictions: path } = values;
  const predictions = orExit(() => readPredictions(path));
  print(`predictions of ${path}`, ({ id }) => predictions.get(id) ?? []);
}
