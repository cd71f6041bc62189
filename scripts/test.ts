/**
 * Runs the tests with Node's own runner: all of them, or the files and folders that are named. Flags are passed on.
 * Most tests only call functions, so they share one process: starting one for each file takes longer than the tests.
 * Those that start programs or change their own process have one a file, two at a time. The shared process prints last.
 * FORCE_COLOR is cleared and TZ set so that no test depends on the terminal or place it runs in.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('-'));
const named = words.filter((word) => !word.startsWith('-'));
const testsIn = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? globSync(`${path}/**/*.test.{ts,tsx}`).sort() : [path];
const files = (named.length > 0 ? named : ['test']).flatMap(testsIn);

/** Runs test files; what they print is returned where the output is a pipe. */
const run = async (tests: readonly string[], output: 'inherit' | 'pipe', how: string): Promise<string> => {
  if (tests.length === 0) return '';
  const imports = ['--import=tsx', '--import=./scripts/build/patched-imports.ts'];
  const child = spawn(
    process.execPath,
    [...imports, '--test', '--test-reporter=spec', '--test-timeout=600000', how, ...flags, ...tests],
    {
      stdio: ['inherit', output, 'inherit'],
      env: { ...process.env, TZ: 'UTC', FORCE_COLOR: '0', NO_COLOR: undefined, ONRECORD_STATE: '' },
    },
  );
  const [printed, [status]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    once(child, 'close'),
  ]);
  if (status !== 0) process.exitCode = status ?? 1;
  return printed;
};

const hasOwnProcess = (file: string): boolean =>
  /(?:^|\/)test\/(?:commands|e2e|explorer|faults|hostile|shell|soak)\//.test(file);
const own = files.filter(hasOwnProcess);
const sharing = files.filter((file) => !hasOwnProcess(file));
const [, printed] = await Promise.all([
  run(own, 'inherit', '--test-concurrency=2'),
  run(sharing, own.length > 0 ? 'pipe' : 'inherit', '--test-isolation=none'),
]);
process.stdout.write(printed);
