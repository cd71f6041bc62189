import wrapAnsi from 'wrap-ansi';
import { wrap } from '../source/core/layout/wrap.ts';
import { atWork } from './measure/clock.ts';
import { interleave } from './measure/interleave.ts';
import { median, spread } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';
import type { Limit } from './measure/verdict.ts';

const timed = (task: () => unknown): number => {
  const started = atWork();
  task();
  return atWork() - started;
};

const everyParagraph = (text: string, width: number): void => {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n\n', start);
    const range = { start, end: end < 0 ? text.length : end };
    wrap(text, range, width, true);
    start = range.end + 2;
  }
};

/** Wrapping whole texts to 80 columns, paragraph by paragraph; beside wrap-ansi on a tenth, times ten. */
export const wrapping = async (): Promise<readonly Row[]> => {
  const english = prose(20_000_000);
  const tenth = english.slice(0, 2_000_000);
  const chinese = `${'北京的部长说，会谈将在星期一举行，双方都希望取得进展。'.repeat(20)}\n\n`.repeat(1800);
  const times = await interleave(
    {
      english: () => timed(() => everyParagraph(english, 80)),
      chinese: () => timed(() => everyParagraph(chinese, 80)),
      plainEnglish: () => 10 * timed(() => wrapAnsi(tenth, 80)),
      plainChinese: () => 10 * timed(() => wrapAnsi(chinese.slice(0, chinese.length / 10), 80)),
    },
    5,
  );
  const row = (
    what: string,
    ours: readonly number[],
    plain: readonly number[],
    must: string,
    limits: readonly Limit[] = [],
  ): Row => ({
    what,
    value: `${spread(ours)} ms`,
    yardstick: `wrap-ansi ${spread(plain, 0)} ms`,
    ratio: `1/${(median(plain) / median(ours)).toFixed(1)}`,
    must,
    limits,
  });
  return [
    row('wrap 20 M characters of English', times.english, times.plainEnglish, '300 / 150 ms', [
      { is: median(times.english), must: 300, aim: 150 },
    ]),
    row('wrap 1 M characters of Chinese', times.chinese, times.plainChinese, '-'),
  ];
};
