import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { forestSection } from '../source/core/parse/html/classify/forest.ts';
import { judgeFrom, readPage } from '../source/core/parse/html/index.ts';
import { model } from '../source/shell/model.ts';
import { atWork } from './measure/clock.ts';
import { median, spread } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';

const rounds = 4;

/** The pages of a folder, gzipped or not; ONRECORD_PAGES names another than the one the tests have. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    });

const timed = (task: () => unknown): number => {
  const started = atWork();
  task();
  return atWork() - started;
};

/** Reading web pages; beside Mozilla's Readability alone on a document of linkedom's, page by page. Best of four. */
export const pages = async (): Promise<readonly Row[]> => {
  const chanceOf = judgeFrom((await model()).section(forestSection));
  const all = pagesIn(process.env.ONRECORD_PAGES ?? 'test/fixtures/gallery');
  const ours = all.map(() => Number.POSITIVE_INFINITY);
  const plain = all.map(() => Number.POSITIVE_INFINITY);
  // The first round warms up and does not count.
  for (let round = -1; round < rounds; round++) {
    for (const [i, html] of all.entries()) {
      const one = timed(() => readPage(html, { name: 'page', mediaType: 'text/html' }, chanceOf));
      const other = timed(() => new Readability(parseHTML(html).document as never).parse());
      if (round < 0) continue;
      ours[i] = Math.min(ours[i] ?? one, one);
      plain[i] = Math.min(plain[i] ?? other, other);
    }
  }
  const ratio = median(ours) / median(plain);
  return [
    {
      what: `a web page of ${all.length}`,
      value: `${spread(ours)} ms`,
      yardstick: `Readability alone ${spread(plain)} ms`,
      ratio: `${ratio.toFixed(2)}x`,
      must: '1.5x / 1.2x',
      limits: [{ is: ratio, must: 1.5, aim: 1.2 }],
    },
  ];
};
