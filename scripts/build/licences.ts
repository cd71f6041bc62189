import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package with code in the bundle. */
type Bundled = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

const folderOf = (input: string): string | undefined =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];

/** The text of the licence: a file of its own, or that section of the readme. */
const licenceText = async (folder: string): Promise<string> => {
  const files = await readdir(folder);
  const own = files.find((file) => /^licen[cs]e/i.test(file));
  if (own !== undefined) return readFile(join(folder, own), 'utf8');
  const introduction = files.find((file) => /^readme/i.test(file));
  if (introduction === undefined) return '';
  return (await readFile(join(folder, introduction), 'utf8')).split(/^(?:#+ *)?Licen[cs]e\b.*$/im)[1] ?? '';
};

const read = async (folder: string): Promise<Bundled | undefined> => {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  // A folder within a package whose package.json only says how to load it.
  if (name === undefined || version === undefined) return undefined;
  const text = (await licenceText(folder)).replace(/^=+$/m, '').trim();
  return { name, version, licence: license ?? 'see below', text };
};

const entry = ({ name, version, licence, text }: Bundled): string =>
  [`${name} ${version} (${licence})`, '', text || 'The package comes without the text of its licence.'].join(
    '\n',
  );

/**
 * The licence notices for the bundle: every package with code in it, by name, with the text of its licence.
 * @throws {Error} when a package cannot be read, or has no licence text.
 */
export const notices = async (metafiles: readonly Metafile[]): Promise<string> => {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => folderOf(input) ?? []));
  const packages = (await Promise.all([...folders].map(read))).filter((one) => one !== undefined);
  const silent = packages.find(({ licence, text }) => licence === 'see below' && text === '');
  if (silent) throw new Error(`${silent.name} says nothing of its licence`);
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const maps = await readFile('assets/character-maps-licence.txt', 'utf8');
  packages.push({ name: 'cmap-resources', version: 'of Adobe', licence: 'BSD-3-Clause', text: maps.trim() });
  const sorted = packages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return `onrecord holds parts of these packages.${rule}${sorted.map(entry).join(rule)}\n`;
};
