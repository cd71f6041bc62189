/**
 * Runs the tests with node's own runner; further arguments are passed on (a file to run, or a runner's flag).
 * FORCE_COLOR is cleared and TZ set so that no test depends on the terminal or place it runs in.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const asked = process.argv.slice(2);
const files = asked.some((argument) => !argument.startsWith('-'))
  ? []
  : globSync('test/**/*.test.{ts,tsx}').sort();
const { status } = spawnSync(
  process.execPath,
  ['--import=tsx', '--test', '--test-reporter=spec', '--test-concurrency=2', ...asked, ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', FORCE_COLOR: '0', NO_COLOR: undefined, ONRECORD_STATE: '' },
  },
);
process.exitCode = status ?? 1;
