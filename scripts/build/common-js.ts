import type { Plugin } from 'esbuild';
import { namedExports } from './named-exports.ts';

/** Has the files that import React, of which there are many, share one ES module that hands on what they use of it. */
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
