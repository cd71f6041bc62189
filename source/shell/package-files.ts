import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of something shipped with the program (`content`, `assets/model.bin`), looked for from this module's
 * folder upwards: the same call works in a checkout, in the bundle and in an installed package.
 */
export const packagePath = (relative: string): string | undefined => {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, relative);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
};
