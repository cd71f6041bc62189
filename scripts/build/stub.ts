import type { Plugin } from 'esbuild';

/** Packages the bundle never runs, and what to put in their place. */
const STUBS: Readonly<Record<string, string>> = {
  // Ink's devtools, asked for by DEV=true only.
  'react-devtools-core': 'export default undefined;',
};

export const stub: Plugin = {
  name: 'stub',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({ contents: STUBS[path] ?? '' }));
  },
};
