import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prose } from './texts.ts';

/** Runs a benchmark with a function that writes a file of about that many characters of prose; deletes the files after. */
export const withTextFiles = async <T>(
  run: (file: (name: string, characters: number) => string) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    return await run((name, characters) => {
      const path = join(folder, name);
      writeFileSync(path, prose(characters));
      return path;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
