import { readFileSync } from 'node:fs';
import { reasons } from './dependencies.ts';

type Manifest = { readonly dependencies: Readonly<Record<string, string>> };
type Lock = {
  readonly packages: Readonly<Record<string, { readonly dev?: true; readonly license?: string }>>;
};

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/**
 * The packages the program is made of: what each is for, its licence, and how many come with them.
 * @throws {Error} when a dependency has no reason, or a reason no dependency.
 */
export const dependencyTable = (): string => {
  const { dependencies } = read('package.json') as Manifest;
  const { packages } = read('package-lock.json') as Lock;
  const names = Object.keys(dependencies);
  const unexplained = names.filter((name) => reasons[name] === undefined);
  const unused = Object.keys(reasons).filter((name) => dependencies[name] === undefined);
  if (unexplained.length + unused.length > 0) {
    throw new Error(`packages and reasons do not agree: ${[...unexplained, ...unused].join(', ')}`);
  }
  const all = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return [
    `${names.length} packages, ${all.length} with all that they need in turn:`,
    '',
    '| Package | What it does here | Licence |',
    '| --- | --- | --- |',
    ...names.map(
      (name) => `| \`${name}\` | ${reasons[name]} | ${packages[`node_modules/${name}`]?.license ?? '–'} |`,
    ),
  ].join('\n');
};
