import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** Gives back the right to write in a folder and all within it, which a test may have taken away. */
const unlock = (folder: string): void => {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) unlock(join(folder, entry.name));
};

/** A folder for one test file, gone when its tests are done; `put` writes a file into it and gives its path. */
export const createFolder = (): {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
} => {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-'));
  after(() => {
    if (existsSync(path)) unlock(path);
    rmSync(path, { recursive: true, force: true });
  });
  return {
    path,
    put: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
};
