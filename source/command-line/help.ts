import { COMMANDS, type Command, type CommandName, LIBRARY_ACTIONS, SHELLS } from './commands.ts';
import { FLAGS, type Flag } from './flags.ts';

/** Choices of more characters are named in a flag's help, or found out by a wrong one. */
const LONGEST_CHOICE = 32;

const label = ({ name, short, value, choices }: Flag): string =>
  `--${name}${short ? `, -${short}` : ''}${choices && choices.join('|').length <= LONGEST_CHOICE ? ` ${choices.join('|')}` : value ? ` ${value}` : ''}`;

/** A line of the help text: what is typed, and what it does. */
type Line = readonly [typed: string, help: string];

const usage: readonly Line[] = [
  ['onrecord [FILE | URL | -]', 'read an article; without one, a bundled article opens'],
  ['onrecord FILE FILE ... | FOLDER', 'open many articles on a desk'],
  ['onrecord FILE | cat', 'print it as text'],
];

const commands: readonly Line[] = [
  ...COMMANDS.map(({ name, takes, help }): Line => [`onrecord ${name} ${takes}`, help]),
  [`onrecord completions ${SHELLS.join('|')}`, 'completions for a shell, to be loaded by it'],
];

const flags = FLAGS.map((flag): Line => [label(flag), flag.help]);

const lines = (all: readonly Line[]): string => {
  const wide = Math.max(...all.map(([typed]) => typed.length));
  return all.map(([typed, help]) => `  ${typed.padEnd(wide)}  ${help}\n`).join('');
};

/** The formats a command prints in, in words. */
const formats = (): string =>
  COMMANDS.map(({ name, formats: own }) => `  ${name.padEnd(8)} ${own.join(', ')}\n`).join('');

/** Flags of any command: how to read, and this. */
const reading = /^(?:story|encoding|max-size|offline|allow-private|sample|help)$/;

/** A flag's line in a command's own help, where "quotes:" goes without saying. */
const own = (flag: Flag): Line => [label(flag), flag.help.replace(/^[a-z]+: /, '')];

const commandHelp = ({ name, takes, help, formats: all, examples }: Command): string => {
  const flagsOf = FLAGS.filter(({ commands: of }) => of?.includes(name)).map(own);
  const common = FLAGS.filter((flag) => reading.test(flag.name)).map(own);
  const actions = LIBRARY_ACTIONS.map(
    ({ name: action, takes: words, help: about }): Line => [`${action} ${words}`, about],
  );
  return `onrecord ${name} prints ${help}

Usage
  onrecord ${name} [FLAG ...] ${takes}
${name === 'library' ? `\nActions\n${lines(actions)}` : ''}
Flags
${lines([['--format FORMAT', `${all[0]}; or ${all.slice(1).join(', ')}`], ...flagsOf, ...common])}
Examples
${examples.map((example) => `  ${example}\n`).join('')}
FILE is a file, an address or - for standard input; without one, a bundled article is read.
Exit status: 0 done, 1 could not read or analyse, 2 wrong usage.
`;
};

/** What `--help` prints: of everything, or of a command. */
export const helpText = (command?: CommandName): string => {
  const asked = COMMANDS.find(({ name }) => name === command);
  return asked ? commandHelp(asked) : wholeHelp();
};

const wholeHelp = (): string => `onrecord opens an article in the terminal and shows who said what

Usage
${lines(usage)}
Commands, for scripts
${lines(commands)}
Formats, the first unless another is asked for
${formats()}
Flags
${lines(flags)}
onrecord COMMAND --help tells of a command alone, with examples. A file named - is standard input.
Exit status: 0 done, 1 could not read or analyse, 2 wrong usage.
`;
