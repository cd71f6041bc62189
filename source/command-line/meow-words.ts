import meow from 'meow';
import { FLAGS, type Words } from './flags.ts';
import { UsageError } from './usage-error.ts';

type MeowFlag = { type: 'string' | 'boolean'; shortFlag?: string };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const meowFlags = (): Record<string, MeowFlag> =>
  Object.fromEntries(
    // A switch that takes away what another flag gives comes first, so that the other's type holds for both.
    FLAGS.toSorted(
      (one, other) => Number(other.name.startsWith('no-')) - Number(one.name.startsWith('no-')),
    ).map(({ name, short, value }) => [
      camel(name.replace(/^no-/, '')),
      { type: value === undefined ? 'boolean' : 'string', ...(short ? { shortFlag: short } : {}) },
    ]),
  );

/**
 * Takes any command line apart. Flags nobody knows are kept: naming them is the interpreter's business.
 * @throws {UsageError} when a flag is given twice.
 */
export const meowWords = (argv: readonly string[], importMeta: ImportMeta): Words => {
  try {
    const { input, flags } = meow({
      importMeta,
      argv: [...argv],
      flags: meowFlags(),
      pkg: { name: 'onrecord' },
      autoHelp: false,
      autoVersion: false,
      booleanDefault: undefined,
    });
    const read: Record<string, string | true> = {};
    for (const [key, value] of Object.entries<unknown>(flags)) {
      const name = kebab(key);
      if (value === false) read[`no-${name}`] = true;
      else if (value !== undefined) read[name] = value === true ? true : String(value);
    }
    return { input: input.map(String), flags: read };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\n.*/s, '') : String(error);
    const [, twice] = /flag (--\S+) can only be set once/.exec(message) ?? [];
    if (twice === undefined) throw new UsageError(message);
    const how = twice === '--against' ? ': name all sources after one, --against A B' : '';
    throw new UsageError(`${twice} is given twice${how}`);
  }
};
