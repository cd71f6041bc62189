import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { packagePath } from '../package-files.ts';

/** An article that comes with the program. */
export type Bundled = { readonly name: string; readonly path: string };

/** The bundled articles by name. A number before the name ("1-beijing.md") orders them and is not part of it. */
export const library = (): readonly Bundled[] => {
  const folder = packagePath('content');
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.') && extname(file) !== '')
    .sort()
    .map((file) => ({
      name: basename(file, extname(file)).replace(/^\d+-/, ''),
      path: join(folder, file),
    }));
};
