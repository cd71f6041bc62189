/**
 * Runs the tests with Node's own runner: all of them, or the files and folders that are named. Flags are passed on.
 * FORCE_COLOR is cleared and TZ set so that no test depends on the terminal or place it runs in.
 */
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('-'));
const named = words.filter((word) => !word.startsWith('-'));
const testsIn = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? globSync(`${path}/**/*.test.{ts,tsx}`).sort() : [path];
const files = (named.length > 0 ? named : ['test']).flatMap(testsIn);
const { status } = spawnSync(
  process.execPath,
  [
    '--import=tsx',
    '--import=./scripts/build/patched-imports.ts',
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=2',
    ...flags,
    ...files,
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', FORCE_COLOR: '0', NO_COLOR: undefined, ONRECORD_STATE: '' },
  },
);
process.exitCode = status ?? 1;
