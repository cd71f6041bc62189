import { COMMANDS, SHELLS } from '../commands.ts';
import { FLAGS, type Flag } from '../flags.ts';
import { choicesOf } from './flag-choices.ts';

/** Words in single quotation marks, as fish reads them. */
const quoted = (words: string): string => `'${words.replace(/['\\]/g, (mark) => `\\${mark}`)}'`;

const line = (...parts: readonly string[]): string => `complete -c onrecord ${parts.join(' ')}\n`;

const seen = (names: readonly string[]): string =>
  `-n ${quoted(`__fish_seen_subcommand_from ${names.join(' ')}`)}`;

const FIRST = `-n ${quoted('__fish_is_first_token')}`;

const flagLines = (flag: Flag): string => {
  const { name, short, value, commands, help } = flag;
  const names = [`-l ${name}`, ...(short === undefined ? [] : [`-s ${short}`])];
  const about = `-d ${quoted(help)}`;
  if (name === 'format') {
    return COMMANDS.map((command) =>
      line(seen([command.name]), ...names, `-x -a ${quoted(choicesOf(flag, command.name).join(' '))}`, about),
    ).join('');
  }
  const offered =
    name === 'sample'
      ? '\'(onrecord --list 2>/dev/null | cut -d " " -f 1)\''
      : quoted((flag.choices ?? []).join(' '));
  const takes = value === undefined ? [] : [offered === "''" ? '-x' : `-x -a ${offered}`];
  return line(...(commands ? [seen(commands)] : []), ...names, ...takes, about);
};

/** A script for fish. */
export const fishCompletions = (): string =>
  [
    '# fish completion for onrecord; load it with: onrecord completions fish | source\n',
    ...COMMANDS.map(({ name, help }) => line(FIRST, `-a ${name}`, `-d ${quoted(help)}`)),
    line(FIRST, '-a completions', `-d ${quoted('completions for a shell')}`),
    line(seen(['completions']), `-f -a ${quoted(SHELLS.join(' '))}`),
    ...FLAGS.map(flagLines),
  ].join('');
