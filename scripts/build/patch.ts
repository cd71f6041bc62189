import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Change, PATCHES, type Patch } from './patches.ts';

const MODULES = resolve('node_modules');

const countOf = (text: string, { from }: Change): number =>
  typeof from === 'string' ? text.split(from).length - 1 : from.test(text) ? 1 : 0;

/**
 * A patched file's text.
 * @throws {Error} when the package is another version, or its text is not what the patch was written for.
 */
export const patched = (text: string, version: string, patch: Patch): string => {
  const name = `${patch.folder}/${patch.file}`;
  if (version !== patch.version) throw new Error(`${name}: written for ${patch.version}, found ${version}`);
  return patch.changes.reduce((words, change) => {
    const count = countOf(words, change);
    if (count !== 1) throw new Error(`${name}: “${change.from}” stands in it ${count} times, not once`);
    const { from, to } = change;
    return typeof from === 'string' ? words.replace(from, () => to) : words.replace(from, to);
  }, text);
};

/** The width of words of simple characters among style codes; `undefined` for any others. */
const SIMPLE_WIDTH = `
import { styledCells } from ${JSON.stringify(resolve('source/core/text/styled-cells.ts'))};
export const simpleWidth = (text) => styledCells(text)?.cells;
`;

const LAZY_PATTERN = `
export const lazyPattern = (source) => {
  let pattern;
  const made = () => (pattern ??= new RegExp(source, 'v'));
  return {
    test: (text) => made().test(text),
    exec: (text) => made().exec(text),
    [Symbol.search]: (text) => made()[Symbol.search](text),
  };
};
`;

/** The virtual modules that patched files import, by name. */
export const VIRTUAL: Readonly<Record<string, string>> = {
  'onrecord:lazy-pattern': LAZY_PATTERN,
  'onrecord:simple-width': SIMPLE_WIDTH,
};

const literal = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Applies the patches. The build fails when a patch no longer fits, and, if the whole program is built, when the file of a
 * patch is not bundled.
 */
export const patch = (what: 'whole' | 'part'): Plugin => ({
  name: 'patch',
  setup: ({ onResolve, onLoad, onEnd }) => {
    const unused = new Set(PATCHES);
    onResolve({ filter: /^onrecord:/ }, ({ path }) => ({ path, namespace: 'onrecord' }));
    onLoad({ filter: /.*/, namespace: 'onrecord' }, ({ path }) => ({
      contents: VIRTUAL[path] ?? '',
      resolveDir: process.cwd(),
    }));
    for (const one of PATCHES) {
      const folder = join(MODULES, one.folder.split('/').join(sep));
      const path = join(folder, one.file);
      onLoad({ filter: new RegExp(`^${literal(path)}$`) }, async () => {
        const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
        unused.delete(one);
        return { contents: patched(await readFile(path, 'utf8'), version, one), loader: 'js' };
      });
    }
    onEnd(({ errors }) => {
      if (errors.length > 0 || what === 'part') return;
      const names = [...unused].map(({ folder, file }) => `${folder}/${file}`);
      if (names.length > 0) return { errors: [{ text: `patched, but not bundled: ${names.join(', ')}` }] };
      return;
    });
  },
});
