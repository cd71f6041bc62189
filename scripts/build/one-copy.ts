import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages of which npm installs one version several times, and the package that has the copy all others get. */
const COPIES: Readonly<Record<string, string>> = { 'string-width': 'ink', 'ansi-styles': 'wrap-ansi' };

const folderOf = (owner: string, name: string): string => join('node_modules', owner, 'node_modules', name);

const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** The folder of the package that a file gets by Node's rules, if it is a nested copy. */
const copyFor = (path: string, name: string): string | undefined => {
  const at = path.lastIndexOf(join('node_modules', name));
  const isNested = at > 0 && path.slice(0, at).includes('node_modules');
  return isNested ? path.slice(0, at) + join('node_modules', name) : undefined;
};

/** Bundles one copy of a package that is installed several times in the same version. */
export const oneCopy: Plugin = {
  name: 'one-copy',
  setup: (build) => {
    const names = Object.keys(COPIES).join('|');
    build.onResolve({ filter: new RegExp(`^(?:${names})$`) }, async ({ path: name, pluginData, ...how }) => {
      if (pluginData === 'one-copy') return undefined;
      const { importer, resolveDir, kind } = how;
      const found = await build.resolve(name, { importer, resolveDir, kind, pluginData: 'one-copy' });
      const copy = copyFor(found.path, name);
      if (copy === undefined) return found;
      const shared = folderOf(COPIES[name] ?? '', name);
      return versionIn(copy) === versionIn(shared)
        ? { ...found, path: join(process.cwd(), shared, found.path.slice(copy.length)) }
        : found;
    });
  },
};
