import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createFolder } from './helpers/folder.ts';
import { packageOf, projectFile, sourceFiles } from './helpers/source-files.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

type Packed = {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly unpackedSize: number;
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
    'dist/third-party-licences.txt',
    'content/blinken-in-beijing.md',
    'man/onrecord.1',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  for (const path of paths) {
    assert.match(
      path,
      /^(?:dist|content|man)\/|^(?:README|CHANGELOG|SECURITY)\.md$|^LICENSE$|^package\.json$/,
    );
  }
  assert.ok(packed.unpackedSize < 15_000_000, `${packed.unpackedSize} bytes`);
});

test('the explorer stands on Ink, its text field, React, Fuse and meow, and its tests on the library for Ink', () => {
  const { dependencies, devDependencies } = JSON.parse(projectFile('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const importedBy = (folder: string): readonly string[] =>
    sourceFiles(folder).flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier)));
  const [program, tests] = [importedBy('source'), importedBy('test')];
  for (const name of ['ink', 'react', 'ink-text-input', 'fuse.js', 'meow']) {
    assert.ok(dependencies[name] && program.includes(name), name);
  }
  assert.ok(devDependencies['ink-testing-library'] && tests.includes('ink-testing-library'));
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

/** What a Node prints for the packed program, unpacked in an empty folder with nothing beside it. */
const runPacked = (folder: string, node: string, ...words: readonly string[]) =>
  spawnSync(node, [join(folder, 'package', 'dist', 'cli.js'), ...words], { cwd: folder, encoding: 'utf8' });

/** A Node of the machine's own that is too old for the program, if there is one. */
const oldNode = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter(existsSync)
    .find((node) => /^v(?:18|20)\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout));

test('the packed program needs nothing beside it; an old Node is told so in one line', () => {
  const { path: folder } = createFolder();
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: top,
    encoding: 'utf8',
  });
  assert.equal(packed.status, 0, packed.stderr);
  const { version } = JSON.parse(projectFile('package.json')) as { version: string };
  const unpacked = spawnSync('tar', ['xzf', `onrecord-${version}.tgz`], { cwd: folder, encoding: 'utf8' });
  assert.equal(unpacked.status, 0, unpacked.stderr);
  const article = join(folder, 'package', 'content', 'blinken-in-beijing.md');
  const { status, stdout } = runPacked(folder, process.execPath, 'quotes', article, '--format', 'json');
  assert.equal(status, 0);
  assert.ok((JSON.parse(stdout) as { quotes: readonly unknown[] }).quotes.length > 5);
  const old = oldNode();
  if (old === undefined) return;
  const refused = runPacked(folder, old, 'quotes', article);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /^onrecord needs Node 22\.13 or later; this is v[\d.]+\n$/);
});

test('nothing that users get runs a script while it is installed', () => {
  type Lock = { packages: Readonly<Record<string, { dev?: true; hasInstallScript?: true }>> };
  const { packages } = JSON.parse(projectFile('package-lock.json')) as Lock;
  const scripted = Object.entries(packages).filter(
    ([, { dev, hasInstallScript }]) => hasInstallScript && !dev,
  );
  assert.deepEqual(scripted, []);
});
