import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { packagePath } from '../package-files.ts';

/** A bundled article; a draft to check has sources. */
export type Bundled = { readonly name: string; readonly path: string; readonly sources: readonly string[] };

/** The file name of a draft; the other files of its folder are the sources. */
const DRAFT = 'draft.md';

const shown = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .sort();

/** The bundled articles by name. A number before the name ("1-beijing.md") orders them and is not part of it. */
export const library = (): readonly Bundled[] => {
  const folder = packagePath('content');
  if (folder === undefined) return [];
  return shown(folder).map((entry): Bundled => {
    const path = join(folder, entry);
    const name = basename(entry, extname(entry)).replace(/^\d+-/, '');
    if (extname(entry) !== '') return { name, path, sources: [] };
    const sources = shown(path).filter((file) => file !== DRAFT);
    return { name, path: join(path, DRAFT), sources: sources.map((file) => join(path, file)) };
  });
};
