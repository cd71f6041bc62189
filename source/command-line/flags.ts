import { FORMATS } from '../core/report/offer/formats.ts';
import type { CommandName } from './commands.ts';

/** What a flag takes: nothing, one of some words, or a value named in the help text. */
export type Flag = {
  readonly name: string;
  readonly short?: string;
  /** The value's name in the help text; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The commands it goes with; without them, it goes with everything. */
  readonly commands?: readonly CommandName[];
  readonly help: string;
  /** The commands with which its value may be left out. */
  readonly mayStandAlone?: readonly CommandName[];
};

const KINDS = ['direct', 'mixed', 'indirect'] as const;
export type Kind = (typeof KINDS)[number];

const VERDICTS = ['verbatim', 'trimmed', 'altered', 'other-speaker', 'not-found', 'cannot-check'] as const;
export type VerdictName = (typeof VERDICTS)[number];

const ORDERS = ['order', 'speaker', 'length'] as const;
export type Order = (typeof ORDERS)[number];

const ROW_FORMATS = ['jsonl', 'parquet'] as const;
/** A file of many articles, one a row. */
export type RowFormat = (typeof ROW_FORMATS)[number];

export const THEMES = ['auto', 'dark', 'light', 'contrast', 'mono'] as const;
export type ThemeName = (typeof THEMES)[number];

/** A row of the table of flags: as the help text shows it, what it does, the commands it goes with, and the rest. */
type FlagRow = readonly [
  typed: string,
  help: string,
  commands?: readonly CommandName[] | undefined,
  more?: Pick<Flag, 'short' | 'choices' | 'mayStandAlone'>,
];

/** In a row with more: the flag goes with everything. */
const ALL = undefined;

const rows: readonly FlagRow[] = [
  ['format FORMAT', 'how a command prints (text)', ALL, { choices: FORMATS }],
  ['speaker NAME', 'those of a speaker, by any of their names', ['quotes', 'check', 'library']],
  ['kind KIND', 'those of a kind', ['quotes', 'library'], { choices: KINDS }],
  ['section NUMBER', 'quotes: those of a section, as outline numbers it', ['quotes']],
  ['min-confidence P', 'those at least so sure, from 0 to 1', ['quotes', 'check', 'library']],
  ['words TEXT', 'those with these words, or a "phrase"', ['quotes', 'library']],
  ['sort BY', 'quotes: as read, by speaker, longest first', ['quotes'], { choices: ORDERS }],
  ['all', 'slight mentions ("she said so") in text and md too', ['quotes', 'summary', 'outline', 'search']],
  ['input FORMAT', 'each FILE has many articles, one a row', ['quotes', 'library'], { choices: ROW_FORMATS }],
  ['text', 'with --input: the text that offsets count in as well', ['quotes']],
  ['results PATH', 'library add: take in quotations found before', ['library']],
  [
    'library FILE',
    'a library that is not your own',
    ['library', 'check', 'compare'],
    { mayStandAlone: ['check', 'compare'] },
  ],
  ['outlet NAME', 'library: articles of an outlet', ['library']],
  ['since DATE', 'library: articles of this day, month or year on', ['library']],
  ['until DATE', 'library: articles up to this day, month or year', ['library']],
  ['jobs N', 'library add: threads that analyse (as many as fit)', ['library']],
  [
    'no-corrections',
    'without what you corrected while reading',
    ['quotes', 'summary', 'notes', 'outline', 'search', 'library'],
  ],
  ['against SOURCE', 'check: a file, folder or address; more of them may follow', ['check']],
  ['verdict VERDICT', 'check: those of a verdict, such as altered', ['check'], { choices: VERDICTS }],
  ['allow FILE', 'check: the file of decisions taken before', ['check']],
  ['strict', 'exit with 3 where something does not hold or has changed', ['check', 'compare']],
  ['limit N', 'how many to print (of matches, 50)', ['search', 'library']],
  ['show-dropped', 'text: list what was left out of a page, and by which rule', ['text']],
  ['asides', 'search: in "read more" boxes and the like as well', ['search']],
  ['width N', 'columns of an article: printed (80), at most on the screen'],
  ['theme THEME', 'colours of the screen (auto)', ALL, { choices: THEMES }],
  ['screen-reader', 'linear, with speakers and quotes announced in words'],
  ['no-color', 'no colours; so does NO_COLOR in the environment'],
  ['story N', 'of a feed, the story with that number alone'],
  ['cast FILE', 'who is in it: Name; alias, alias; she a line, or JSON'],
  ['encoding NAME', 'character encoding of the file, where it is guessed wrong'],
  ['max-size MB', 'the most to read, fetch or unpack, with its memory (256)'],
  ['offline', 'read the copy kept of an address, and ask no server'],
  ['allow-private', 'open addresses of this machine and of private networks too'],
  ['watch', 'follow the file as it changes, and stay where you are'],
  ['no-state', 'neither take up where you left off nor keep where you are'],
  ['config FILE', 'the configuration to read, instead of the one found'],
  ['no-config', 'read no configuration'],
  ['print-config', 'print the configuration that holds, as a file'],
  ['check-config', 'say what is wrong with the configuration'],
  ['recent', 'name the articles read last'],
  ['list', 'name the articles that come with onrecord'],
  ['sample NAME', 'open one that comes with onrecord'],
  ['help', 'this text', ALL, { short: 'h' }],
  ['version', 'the version', ALL, { short: 'V' }],
];

/** Every flag, in the order of the help text. A name that starts with "no-" switches off what follows it. */
export const FLAGS: readonly Flag[] = rows.map(([typed, help, commands, more]): Flag => {
  const [name = '', value] = typed.split(' ');
  return { name, help, ...(value && { value }), ...(commands && { commands }), ...more };
});

/** The command line taken apart: what is no flag, in order, and flags by name; a value that is missing is ''. */
export type Words = {
  readonly input: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
};
