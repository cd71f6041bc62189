import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compromise from 'compromise/two';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../source/core/analyse/index.ts';
import { loadModel } from '../source/core/analyse/model/model.ts';
import { readPlainText } from '../source/core/parse/plain-text/index.ts';
import { quotesReport } from '../source/core/report/quotes-report.ts';
import { sanitise } from '../source/core/text/sanitise.ts';
import { articles } from './measure/articles.ts';
import { interleave } from './measure/interleave.ts';
import { median } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { costOf } from './scale.ts';

const SOURCE = { name: 'bench.txt', mediaType: 'text/plain' };
const ROUNDS = 5;
const MILLION = 1_000_000;

/** Seconds of processor time that some work takes, on this thread and those that collect garbage and compile. */
const seconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const asMegabytes = (characters: number, time: number): string =>
  `${(characters / MILLION / time).toFixed(2)} MB/s`;

/** From text to what `quotes --format json` prints: all the command does but reading the file. */
const withOnrecord = (() => {
  const model = loadModel(readFileSync(new URL('../assets/model.bin', import.meta.url)));
  return (text: string): string => {
    const document = readPlainText(sanitise(text), SOURCE);
    return JSON.stringify(quotesReport(document, analyse(document, model)));
  };
})();

/** The engine's pace at one length beside its pace at a million characters. Short texts are many, all different. */
const pace = async (): Promise<readonly Row[]> => {
  const lengths = [10_000, 100_000, MILLION, 10 * MILLION];
  const times = new Map<number, number>();
  for (const length of lengths) {
    const texts = Array.from({ length: Math.max(1, MILLION / length) }, (_, at) => articles(length, at + 1));
    const runs = Array.from({ length: length > MILLION ? 2 : ROUNDS }, () =>
      seconds(() => texts.forEach(withOnrecord)),
    );
    times.set(length, median(runs) / (length * texts.length));
  }
  const atMillion = times.get(MILLION) ?? Number.NaN;
  return lengths.map((length) => {
    const each = times.get(length) ?? Number.NaN;
    return {
      what: `quotations in ${length / 1000} KB of English`,
      value: asMegabytes(1, each),
      yardstick: `a character of 1000 KB: ${(atMillion * 1e9).toFixed(0)} ns`,
      ratio: `${(each / atMillion).toFixed(2)}x`,
      must: '1 MB/s, linear',
    };
  });
};

/** The engine beside two libraries that only split a text into words and tag them, on the same text. */
const besideTaggers = async (): Promise<readonly Row[]> => {
  const text = articles(MILLION, 7);
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const times = await interleave(
    {
      onrecord: () => seconds(() => withOnrecord(text)),
      wink: () => seconds(() => wink.readDoc(text)),
      compromise: () => seconds(() => compromise(text)),
    },
    ROUNDS,
  );
  const own = median(times.onrecord);
  return (['wink', 'compromise'] as const).map((name) => {
    const theirs = median(times[name]);
    return {
      what: `the same 1 MB, against ${name}'s words and tags alone`,
      value: asMegabytes(MILLION, own),
      yardstick: `${name}: ${asMegabytes(MILLION, theirs)}`,
      ratio: `${(theirs / own).toFixed(2)}x its speed`,
      must: '-',
    };
  });
};

/** What a file of this folder says when it is run by itself, in milliseconds. */
const saidBy = (file: string): number => {
  const path = fileURLToPath(new URL(`measure/${file}`, import.meta.url));
  return Number(spawnSync(process.execPath, [path], { encoding: 'utf8' }).stdout);
};

const loading = async (): Promise<Row> => {
  const times = await interleave(
    { own: () => saidBy('load-model.ts'), wink: () => saidBy('load-wink.ts') },
    ROUNDS,
  );
  const [own, wink] = [median(times.own), median(times.wink)];
  return {
    what: 'the model, read, checked and opened by every stage',
    value: `${own.toFixed(1)} ms`,
    yardstick: `wink-nlp and its model: ${wink.toFixed(1)} ms`,
    ratio: `${(own / wink).toFixed(2)}x`,
    must: '60 ms',
  };
};

const peakMemory = (): Row => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    const path = join(folder, 'long.txt');
    writeFileSync(path, articles(10 * MILLION, 9));
    const { megabytes, outcome } = costOf('quotes', path);
    const value = `${megabytes.toFixed(0)} MB at most, ${outcome}`;
    return { what: '`onrecord quotes` on 10 MB', value, yardstick: '-', ratio: '-', must: '600 MB' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The quote engine by itself: pace, linearity, loading, memory. Processor time, not the clock's. */
export const engine = async (): Promise<readonly Row[]> => [
  ...(await pace()),
  ...(await besideTaggers()),
  await loading(),
  peakMemory(),
];
