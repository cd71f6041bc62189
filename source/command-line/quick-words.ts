import { FLAGS, type Words } from './flags.ts';

/** The flag that takes away what a flag gives, or the other way round. */
const opposite = (name: string): string => (name.startsWith('no-') ? name.slice(3) : `no-${name}`);

/**
 * Takes a plain command line apart: whole flags, each value a word of its own. Anything else (short flags, `--a=b`,
 * a flag that is unknown, repeated or lacks its value) gives `undefined` and is meow's to read, which takes as long
 * to load as all the rest of a command together.
 */
export const quickWords = (argv: readonly string[]): Words | undefined => {
  const input: string[] = [];
  const flags: Record<string, string | true> = {};
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      input.push(word);
      continue;
    }
    const flag = FLAGS.find(({ name }) => word === `--${name}`);
    if (!flag || flag.name in flags || opposite(flag.name) in flags) return undefined;
    if (flag.value === undefined) {
      flags[flag.name] = true;
      continue;
    }
    const value = argv[++at];
    if (value === undefined || value === '' || value.startsWith('-')) return undefined;
    flags[flag.name] = value;
  }
  return { input, flags };
};
