import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A folder for one test file, gone when its tests are done; `put` writes a file into it and gives its path. */
export const createFolder = (): {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
} => {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    put: (name, content) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
};
