import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { formats } from '../../core/parse/formats.ts';

const EXTENSIONS: ReadonlySet<string> = new Set(formats.flatMap(({ extensions }) => extensions));

/**
 * The files of a folder and of the folders in it that onrecord can read, or others with certain endings, by name; hidden
 * ones are passed over.
 */
export function* filesIn(
  folder: string,
  endings: ReadonlySet<string> = EXTENSIONS,
  hidden: RegExp = /^\./,
): Generator<string> {
  const inOrder = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(inOrder)) {
    if (hidden.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path, endings, hidden);
    else if (entry.isFile() && endings.has(extname(entry.name).slice(1).toLowerCase())) yield path;
  }
}
