/**
 * Bundles the program into dist/: cli.js (a launcher any Node can parse), main.js with what a first screen needs,
 * further files with what is only needed later or by other commands (one without a screen never loads React), and
 * the code of worker threads, which share none of them, each with a launcher. Assets the program reads are copied
 * beside them, and the licences of what is bundled.
 */
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { builtins } from './build/builtins.ts';
import { compileEarly } from './build/called-early.ts';
import { commonJs } from './build/common-js.ts';
import { notices } from './build/licences.ts';
import { type Group, merge } from './build/merge.ts';
import { patch } from './build/patch.ts';
import { wordLists } from './build/word-lists.ts';

const FOLDER = 'dist';

/** What runs together, in the order in which a file that several need is given away. */
const GROUPS: readonly Group[] = [
  {
    name: 'main',
    sources: [
      'source/cli.ts',
      'source/explorer/explorer.ts',
      'source/core/parse/plain-text/index.ts',
      'source/core/parse/markdown/beginning.ts',
      'source/core/parse/html/page-head.ts',
      'source/shell/model.ts',
      // The desk and the explorer both open threads.
      'imported:worker_threads',
    ],
  },
  { name: 'desk', sources: ['source/explorer/many-articles.ts', 'source/explorer/desk.ts'] },
  { name: 'page', sources: ['source/core/parse/html/index.ts'] },
  { name: 'keys', sources: ['source/view/early-keys.ts'] },
  {
    name: 'explorer',
    sources: ['source/explorer/interactive.tsx', 'source/shell/worker/analysis-client.ts'],
  },
  { name: 'search', sources: ['source/core/search/search.ts'] },
  { name: 'report', sources: ['source/commands/report.ts'] },
];

const common = {
  outdir: FOLDER,
  bundle: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

await rm(FOLDER, { recursive: true, force: true });
const { metafile: program } = await build({
  ...common,
  entryPoints: { main: 'source/cli.ts' },
  splitting: true,
  chunkNames: 'chunk-[hash]',
  define: { ...common.define, 'Intl.Segmenter': 'LazySegmenter' },
  inject: ['scripts/build/lazy-segmenter.ts'],
  plugins: [wordLists, patch('whole'), builtins, commonJs],
});
await merge(program, FOLDER, GROUPS);
const { metafile: worker } = await build({
  ...common,
  entryPoints: { 'analysis-worker': 'source/shell/worker/analysis-worker.ts' },
  plugins: [wordLists, patch('part'), builtins],
});
const { metafile: articles } = await build({
  ...common,
  entryPoints: {
    'article-worker': 'source/shell/library/article-worker.ts',
    'desk-worker': 'source/shell/library/desk/desk-worker.ts',
    'reading-worker': 'source/shell/load/reading-worker.ts',
  },
  splitting: true,
  chunkNames: 'article-[hash]',
  plugins: [wordLists, patch('part'), builtins],
});
const launcher = await readFile('scripts/worker-launcher.js', 'utf8');
for (const name of ['analysis-worker', 'article-worker', 'desk-worker']) {
  await rename(`${FOLDER}/${name}.js`, `${FOLDER}/${name}-code.js`);
  await writeFile(`${FOLDER}/${name}.js`, launcher.replace('WORKER', name));
}
await cp('scripts/launcher.js', `${FOLDER}/cli.js`);
await cp('scripts/old-node.js', `${FOLDER}/old-node.js`);
await cp('assets', `${FOLDER}/assets`, { recursive: true }).catch(() => undefined);
await writeFile(`${FOLDER}/third-party-licences.txt`, await notices([program, worker, articles]));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await writeFile(`${FOLDER}/package.json`, `${JSON.stringify({ type: 'module', version })}\n`);
// Without it the program starts slower, and is otherwise the same.
await compileEarly(FOLDER).catch((error: unknown) =>
  process.stderr.write(`functions are not compiled early: ${error}\n`),
);
