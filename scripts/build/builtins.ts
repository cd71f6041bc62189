import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const BUILTINS = new Set(builtinModules);

/** Modules that take milliseconds to load, and are asked for what they have only when it is used. */
const LAZY: readonly string[] = ['child_process', 'crypto', 'fs/promises', 'worker_threads'];

const lazily = async (name: string): Promise<string> => {
  const module = `process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`;
  const names = Object.keys(await import(`node:${name}`)).filter((one) => one !== 'default');
  return `module.exports={${names.map((one) => `get ${one}(){return ${module}.${one}}`).join(',')}};`;
};

/**
 * Takes node's own modules from `process.getBuiltinModule`. An `import` of one reads every export it has, and some
 * of those load much more: node:fs all of its streams, node:http all of fetch.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z0-9_:/]+$/ }, ({ path }) => {
      const name = path.replace(/^node:/, '');
      return BUILTINS.has(name) ? { path: name, namespace: 'builtin' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, async ({ path }) => ({
      contents: LAZY.includes(path)
        ? await lazily(path)
        : `module.exports = process.getBuiltinModule(${JSON.stringify(`node:${path}`)});`,
      loader: 'js',
    }));
  },
};
