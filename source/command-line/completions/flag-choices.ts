import { COMMANDS, type CommandName } from '../commands.ts';
import { FLAGS, type Flag } from '../flags.ts';

/** The flags a command takes, or (without one) those that go with no command as well. */
export const flagsOf = (command: CommandName | undefined): readonly Flag[] =>
  FLAGS.filter(({ commands }) => commands === undefined || commands.some((one) => one === command));

/** The words a flag's value is chosen from; a format depends on the command. Empty where any word will do. */
export const choicesOf = (flag: Flag, command: CommandName): readonly string[] => {
  if (flag.name !== 'format') return flag.choices ?? [];
  return COMMANDS.find(({ name }) => name === command)?.formats ?? [];
};

/** All ways to type a flag. */
export const spellings = ({ name, short }: Flag): readonly string[] =>
  short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`];

/** Words in single quotation marks, as every POSIX shell reads them. */
export const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
