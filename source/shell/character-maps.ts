import { readFile } from 'node:fs/promises';
import { type Archive, openArchive } from '../core/parse/archive/archive.ts';
import { packagePath } from './package-files.ts';

let opening: Promise<Archive> | undefined;

const open = async (): Promise<Archive> => {
  const path = packagePath('assets/character-maps.zip');
  if (path === undefined) throw new Error('the character maps are missing (assets/character-maps.zip)');
  return openArchive(await readFile(path), 'assets/character-maps.zip');
};

/**
 * A character map of East Asian fonts, by the name of its file. The archive holds the folder `cmaps` of the package
 * pdfjs-dist, zipped, and is opened at the first call.
 * @throws {Error} when there is no such map.
 */
export const characterMap = async (file: string): Promise<Uint8Array> => {
  opening ??= open();
  const bytes = (await opening).bytes(file);
  if (!bytes) throw new Error(`there is no character map ${file}`);
  return bytes;
};
