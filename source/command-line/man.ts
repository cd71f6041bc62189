import { COMMANDS, SHELLS } from './commands.ts';
import { FLAGS, type Flag } from './flags.ts';

/** Words as roff shows them: no escape, no request at a line's start, and hyphens that can be copied. */
const roff = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const bold = (words: string): string => `\\fB${roff(words)}\\fR`;
const slanted = (words: string): string => `\\fI${roff(words)}\\fR`;

/** An entry of a list: what is typed, and under it what it does. */
const entry = (typed: string, help: string): string => `.TP\n${typed}\n${roff(help)}\n`;

/** "FILE" slanted, brackets and dots upright. */
const operands = (takes: string): string =>
  takes
    .split(/([A-Z]+)/)
    .map((part) => (/^[A-Z]/.test(part) ? slanted(part) : roff(part)))
    .join('');

const flagEntry = ({ name, short, value, choices, help }: Flag): string => {
  const spellings = [bold(`--${name}`), ...(short === undefined ? [] : [bold(`-${short}`)])].join(', ');
  const takes = value === undefined ? '' : ` ${slanted(value)}`;
  const from = choices === undefined ? '' : `: ${choices.join(', ')}`;
  return entry(`${spellings}${takes}`, `${help}${from}`);
};

/** The manual page, in the man macros, made of the definitions the help text is made of. */
export const manPage = (): string => `.\\" Made by scripts/readme.ts.
.TH ONRECORD 1 "" "onrecord" "User Commands"
.SH NAME
onrecord \\- open an article in the terminal and see who said what
.SH SYNOPSIS
.B onrecord
[\\fIFILE\\fR | \\fIURL\\fR | \\fB\\-\\fR]
.br
.B onrecord
\\fICOMMAND\\fR [\\fIFLAG\\fR ...] [\\fIFILE\\fR ...]
.SH DESCRIPTION
.B onrecord
divides an article into sections, finds its quotations and names who said each.
On a terminal it opens the article to be read and searched; press \\fB?\\fR there for the keys.
Without an article, one that comes with it opens; where standard output is no terminal, the article is printed.
A file named \\fB\\-\\fR is standard input.
.SH COMMANDS
Commands print, and never open the article.
${COMMANDS.map(({ name, takes, help, formats }) => entry(`${bold(name)} ${operands(takes)}`, `${help}. Formats: ${formats.join(', ')}.`)).join('')}${entry(`${bold('completions')} ${SHELLS.map((shell) => bold(shell)).join('|')}`, 'completions for a shell, to be loaded by it.')}.SH FLAGS
${FLAGS.map(flagEntry).join('')}.SH EXIT STATUS
${entry('0', 'done')}${entry('1', 'could not read or analyse; a line on standard error says what')}${entry('2', 'wrong usage; a line on standard error names the word')}.SH ENVIRONMENT
${entry(bold('NO_COLOR'), 'no colours, where it is set to anything')}${entry(bold('NO_MOTION'), 'nothing on the screen moves by itself, where it is set to anything; so does REDUCE_MOTION')}${entry(bold('INK_SCREEN_READER'), 'true makes the explorer one to be heard: linear, labelled, without the other screen')}${entry(bold('ONRECORD_CONFIG'), 'the configuration to read, where --config names none')}${entry(bold('ONRECORD_STATE'), 'the folder in which readings are kept')}.SH FILES
${entry('~/.config/onrecord/config.toml', 'the configuration, or config.json; under XDG_CONFIG_HOME, where that is set')}.SH EXAMPLES
.nf
onrecord report.txt
onrecord quotes report.txt \\-\\-format html > report.html
onrecord quotes *.txt \\-\\-format jsonl \\-\\-kind direct
onrecord summary report.txt
curl \\-s https://example.org/a.html | onrecord outline \\-
.fi
`;
