import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { namedExports } from '../../scripts/build/named-exports.ts';

const whole = 'globalThis.process.getBuiltinModule("node:path")';

const imported = (contents: string): Promise<Readonly<Record<string, unknown>>> =>
  import(`data:text/javascript,${encodeURIComponent(contents)}`);

test('names are handed on as the object has them, a word of the language among them', async () => {
  const { sep, delete: removed, default: all } = await imported(namedExports(whole, ['sep', 'delete']));
  assert.equal(sep, process.platform === 'win32' ? '\\' : '/');
  assert.equal(removed, undefined);
  assert.equal(all, process.getBuiltinModule('node:path'));
});

test('what nobody imports is left out of a bundle, and so is the object where nothing of it is imported', async () => {
  const bundled = async (words: string): Promise<string> => {
    const contents = namedExports('load()', ['sep', 'join']);
    const { outputFiles } = await build({
      stdin: { contents: words },
      bundle: true,
      write: false,
      logLevel: 'error',
      format: 'esm',
      plugins: [
        {
          name: 'named',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /^named$/ }, () => ({
              path: 'named',
              namespace: 'named',
              sideEffects: false,
            }));
            onLoad({ filter: /.*/, namespace: 'named' }, () => ({ contents }));
          },
        },
      ],
    });
    return outputFiles[0]?.text ?? '';
  };
  const some = await bundled(`import { sep } from 'named'; console.log(sep);`);
  assert.match(some, /\.sep\b/);
  assert.doesNotMatch(some, /join/);
  assert.doesNotMatch(await bundled(`import 'named'; console.log(1);`), /load/);
});
