import { readFileSync } from 'node:fs';
import { packagePath } from './package-files.ts';

/** The program's version. The build gives its own package.json the version as well. */
export const version = (): string => {
  const path = packagePath('package.json');
  const found: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  return typeof found === 'object' && found !== null && 'version' in found
    ? String(found.version)
    : 'unknown';
};
