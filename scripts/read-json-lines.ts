import { readFileSync } from 'node:fs';

/** The values of a file of JSON lines, which are taken to be what the caller says. */
export const readJsonLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
