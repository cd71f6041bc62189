/**
 * Runs the tests of some rooms of the source and fails when a line, function or branch of a room is left that
 * none of its own tests reaches: `npm run coverage [core/keys ...]`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bareCode } from './bare-code.ts';
import { coverageOf, type FileCoverage, type ScriptCoverage } from './coverage/covered.ts';

const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? asked : ['core/keys', 'core/state', 'core/parse'];

/** Runs the rooms' tests; what V8 saw of every script in every process. */
const runTests = (): readonly ScriptCoverage[] => {
  const tests = rooms.map((room) => globSync(`test/${room}/**/*.test.ts`));
  // Without a file to run Node would look for tests of its own accord, and run them all.
  const untested = rooms.filter((_, i) => tests[i]?.length === 0);
  if (untested.length > 0) throw new Error(`no tests in ${untested.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-coverage-'));
  try {
    const { status } = spawnSync(
      process.execPath,
      ['--test', '--test-reporter=dot', '--test-concurrency=2', ...tests.flat()],
      { stdio: 'inherit', env: { ...process.env, TZ: 'UTC', NODE_V8_COVERAGE: folder } },
    );
    if (status !== 0) throw new Error('a test failed');
    return readdirSync(folder).flatMap(
      (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: ScriptCoverage[] }).result,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const scripts = runTests();
const covered = (path: string): FileCoverage =>
  coverageOf(
    readFileSync(path, 'utf8'),
    scripts.filter(({ url }) => url === pathToFileURL(path).href),
  );

let missing = 0;
for (const room of rooms) {
  const files = globSync(`source/${room}/**/*.ts`)
    .sort()
    // A file of types alone is never loaded.
    .filter((path) => bareCode(readFileSync(path, 'utf8')).trim() !== '')
    .map((path) => ({ path, ...covered(path) }));
  const share = (of: 'lines' | 'functions'): string => {
    const sum = (part: 'all' | 'run'): number => files.reduce((total, file) => total + file[of][part], 0);
    return `${of} ${sum('run')} of ${sum('all')}`;
  };
  const missed = files.flatMap(({ path, missed }) => missed.map((one) => ({ path, ...one })));
  console.log(
    `${room}: ${files.length} files, ${share('lines')}, ${share('functions')}, ${missed.length} stretches missed`,
  );
  for (const { path, line, column, code } of missed) console.log(`  ${path}:${line}:${column}  ${code}`);
  missing += missed.length;
}
if (missing > 0) process.exitCode = 1;
