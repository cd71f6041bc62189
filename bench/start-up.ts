import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOnce, untilWritten } from './measure/in-terminal.ts';
import { interleave } from './measure/interleave.ts';
import { median, spread } from './measure/statistics.ts';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

const MARKER = 'A title that a reader';
/** How the first paragraph of made-up prose begins, on its first line. */
const PAGE_WORDS = (prose(1000).split('\n\n')[1] ?? '').slice(0, 30);

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

/** A web page with as many bytes, most of them scripts and lists of links around its article, as pages have them. */
const page = (size: number): string => {
  const article = prose(40_000)
    .split('\n\n')
    .slice(1)
    .map((words) => `<p>${words}</p>`)
    .join('\n');
  const link = '<li class="nav-item"><a href="/section/story-1">Another story on something else</a></li>\n';
  const script =
    '<script>window.settings = window.settings || {}; settings.push({name: "value"});</script>\n';
  const spare = Math.max(0, size - article.length - 1000);
  const around =
    link.repeat(Math.floor(spare / 3 / link.length)) +
    script.repeat(Math.floor((2 * spare) / 3 / script.length));
  return `<!doctype html><html><head><title>${MARKER} opens | Evening Post</title></head><body><ul>${around}</ul><article><h1>${MARKER} opens</h1>\n${article}</article></body></html>`;
};

/** From the start of a process that is not the first to the first frame, and to a key's answer, on a terminal; beside a bare node. */
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
    const page300 = file('page-300.html', page(300_000));
    const page1000 = file('page-1000.html', page(1_000_000));
    const bare = file('bare.cjs', `process.stdout.write('${MARKER}'); setTimeout(() => {}, 5000);`);
    const onrecord = (...words: string[]) => [process.execPath, 'dist/cli.js', ...words, '--no-state'];
    const alone = withoutReaders(folder);
    const keys = { press: '?', answer: 'Keys' };
    // What is killed at its first frame, as below, keeps nothing.
    const starts = [
      onrecord(),
      onrecord(small),
      onrecord(page300),
      [process.execPath, alone, small, '--no-state'],
    ];
    for (const start of starts) await openOnce(start);
    const times = await interleave(
      {
        bare: () => untilWritten([process.execPath, bare], MARKER),
        small: () => untilWritten(onrecord(small), MARKER),
        large: () => untilWritten(onrecord(large), MARKER),
        bundled: () => untilWritten(onrecord(), 'Blinken heads'),
        title300: () => untilWritten(onrecord(page300), MARKER),
        title1000: () => untilWritten(onrecord(page1000), MARKER),
        text300: () => untilWritten(onrecord(page300), PAGE_WORDS),
        text1000: () => untilWritten(onrecord(page1000), PAGE_WORDS),
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
      row('first frame, bundled article (Markdown)', times.bundled, [2, 1.3]),
      row('first frame, 10 KB article', times.small, [3, 1.15]),
      row('first frame, 10 MB text', times.large, [3, 1.15]),
      row('title of a web page, 300 KB', times.title300, [2, 1.5]),
      row('title of a web page, 1 MB', times.title1000, [2, 1.5]),
      row('text of a web page, 300 KB', times.text300, [5, 3]),
      row('text of a web page, 1 MB', times.text1000, [12, 8]),
      row('key handled, 10 KB article', times.smallKey, [3, 2.5]),
      row('key handled, 10 MB text', times.largeKey, [3, 2.5]),
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
