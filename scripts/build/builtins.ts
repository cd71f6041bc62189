import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';
import { namedExports } from './named-exports.ts';

const BUILTINS = new Set(builtinModules);

/** Modules that take milliseconds to load, and are asked for what they have only when it is used. */
const LAZY: readonly string[] = ['child_process', 'crypto', 'fs/promises', 'v8', 'worker_threads'];

const wholeOf = (name: string): string => `process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`;

const namesOf = async (name: string): Promise<Readonly<Record<string, unknown>>> => import(`node:${name}`);

/** An object that looks each name up in the module when it is asked for it. */
const later = async (name: string): Promise<string> => {
  const names = Object.keys(await namesOf(name)).filter((one) => one !== 'default');
  return `({${names.map((one) => `get ${one}(){return ${wholeOf(name)}.${one}}`).join(',')}})`;
};

/** The module for those who `require` it or import it later. */
const required = async (name: string): Promise<string> =>
  `module.exports=${LAZY.includes(name) ? await later(name) : wholeOf(name)};`;

/** The module for those who `import` it; of one that is loaded later, functions that load it when they are called. */
const imported = async (name: string): Promise<string> => {
  const all = await namesOf(name);
  const promises = name === 'fs' ? await later('fs/promises') : '';
  const call = (one: string): string =>
    `function (...words) { return new.target ? new (whole().${one})(...words) : whole().${one}(...words); }`;
  return namedExports(wholeOf(name), Object.keys(all), (one) =>
    name === 'fs' && one === 'promises'
      ? promises
      : LAZY.includes(name) && typeof all[one] === 'function'
        ? call(one)
        : `whole().${one}`,
  );
};

/**
 * Takes Node's own modules from `process.getBuiltinModule`. An `import` of a module reads all of its exports, and some
 * of those load much more: node:fs all of its streams, node:http all of fetch.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      if (!BUILTINS.has(name)) return undefined;
      return {
        path: name,
        namespace: kind === 'import-statement' ? 'imported' : 'required',
        sideEffects: false,
      };
    });
    onLoad({ filter: /.*/, namespace: 'required' }, async ({ path }) => ({ contents: await required(path) }));
    onLoad({ filter: /.*/, namespace: 'imported' }, async ({ path }) => ({ contents: await imported(path) }));
  },
};
