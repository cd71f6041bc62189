/**
 * Bundles the program into dist/: cli.js (a launcher any Node can parse), main.js (code-split, so that a command
 * without a screen never loads React) and analysis-worker.js. Assets the program reads are copied beside them.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { builtins } from './build/builtins.ts';
import { patch } from './build/patch.ts';
import { stub } from './build/stub.ts';

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'source/cli.ts', 'analysis-worker': 'source/shell/worker/analysis-worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  chunkNames: 'chunk-[hash]',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': 'undefined' },
  plugins: [stub, patch, builtins],
  // Some packages in the bundle are CommonJS and still ask for node's own modules by require().
  banner: {
    js: "import{createRequire as __require_of}from'node:module';const require=__require_of(import.meta.url);",
  },
  logLevel: 'warning',
});
await cp('scripts/launcher.js', 'dist/cli.js');
await cp('scripts/old-node.js', 'dist/old-node.js');
await cp('assets', 'dist/assets', { recursive: true }).catch(() => undefined);
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await writeFile('dist/package.json', `${JSON.stringify({ type: 'module', version })}\n`);
