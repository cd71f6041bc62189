import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { projectFile } from './helpers/source-files.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

type Packed = {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly size: number;
};

test('what is published is the built program, its articles and its papers, in less than 15 MB', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: top,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const [packed] = JSON.parse(stdout) as Packed[];
  assert.ok(packed);
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'dist/cli.js',
    'dist/main.js',
    'dist/analysis-worker.js',
    'content/blinken-in-beijing.md',
    'man/onrecord.1',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  for (const path of paths) {
    assert.match(path, /^(?:dist|content|man)\/|^(?:README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/);
  }
  assert.ok(packed.size < 15_000_000, `${packed.size} bytes`);
});

test('the bin is a file that any Node can parse, and runs where the newest one does', () => {
  const { bin } = JSON.parse(projectFile('package.json')) as { bin: Record<string, string> };
  const path = bin.onrecord ?? '';
  assert.match(projectFile(path), /^#!\/usr\/bin\/env node\n/);
  const { status, stdout } = spawnSync(process.execPath, [path, '--version'], { cwd: top, encoding: 'utf8' });
  const { version } = JSON.parse(projectFile('package.json')) as { version: string };
  assert.equal(status, 0);
  assert.equal(stdout.trim(), version);
});
