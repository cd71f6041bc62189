/**
 * Scores the program, stage by stage and as a whole, against articles with gold in PolNeAR's form: tokens and sentences
 * (against a text of our own, and where the gold's spans begin and end), quotation marks, what the learned stage finds,
 * people with their aliases and pronouns (given the gold's quotations), then everything together.
 *
 *     npm run eval -- --gold FILE [--model FILE] [--all] [--errors] [--boot N]
 *
 * Only articles that were kept aside when the model was fitted are scored, unless `--all` is given (for other files).
 */
import { readFileSync } from 'node:fs';
import { exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  ANTECEDENTS,
  readAntecedentWeights,
} from '../source/core/analyse/attribution/antecedents/weights.ts';
import { CONFIDENCE, readConfidence } from '../source/core/analyse/attribution/confidence.ts';
import { analyse } from '../source/core/analyse/index.ts';
import { loadModel, type Model } from '../source/core/analyse/model/model.ts';
import { asDocument } from './as-document.ts';
import { fromAnalysis, type Predicted } from './eval/predicted.ts';
import { calibration, mistakeLines, table } from './eval/report.ts';
import { scoreArticle } from './eval/score-article.ts';
import { scoreMarks } from './eval/score-marks.ts';
import { scorePeople } from './eval/score-people.ts';
import { scoreEdges, scoreSentences } from './eval/score-tokens.ts';
import { readSentenceGold } from './eval/sentence-gold.ts';
import { readDocument, reportedAlone } from './eval/stages.ts';
import { measure, type Rows } from './eval/tally.ts';
import { type Article, isHeldOut, readArticles } from './polnear.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    model: { type: 'string', default: 'assets/model.bin' },
    all: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    boot: { type: 'string', default: '500' },
  },
});
if (values.gold === undefined || !/^\d+$/.test(values.boot)) {
  stderr.write('usage: eval --gold FILE [--model FILE] [--all] [--errors] [--boot N]\n');
  exit(2);
}

const { gold } = values;
/** The result of reading a file; prints one line and exits if it cannot be read. */
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

const boot = Number(values.boot);
/** The table of one stage. */
const printRows = (title: string, rows: readonly Rows[]): void => {
  stdout.write(`${table(title, measure(rows, boot))}\n\n`);
};

const print = (title: string, predict: (article: Article) => readonly Predicted[]): void => {
  const began = performance.now();
  const predictions = articles.map(predict);
  const seconds = (performance.now() - began) / 1000;
  const scored = articles.map((article, i) => scoreArticle(article, predictions[i] ?? []));
  printRows(
    title,
    scored.map(({ rows }) => rows),
  );
  stdout.write(`${calibration(scored.flatMap(({ confidences }) => confidences))}\n\n`);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  stdout.write(
    `${articles.length} articles, ${(characters / 1e6 / seconds).toFixed(2)} million characters a second\n\n`,
  );
  const mistakes = values.errors ? scored.flatMap((each) => each.mistakes) : [];
  for (const line of mistakeLines(mistakes, (id) => texts.get(id) ?? '')) stdout.write(`${line}\n`);
};

/** Prints the tables of the stages before and after the quotations, each scored alone. */
const printStages = (model: Model): void => {
  const own = readSentenceGold(fileURLToPath(new URL('../test/accuracy/sentences.txt', import.meta.url)));
  printRows(
    'tokens and sentences, on a text of our own',
    scoreSentences(own, readDocument(own.document, model).tokens),
  );
  const weights = {
    antecedents: readAntecedentWeights(model.section(ANTECEDENTS)),
    confidence: readConfidence(model.section(CONFIDENCE)),
  };
  const read = articles.map((article) => ({ article, ...readDocument(asDocument(article.text), model) }));
  printRows(
    'tokens, where the gold shows their edges',
    read.map(({ article, tokens }) => scoreEdges(article, tokens)),
  );
  printRows(
    'quotation marks by themselves',
    read.map(({ article, marks }) => scoreMarks(article, marks)),
  );
  printRows(
    'people, aliases and pronouns, given what was said and the words for its source',
    read.map(({ article, document, tokens }) => scorePeople(article, document, tokens, weights)),
  );
};

const model = orExit(() => loadModel(readFileSync(values.model)));
printStages(model);
print('cues, contents and sources: the learned stage by itself', ({ text }) =>
  reportedAlone(readDocument(asDocument(text), model), model),
);
print('the program as a whole', ({ text }) => fromAnalysis(analyse(asDocument(text), model)));
