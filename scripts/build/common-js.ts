import type { Plugin } from 'esbuild';
import { namedExports } from './named-exports.ts';

/** Lets the many files that import React share one ES module that re-exports what they use. */
export const commonJs: Plugin = {
  name: 'common-js',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^react(?:\/jsx-runtime)?$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'common-js', sideEffects: false } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'common-js' }, async ({ path }) => ({
      contents: namedExports(`require(${JSON.stringify(path)})`, Object.keys(await import(path))),
      resolveDir: process.cwd(),
    }));
  },
};
