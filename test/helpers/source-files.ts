import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** An import as it stands in a file: `dynamic` for `import()` and for a worker's `new URL(..., import.meta.url)`. */
export type Import = { readonly specifier: string; readonly dynamic: boolean };

export type SourceFile = {
  /** Relative to the folder that was asked for, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

const importsOf = (text: string): Import[] => {
  const found = (pattern: RegExp, dynamic: boolean): Import[] =>
    [...text.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, dynamic }));
  return [
    ...found(/^(?:import|export)\s(?:[\w\s{},*$]*?\sfrom\s+)?'([^']+)'/gm, false),
    ...found(/\bimport\(\s*'([^']+)'/g, true),
    ...found(/\brequire\('([^']+)'\)/g, true),
    ...found(/new URL\('(\.[^']*\.[jt]sx?)', import\.meta\.url\)/g, true),
  ];
};

/** The TypeScript and JavaScript files under some folders of the project, parsed for what they import. */
export const sourceFiles = (folder: string): SourceFile[] =>
  globSync('**/*.{ts,tsx,js}', { cwd: `${project}/${folder}` })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${project}/${folder}/${path}`, 'utf8');
      return { path, text, imports: importsOf(text) };
    });

/** The file a relative specifier names, relative to the same folder; `undefined` for a package. */
export const resolve = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(from), specifier)).replace(/\.js$/, '.ts')
    : undefined;

/** The package a specifier names: `node:*` for any of node's own modules. */
export const packageOf = (specifier: string): string => {
  if (isBuiltin(specifier)) return 'node:*';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
};

/** A file of the project as text. */
export const projectFile = (path: string): string => readFileSync(`${project}/${path}`, 'utf8');
