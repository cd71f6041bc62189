import { spawnSync } from 'node:child_process';
import { interleave } from './measure/interleave.ts';
import { median, spread } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { withTextFiles } from './measure/text-files.ts';

const timed = (words: readonly string[]): number => {
  const started = performance.now();
  spawnSync(process.execPath, words, { stdio: 'ignore' });
  return performance.now() - started;
};

/** Whole commands, from start to exit, beside a node that does nothing. */
export const commands = (): Promise<readonly Row[]> =>
  withTextFiles(async (file) => {
    const small = file('small.txt', 6000);
    const large = file('large.txt', 1_000_000);
    const times = await interleave(
      {
        nothing: () => timed(['-e', '0']),
        small: () => timed(['dist/cli.js', 'quotes', small, '--format', 'json']),
        large: () => timed(['dist/cli.js', 'quotes', large, '--format', 'json']),
      },
      9,
    );
    const perSecond = 1000 / (median(times.large) - median(times.small));
    return [
      {
        what: 'onrecord quotes on a 6 KB article',
        value: `${spread(times.small)} ms`,
        yardstick: `node -e 0: ${spread(times.nothing)} ms`,
        ratio: `${(median(times.small) / median(times.nothing)).toFixed(1)}x`,
        must: '8x / 4x',
        limits: [{ is: median(times.small) / median(times.nothing), must: 8, aim: 4 }],
      },
      {
        what: 'onrecord quotes on 1 MB of text',
        value: `${spread(times.large, 0)} ms`,
        yardstick: `the same on 6 KB: ${spread(times.small)} ms`,
        ratio: `${perSecond.toFixed(2)} M characters a second`,
        must: '-',
      },
    ];
  });
