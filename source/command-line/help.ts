import { FLAGS, type Flag } from './flags.ts';

const label = ({ name, short, value, choices }: Flag): string =>
  `--${name}${short ? `, -${short}` : ''}${choices ? ` ${choices.join('|')}` : value ? ` ${value}` : ''}`;

const HEAD = `onrecord opens an article in the terminal and shows who said what

Usage
  onrecord [FILE | URL | -]            read an article; without one, a bundled article opens
  onrecord FILE | cat                  print it as text

Commands, for scripts
  onrecord quotes [FILE ...]           the quotations, and who said them
  onrecord outline [FILE ...]          the sections
  onrecord text [FILE ...]             the text that offsets count in
  onrecord search WORDS [FILE ...]     what matches: words in any order, "a phrase", @speaker

Flags
`;

const FOOT = `
A file named - is standard input. Exit status: 0 done, 1 could not read or analyse, 2 wrong usage.
`;

/** What `--help` prints. */
export const helpText = (): string => {
  const wide = Math.max(...FLAGS.map((flag) => label(flag).length));
  return `${HEAD}${FLAGS.map((flag) => `  ${label(flag).padEnd(wide)}  ${flag.help}\n`).join('')}${FOOT}`;
};
