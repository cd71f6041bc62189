import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageOf, projectFile, resolve, type SourceFile, sourceFiles } from '../helpers/source-files.ts';

const folders = ['source', 'test', 'scripts', 'bench'] as const;
type Placed = SourceFile & { readonly folder: (typeof folders)[number] };

/** Every file of the project, its path from the project's top. */
const files: readonly Placed[] = folders.flatMap((folder) =>
  sourceFiles(folder).map((file) => ({ ...file, folder, path: `${folder}/${file.path}` })),
);
const byPath = new Map(files.map((file) => [file.path, file]));

const packagesIn = (...where: Placed['folder'][]): Set<string> =>
  new Set(
    files
      .filter(({ folder }) => where.includes(folder))
      .flatMap(({ imports }) => imports.filter(({ specifier }) => !specifier.startsWith('.')))
      .map(({ specifier }) => packageOf(specifier)),
  );

test('every source file is reached from the bin or from a script', () => {
  const scripts = files.filter(({ folder }) => folder === 'scripts').map(({ path }) => path);
  // What the build puts into a dependency is named by its path.
  const named = files
    .filter(({ folder }) => folder === 'scripts')
    .flatMap(({ text }) => [...text.matchAll(/'(source\/[\w./-]+\.tsx?)'/g)].map(([, path = '']) => path));
  const reached = new Set(['source/cli.ts', ...scripts, ...named]);
  for (const path of reached) {
    for (const { specifier } of byPath.get(path)?.imports ?? []) {
      const target = resolve(path, specifier);
      if (target) reached.add(target);
    }
  }
  // Declarations of a package's types are found by the compiler, not imported.
  const adrift = files.filter(
    ({ folder, path }) => folder === 'source' && !reached.has(path) && !path.endsWith('.d.ts'),
  );
  assert.deepEqual(
    adrift.map(({ path }) => path),
    [],
  );
});

test('everything a source file exports is used, there or elsewhere', () => {
  const exported = /^export (?:async )?(?:const|function\*?|class|type|let) (\w+)/gm;
  const others = files.map(({ path, text, imports }) => ({
    imported: new Set(imports.map(({ specifier }) => resolve(path, specifier))),
    words: new Set(text.match(/\w+/g)),
  }));
  const isUsed = (name: string, path: string, text: string): boolean =>
    others.some(({ imported, words }) => imported.has(path) && words.has(name)) ||
    (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
  const unused = files
    .filter(({ folder }) => folder === 'source')
    .flatMap(({ path, text }) =>
      [...text.matchAll(exported)]
        .map(([, name = '']) => name)
        .filter((name) => !isUsed(name, path, text))
        .map((name) => `${path}: ${name}`),
    );
  assert.deepEqual(unused, []);
});

test('every dependency is used', () => {
  const { dependencies, devDependencies, scripts } = JSON.parse(projectFile('package.json')) as Record<
    'dependencies' | 'devDependencies' | 'scripts',
    Record<string, string>
  >;
  const shipped = packagesIn('source');
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !shipped.has(name)),
    [],
    'no source file imports these',
  );
  const used = packagesIn('source', 'test', 'scripts', 'bench');
  // Some are run rather than imported: by this name, in package.json's scripts or the script that runs the tests.
  const commands = `${Object.values(scripts).join(' ')} ${projectFile('scripts/test.ts')}`;
  const runAs: Readonly<Record<string, string>> = {
    '@biomejs/biome': 'biome',
    typescript: 'tsc',
    tsx: '--import=tsx',
    node: 'node ',
  };
  assert.deepEqual(
    Object.keys(devDependencies).filter((name) => {
      const command = runAs[name];
      return !used.has(name) && !name.startsWith('@types/') && !(command && commands.includes(command));
    }),
    [],
    'nothing imports or runs these',
  );
});
