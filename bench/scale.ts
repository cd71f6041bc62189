import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './measure/table.ts';
import { prose } from './measure/texts.ts';

/** Milliseconds after which a command is given up. */
const PATIENCE = 900_000;
const MEGABYTE = 1024 * 1024;

/** Loaded before the program: what memory it took at most, in KB, is the last line it says. */
export const TELL_MEMORY = `--import=data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

/** An article far beyond what anybody reads; a part of it, where all would take too long to wait for. */
export type Monster = {
  readonly what: string;
  readonly file: string;
  readonly make: (part: number) => string;
};

const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: Math.max(1, Math.round(count)) }, (_, n) => one(n)).join('');

/** A name no other number has: letters alone, as in names. */
const named = (n: number): string => {
  const letters = [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26, Math.floor(n / 17576)];
  return `B${letters.map((letter) => String.fromCharCode(97 + letter)).join('')}`;
};

/** One line is one monster more. */
export const monsters: readonly Monster[] = [
  { what: '100 MB of prose', file: 'a.txt', make: (part) => prose(100 * MEGABYTE * part) },
  {
    what: '1,000,000 paragraphs',
    file: 'b.txt',
    make: (part) => many(1e6 * part, (n) => `Paragraph ${n} is short.\n\n`),
  },
  {
    what: '100,000 sections',
    file: 'c.md',
    make: (part) => many(1e5 * part, (n) => `## Part ${n}\n\nSome words of it.\n\n`),
  },
  {
    what: '100,000 speakers',
    file: 'd.txt',
    make: (part) => many(1e5 * part, (n) => `“We will not go,” said Ada ${named(n)}.\n\n`),
  },
  { what: 'one line of 50 MB', file: 'e.txt', make: (part) => 'word '.repeat(10 * MEGABYTE * part) },
  {
    what: '20,000 nested quotations',
    file: 'f.txt',
    make: (part) => `${'“a ‘b '.repeat(1e4 * part)}${'’ ” '.repeat(1e4 * part)}`,
  },
  {
    what: '20,000 nested elements',
    file: 'g.html',
    make: (part) => `<!doctype html>${'<div><blockquote>'.repeat(1e4 * part)}<p>Some words of it.`,
  },
  { what: '20,000 nested list items', file: 'h.md', make: (part) => `${'- '.repeat(2e4 * part)}words` },
  {
    what: 'Markdown of 3.6 MB',
    file: 'i.md',
    make: (part) => prose(3.6e6 * part).replaceAll('\n\n', '\n\n## Head\n\n'),
  },
];

type Cost = { readonly seconds: number; readonly megabytes: number; readonly outcome: string };

/** What one command costs on one file, and how it ended. */
export const costOf = (command: string, path: string): Cost => {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [TELL_MEMORY, 'dist/cli.js', command, path, '--max-size', '1000', '--format', 'json'],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', timeout: PATIENCE },
  );
  const lines = stderr.trim().split('\n');
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(lines.pop()) / 1024,
    outcome: status === 0 ? 'done' : (lines.find((line) => line !== '') ?? `status ${status}`),
  };
};

/** Whole commands on articles of absurd sizes; `ONRECORD_SCALE` is the part of each that is made: 1 takes half an hour. */
export const scale = async (): Promise<readonly Row[]> => {
  const part = Number(process.env.ONRECORD_SCALE ?? 0.02);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    return monsters.flatMap(({ what, file, make }) => {
      const path = join(folder, file);
      writeFileSync(path, make(part));
      return ['text', 'quotes'].map((command) => {
        const { seconds, megabytes, outcome } = costOf(command, path);
        return {
          what: `${part} of ${what}: ${command}`,
          value: `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
          yardstick: outcome,
          ratio: '-',
          must: '-',
        };
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
