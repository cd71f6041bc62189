import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const compiled = (value: unknown): string => {
  if (Array.isArray(value)) return `${JSON.stringify(value.join('|'))}.split("|")`;
  const entries = Object.entries(value as object).map(
    ([key, list]) => `${JSON.stringify(key)}:${compiled(list)}`,
  );
  return `{${entries.join()}}`;
};

/** Compiles each word list to a string that is split when it is loaded: smaller and faster than thousands of literals. */
export const wordLists: Plugin = {
  name: 'word-lists',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/(?:lexicon|families)\/[\w-]+\.json$/ }, async ({ path }) => {
      const {
        source: _source,
        licence: _licence,
        about: _about,
        ...lists
      } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: `export default ${compiled(lists)}`, loader: 'js' };
    });
  },
};
