import { COMMANDS, type CommandName, SHELLS } from '../commands.ts';
import type { Flag } from '../flags.ts';
import { choicesOf, flagsOf, quoted } from './flag-choices.ts';

/** In a specification brackets and colons have a meaning of their own. */
const plain = (words: string): string => words.replace(/[[\]:\\]/g, (mark) => `\\${mark}`);

const takenBy = (flag: Flag, command: CommandName): string => {
  if (flag.value === undefined) return '';
  const choices = choicesOf(flag, command);
  if (flag.name === 'sample') return `:${flag.value.toLowerCase()}:_onrecord_samples`;
  return `:${flag.value.toLowerCase()}:${choices.length > 0 ? `(${choices.join(' ')})` : ' '}`;
};

const flagLine = (flag: Flag, command: CommandName): string => {
  const about = `[${plain(flag.help)}]${takenBy(flag, command)}`;
  return flag.short === undefined
    ? quoted(`--${flag.name}${about}`)
    : `'(--${flag.name} -${flag.short})'{--${flag.name},-${flag.short}}${quoted(about)}`;
};

const flagLines = (command: CommandName | undefined, indent: string): string =>
  flagsOf(command)
    .filter(({ name }) => command !== undefined || name !== 'format')
    .map((flag) => `${indent}${flagLine(flag, command ?? 'quotes')} \\\n`)
    .join('');

const commandCase = ({ name, takes }: (typeof COMMANDS)[number]): string =>
  `    ${name})
      _arguments -s \\
${flagLines(name, '        ')}        ${takes.startsWith('WORDS') ? "'1:words: ' " : ''}'*:file:_files' ;;
`;

const described = (): string =>
  COMMANDS.map(({ name, help }) => `    ${quoted(`${name}:${plain(help)}`)}\n`).join('');

/** A script for zsh; its first line lets it lie in a folder of $fpath as _onrecord. */
export const zshCompletions = (): string => `#compdef onrecord
# zsh completion for onrecord; load it with: source <(onrecord completions zsh)
_onrecord_samples() {
  local -a samples
  samples=(\${(f)"$(onrecord --list 2>/dev/null | cut -d ' ' -f 1)"})
  compadd -a samples
}

_onrecord() {
  local -a commands
  commands=(
${described()}    'completions:completions for a shell'
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  case $command in
${COMMANDS.map(({ name }) => name)
  .join(' | ')
  .replace(/^/, '    ')} | completions)
      words=($words[1] $words[3,-1])
      (( CURRENT -= 1 )) ;;
  esac
  case $command in
${COMMANDS.map(commandCase).join('')}    completions)
      _arguments '1:shell:(${SHELLS.join(' ')})' ;;
    *)
      _arguments -s \\
${flagLines(undefined, '        ')}        '*:file:_files' ;;
  esac
}

if [[ $funcstack[1] == _onrecord ]]; then _onrecord "$@"; else compdef _onrecord onrecord; fi
`;
