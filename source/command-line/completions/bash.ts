import { COMMANDS, SHELLS } from '../commands.ts';
import { FLAGS } from '../flags.ts';
import { choicesOf, flagsOf, spellings } from './flag-choices.ts';

const flagWords = (command?: (typeof COMMANDS)[number]): string =>
  flagsOf(command?.name)
    .filter(({ name }) => command !== undefined || name !== 'format')
    .flatMap(spellings)
    .join(' ');

const formatCase = (): string =>
  COMMANDS.map(({ name, formats }) => `        ${name}) words='${formats.join(' ')}' ;;`).join('\n');

const valueCases = (): string =>
  FLAGS.filter(({ name, choices }) => choices !== undefined && name !== 'format')
    .map((flag) => `    --${flag.name}) words='${choicesOf(flag, 'quotes').join(' ')}' ;;`)
    .join('\n');

/** Flags whose value is anything: there is nothing to offer. */
const freeFlags = (): string =>
  FLAGS.filter(
    ({ value, choices, name }) => value !== undefined && choices === undefined && name !== 'sample',
  )
    .map(({ name }) => `--${name}`)
    .join(' | ');

/** A script for bash. Old ones (3.2, as macOS has) run it too. */
export const bashCompletions =
  (): string => `# bash completion for onrecord; load it with: source <(onrecord completions bash)
_onrecord() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word words=
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
    ${[...COMMANDS.map(({ name }) => name), 'completions'].join(' | ')}) command=$word; break ;;
    esac
  done
  case $previous in
    --format)
      case $command in
${formatCase()}
      esac ;;
${valueCases()}
    --sample) words=$(onrecord --list 2>/dev/null | cut -d ' ' -f 1) ;;
    ${freeFlags()}) return ;;
    completions) words='${SHELLS.join(' ')}' ;;
    *)
      if [[ $current == -* ]]; then
        case $command in
${COMMANDS.map((command) => `        ${command.name}) words='${flagWords(command)}' ;;`).join('\n')}
        *) words='${flagWords()}' ;;
        esac
      elif [[ -z $command && $COMP_CWORD -eq 1 ]]; then
        words='${[...COMMANDS.map(({ name }) => name), 'completions'].join(' ')}'
      fi ;;
  esac
  local IFS=$' \\t\\n'
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 || ( -z $command && $COMP_CWORD -eq 1 && $current != -* ) ]]; then
    IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$current"))
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _onrecord onrecord
`;
