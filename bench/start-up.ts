import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilWritten } from './measure/in-terminal.ts';
import { interleave } from './measure/interleave.ts';
import { median, spread } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

const MARKER = 'A title that a reader';

/** A sentence of each reader that a plain text has no need of: what has them in the bundle is theirs. */
const READERS =
  /this is neither an RSS|this e-book|this PDF|this Word document|this RTF file|this transcript|this message/;

/** The program with the files of all other readers taken away. */
const withoutReaders = (folder: string): string => {
  const copy = join(folder, 'dist');
  cpSync('dist', copy, { recursive: true });
  for (const name of readdirSync(copy)) {
    if (name.startsWith('chunk-') && READERS.test(readFileSync(join(copy, name), 'utf8')))
      rmSync(join(copy, name));
  }
  return join(copy, 'cli.js');
};

/** From the start of the process to the first frame, and to a key's answer, on a terminal; beside a bare node. */
export const startUp = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = (name: string, words: string): string => {
    const path = join(folder, name);
    writeFileSync(path, words);
    return path;
  };
  try {
    const small = file('small.txt', prose(10_000));
    const large = file('large.txt', prose(10_000_000));
    const bare = file('bare.cjs', `process.stdout.write('${MARKER}'); setTimeout(() => {}, 5000);`);
    const onrecord = (...words: string[]) => [process.execPath, 'dist/cli.js', ...words, '--no-state'];
    const alone = withoutReaders(folder);
    const keys = { press: '?', answer: 'Keys' };
    const times = await interleave(
      {
        bare: () => untilWritten([process.execPath, bare], MARKER),
        small: () => untilWritten(onrecord(small), MARKER),
        large: () => untilWritten(onrecord(large), MARKER),
        alone: () => untilWritten([process.execPath, alone, small, '--no-state'], MARKER),
        smallKey: () => untilWritten(onrecord(small), MARKER, keys),
        largeKey: () => untilWritten(onrecord(large), MARKER, keys),
        input: () => untilWritten(onrecord('-'), MARKER, { input: small }),
      },
      15,
    );
    const beside = (
      yardstick: string,
      what: string,
      [values, others]: readonly [readonly number[], readonly number[]],
      [must, aim]: readonly [number, number],
    ): Row => {
      const is = median(values) / median(others);
      return {
        what,
        value: `${spread(values)} ms`,
        yardstick: `${yardstick} ${spread(others)} ms`,
        ratio: `${is.toFixed(2)}x`,
        must: `${must}x / ${aim}x`,
        limits: [{ is, must, aim }],
      };
    };
    const row = (what: string, values: readonly number[], wanted: readonly [number, number]): Row =>
      beside('bare node', what, [values, times.bare], wanted);
    return [
      row('first frame, 10 KB article', times.small, [3, 1.15]),
      row('first frame, 10 MB text', times.large, [3, 1.15]),
      row('key handled, 10 KB article', times.smallKey, [4, 2.5]),
      row('key handled, 10 MB text', times.largeKey, [4, 2.5]),
      beside(
        'with no other reader in the bundle',
        'first frame, 10 KB, with readers of all formats to hand',
        [times.small, times.alone],
        [1.05, 1],
      ),
      beside('from a file', 'first frame, 10 KB on standard input', [times.input, times.small], [1.2, 1]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
