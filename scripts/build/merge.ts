import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

type Outputs = Metafile['outputs'];

/**
 * Files that one run of the program needs together, to become one: what its entry is called, and what it reaches. A
 * source that is imported only later has a file of its own; of another the file that it is in is meant.
 */
export type Group = { readonly name: string; readonly sources: readonly string[] };

/** A file and the files it imports statically. */
const needed = (outputs: Outputs, file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind === 'import-statement') needed(outputs, path, found);
  }
  return found;
};

const nameIn = (folder: string, file: string): string => file.slice(folder.length + 1);

/** A unique name for an export of a file. */
const exported = (index: number, name: string): string => `f${index}_${name}`;

/** The virtual entry, which exports every name of every file under a unique name. */
const gathered = (outputs: Outputs, folder: string, files: readonly string[]): string =>
  files
    .map((file, index) => {
      const names = outputs[file]?.exports ?? [];
      const list = names.map((name) => `${name} as ${exported(index, name)}`).join(',');
      const path = JSON.stringify(`./${nameIn(folder, file)}`);
      return names.length > 0 ? `export{${list}}from${path};` : `import${path};`;
    })
    .join('\n');

/**
 * Files of the group go into the merged one; every other stays a file of its own. Where one of the group is imported
 * later by another, it is there already: so esbuild need not wrap each in a function that runs when it is asked for.
 * A file that only hands on what an earlier group exports is not asked: that group is, itself.
 */
const onlyThese = (folder: string, files: readonly string[], handedOn: ReadonlySet<string>): Plugin => ({
  name: 'only-these',
  setup: ({ onResolve, onLoad }) => {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const imports: string[] = [];
      const contents = text.replace(/\bimport\("\.\/([\w-]+\.js)"\)/g, (words, name: string) => {
        if (!files.includes(`${folder}/${name}`)) return words;
        const local = `__there_${imports.length}`;
        imports.push(`import * as ${local} from "./${name}";`);
        return `Promise.resolve(${local})`;
      });
      return { contents: imports.join('') + contents, loader: 'js' };
    });
    onResolve({ filter: /^\.\// }, ({ path }) => {
      const file = `${folder}/${path.slice(2)}`;
      return files.includes(file) || handedOn.has(file)
        ? { path: join(process.cwd(), file) }
        : { path, external: true };
    });
  },
});

/**
 * Merges each group of files that code splitting made into one file: finding and reading a file takes longer than
 * evaluating it. The former files only re-export from the merged one, so that nothing is loaded twice.
 * A file that two groups need belongs to the first.
 */
export const merge = async (
  { outputs }: Metafile,
  folder: string,
  groups: readonly Group[],
): Promise<void> => {
  const taken = new Set<string>();
  const handedOn = new Set<string>();
  for (const { name, sources } of groups) {
    const roots = sources.map((source) => {
      const root =
        Object.keys(outputs).find((file) => outputs[file]?.entryPoint === source) ??
        Object.keys(outputs).find((file) => source in (outputs[file]?.inputs ?? {}));
      if (root === undefined) throw new Error(`no file has ${source}`);
      return root;
    });
    const reached = new Set(roots.flatMap((root) => [...needed(outputs, root)]));
    const files = [...reached].filter((file) => !taken.has(file));
    for (const file of files) taken.add(file);
    const { outputFiles } = await build({
      stdin: { contents: gathered(outputs, folder, files), resolveDir: folder },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'esnext',
      plugins: [onlyThese(folder, files, handedOn)],
      logLevel: 'warning',
    });
    const merged = `${name}.js`;
    for (const [index, file] of files.entries()) {
      if (nameIn(folder, file) === merged) continue;
      const names = outputs[file]?.exports ?? [];
      const list = names.map((one) => `${exported(index, one)} as ${one}`).join(',');
      handedOn.add(file);
      await writeFile(file, `export{${list}}from"./${merged}";\n`);
    }
    await writeFile(join(folder, merged), outputFiles[0]?.text ?? (await readFile(join(folder, merged))));
  }
};
