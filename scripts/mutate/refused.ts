import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parsed } from '../bare-code.ts';
import { mutantsOf } from './mutants.ts';

/** A mutant by its file and its place among the mutants of that file. */
export type Place = { readonly path: string; readonly index: number };

/** Complaints about what nobody uses any more: they come of a change, but do not say that it is wrong. */
const UNUSED = new Set(['TS6133', 'TS6192', 'TS6196', 'TS6198', 'TS7027']);

/** The name of a mutant's file, beside the file it is made from. */
const nameOf = ({ path, index }: Place): string => path.replace(/\.ts$/, `.mutant-${index}.ts`);

/**
 * Those of some mutants of the core that the compiler refuses, such as a list's item taken without asking whether there
 * is one. Each is written as a file of its own beside the one it is made from, in a copy of the source, and all are
 * compiled at once; what a mutant would break in other files is not seen.
 */
export const refusedOf = <P extends Place>(places: readonly P[]): ReadonlySet<P> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-mutants-'));
  try {
    for (const name of ['source', 'tsconfig.json', 'package.json'])
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const place of places) {
      const source = readFileSync(place.path, 'utf8');
      const mutant = mutantsOf(source, parsed(source).tree)[place.index];
      if (!mutant) continue;
      // Nothing at all would be no statement, and a fault of syntax hides what else is wrong.
      const text = mutant.kind === 'expression' ? `(${mutant.text})` : mutant.text || '{}';
      const code = source.slice(0, mutant.start) + text + source.slice(mutant.end);
      writeFileSync(join(folder, nameOf(place)), code);
    }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/tsc'),
      ['--noEmit', '--pretty', 'false', '-p', join(folder, 'source/core')],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const faulty = new Set<string>();
    for (const [, path = '', code = ''] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm))
      if (!UNUSED.has(code)) faulty.add(resolve(folder, path));
    return new Set(places.filter((place) => faulty.has(resolve(folder, nameOf(place)))));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
