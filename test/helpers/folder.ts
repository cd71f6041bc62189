import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A folder for one test file, gone when its tests are done; `put` writes a file into it and gives its path. */
export const createFolder = (): {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
} => {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-'));
  after(() => {
    // A test may have taken away the right to write in a folder.
    chmodSync(path, 0o700);
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o700);
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
