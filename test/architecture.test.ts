import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importTable, onlyIn, type Room } from './architecture/import-table.ts';
import { packageOf, projectFile, resolve, type SourceFile, sourceFiles } from './helpers/source-files.ts';

const sources = sourceFiles('source');
const byPath = new Map(sources.map((file) => [file.path, file]));
const isWithin = (room: string, path: string): boolean => path === room || path.startsWith(`${room}/`);

const roomOf = (path: string): Room | undefined =>
  importTable
    .filter(({ room }) => isWithin(room, path))
    .toSorted((a, b) => b.room.length - a.room.length)
    .at(0);

/** Every file that can be reached, along with the packages met on the way. */
const reach = (start: string, follow: { dynamic: boolean }): { files: string[]; packages: string[] } => {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const path of files) {
    for (const { specifier, dynamic } of byPath.get(path)?.imports ?? []) {
      if (dynamic && !follow.dynamic) continue;
      const target = resolve(path, specifier);
      if (target) files.add(target);
      else packages.add(packageOf(specifier));
    }
  }
  return { files: [...files], packages: [...packages] };
};

test('the parser of imports sees every import there is', () => {
  for (const { path, text, imports } of sources) {
    const lines = text.match(/^(?:import .*|.*\} from )'.*';$|\bimport\('/gm) ?? [];
    assert.ok(imports.length >= lines.length, `${path}: ${imports.length} imports parsed of ${lines.length}`);
    assert.doesNotMatch(text, /\bimport\((?!\s*')/, `${path} imports something only known when it runs`);
  }
});

test('every file is in a room, and imports only what its room may', () => {
  const wrong = sources.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (!room) return [`${path} is in no room`];
    return imports.flatMap(({ specifier }) => {
      const target = resolve(path, specifier);
      if (!target) {
        return room.packages.includes(packageOf(specifier)) ? [] : [`${path} imports ${specifier}`];
      }
      // Word lists are data; the type check says whether they are there.
      if (!byPath.has(target) && !target.endsWith('.json'))
        return [`${path} imports ${specifier}, which is not there`];
      const allowed = [room.room, ...room.may].some((other) => isWithin(other, target));
      return allowed ? [] : [`${path} imports ${target}`];
    });
  });
  assert.deepEqual(wrong, []);
});

test('a single file the table names holds types or a number, and no code that runs', () => {
  const files = new Set(
    importTable.flatMap(({ may }) => may.filter((name) => name.startsWith('core/') && name.endsWith('.ts'))),
  );
  for (const file of files) {
    assert.doesNotMatch(
      (byPath.get(file)?.text ?? 'missing').replace(/^export const [A-Z_]+ = [\d.]+;$/gm, ''),
      /missing|^(?:export )?(?:const|let|function|class) /m,
      file,
    );
  }
});

test('no file imports itself, however long the way round', () => {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): void => {
    assert.ok(!above.includes(path), `a cycle: ${[...above, path].join(' -> ')}`);
    if (done.has(path)) return;
    for (const { specifier } of byPath.get(path)?.imports ?? []) {
      const target = resolve(path, specifier);
      if (target) visit(target, [...above, path]);
    }
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
});

test('a command without a screen reaches neither the view nor React, not even through import()', () => {
  const { files, packages } = reach('commands/report.ts', { dynamic: true });
  assert.deepEqual(
    files.filter((path) => isWithin('view', path) || path === 'explorer/interactive.tsx'),
    [],
  );
  assert.deepEqual(
    packages.filter((name) => ['react', 'ink', 'ink-text-input'].includes(name)),
    [],
  );
});

test('starting up loads no React before it is known that a screen is wanted', () => {
  const { packages } = reach('cli.ts', { dynamic: false });
  assert.ok(!packages.includes('react') && !packages.includes('ink'));
});

test('the explorer opens without the code that reads a configuration, which few have', () => {
  const { files, packages } = reach('explorer/explorer.ts', { dynamic: false });
  assert.ok(files.includes('shell/config.ts') && !packages.includes('smol-toml'));
});

test('core knows no clock, chance, console or process', () => {
  const impure =
    /\b(?:Date\.now|new Date\(\)|Math\.random|console\.|process\.|performance\.|setTimeout|setInterval)/;
  for (const { path, text } of sources) {
    if (!isWithin('core', path)) continue;
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
    assert.doesNotMatch(code, impure, path);
  }
});

for (const { what, pattern, file } of onlyIn) {
  test(`${what} is used nowhere but in ${file}`, () => {
    const users = sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    assert.deepEqual(
      users.filter((path) => path !== file),
      [],
    );
  });
}

const allFiles: readonly (SourceFile & { folder: string })[] = ['source', 'test', 'scripts', 'bench'].flatMap(
  (folder) => sourceFiles(folder).map((file) => ({ ...file, folder })),
);

test('no file is over 300 lines', () => {
  const long = allFiles
    .map(({ folder, path, text }) => ({ path: `${folder}/${path}`, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300);
  assert.deepEqual(long, []);
});

test('every package used is a dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(projectFile('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const imported = (folders: readonly string[]): Set<string> =>
    new Set(
      allFiles
        .filter(({ folder }) => folders.includes(folder))
        .flatMap(({ imports }) => imports.filter(({ specifier }) => !specifier.startsWith('.')))
        .map(({ specifier }) => packageOf(specifier))
        .filter((name) => name !== 'node:*'),
    );
  const used = imported(['source', 'test', 'scripts', 'bench']);
  // A package of types alone stands under its plain name in an import.
  const declared = new Set(
    Object.keys({ ...dependencies, ...devDependencies }).map((name) => name.replace('@types/', '')),
  );
  assert.deepEqual(
    [...used].filter((name) => !declared.has(name)),
    [],
    'packages imported without being declared',
  );
});

test('nothing in the project names a place on one machine, or is left for later', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
  // One letter of each word stands in brackets, so that this file does not find itself.
  const forbidden =
    /(?<![\w.:/-])\/(?:[w]ork|[r]oot|[h]ome|tmp\/[w]t)\/|\.\.\/[s]hared\/|\b[T]ODO\b|\b[F]IXME\b/;
  const paths = listed.split('\n').filter((path) => /\.(?:ts|tsx|js|json|md|yml)$|\.ci\//.test(path));
  assert.ok(paths.length > 0);
  const wrong = paths.filter((path) => path !== 'package-lock.json' && forbidden.test(projectFile(path)));
  assert.deepEqual(wrong, []);
});
