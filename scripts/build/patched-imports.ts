/** Imported before tests: loads packages with the build's patches, so that tests draw what users see. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { patched, VIRTUAL } from './patch.ts';
import { PATCHES } from './patches.ts';

const folderOf = (folder: string): URL => pathToFileURL(`node_modules/${folder}/`);

const patches = new Map(PATCHES.map((patch) => [new URL(patch.file, folderOf(patch.folder)).href, patch]));

registerHooks({
  resolve: (specifier, context, next) =>
    specifier in VIRTUAL
      ? { url: specifier, format: 'module', shortCircuit: true }
      : next(specifier.startsWith('/') ? pathToFileURL(specifier).href : specifier, context),
  load: (url, context, next) => {
    const virtual = VIRTUAL[url];
    if (virtual !== undefined) return { format: 'module', source: virtual, shortCircuit: true };
    const patch = patches.get(url);
    const loaded = next(url, context);
    if (!patch) return loaded;
    const { version } = JSON.parse(readFileSync(new URL('package.json', folderOf(patch.folder)), 'utf8'));
    return { ...loaded, source: patched(String(loaded.source), version, patch) };
  },
});
