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

/** Every flag, in the order of the help text. A name that starts with "no-" switches off what follows it. */
export const FLAGS: readonly Flag[] = [
  { name: 'format', value: 'FORMAT', choices: FORMATS, help: 'how a command prints (text)' },
  {
    name: 'speaker',
    value: 'NAME',
    commands: ['quotes', 'check', 'library'],
    help: 'those of a speaker, by any of their names',
  },
  {
    name: 'kind',
    value: 'KIND',
    choices: KINDS,
    commands: ['quotes', 'library'],
    help: 'those of a kind',
  },
  {
    name: 'section',
    value: 'NUMBER',
    commands: ['quotes'],
    help: 'quotes: those of a section, as outline numbers it',
  },
  {
    name: 'min-confidence',
    value: 'P',
    commands: ['quotes', 'check', 'library'],
    help: 'those at least so sure, from 0 to 1',
  },
  {
    name: 'words',
    value: 'TEXT',
    commands: ['quotes', 'library'],
    help: 'those with these words, or a "phrase"',
  },
  {
    name: 'sort',
    value: 'BY',
    choices: ORDERS,
    commands: ['quotes'],
    help: 'quotes: as read, by speaker, longest first',
  },
  {
    name: 'all',
    commands: ['quotes', 'summary', 'outline', 'search'],
    help: 'slight mentions ("she said so") in text and md too',
  },
  {
    name: 'input',
    value: 'FORMAT',
    choices: ROW_FORMATS,
    commands: ['quotes', 'library'],
    help: 'each FILE has many articles, one a row',
  },
  { name: 'text', commands: ['quotes'], help: 'with --input: the text that offsets count in as well' },
  {
    name: 'results',
    value: 'PATH',
    commands: ['library'],
    help: 'library add: take in quotations found before',
  },
  {
    name: 'library',
    value: 'FILE',
    mayStandAlone: ['check', 'compare'],
    commands: ['library', 'check', 'compare'],
    help: 'a library that is not your own',
  },
  { name: 'outlet', value: 'NAME', commands: ['library'], help: 'library: articles of an outlet' },
  {
    name: 'since',
    value: 'DATE',
    commands: ['library'],
    help: 'library: articles of this day, month or year on',
  },
  {
    name: 'until',
    value: 'DATE',
    commands: ['library'],
    help: 'library: articles up to this day, month or year',
  },
  {
    name: 'jobs',
    value: 'N',
    commands: ['library'],
    help: 'library add: threads that analyse (as many as fit)',
  },
  {
    name: 'no-corrections',
    commands: ['quotes', 'summary', 'notes', 'outline', 'search', 'library'],
    help: 'without what you corrected while reading',
  },
  {
    name: 'against',
    value: 'SOURCE',
    commands: ['check'],
    help: 'check: a file, folder or address; more of them may follow',
  },
  {
    name: 'verdict',
    value: 'VERDICT',
    choices: VERDICTS,
    commands: ['check'],
    help: 'check: those of a verdict, such as altered',
  },
  {
    name: 'allow',
    value: 'FILE',
    commands: ['check'],
    help: 'check: the file of decisions taken before',
  },
  {
    name: 'strict',
    commands: ['check', 'compare'],
    help: 'exit with 3 where something does not hold or has changed',
  },
  {
    name: 'limit',
    value: 'N',
    commands: ['search', 'library'],
    help: 'how many to print (of matches, 50)',
  },
  {
    name: 'show-dropped',
    commands: ['text'],
    help: 'text: list what was left out of a page, and by which rule',
  },
  { name: 'asides', commands: ['search'], help: 'search: in "read more" boxes and the like as well' },
  { name: 'width', value: 'N', help: 'columns of an article: printed (80), at most on the screen' },
  { name: 'theme', value: 'THEME', choices: THEMES, help: 'colours of the screen (auto)' },
  { name: 'screen-reader', help: 'linear, with speakers and quotes announced in words' },
  { name: 'no-color', help: 'no colours; so does NO_COLOR in the environment' },
  { name: 'story', value: 'N', help: 'of a feed, the story with that number alone' },
  { name: 'cast', value: 'FILE', help: 'who is in it: Name; alias, alias; she a line, or JSON' },
  { name: 'encoding', value: 'NAME', help: 'character encoding of the file, where it is guessed wrong' },
  { name: 'max-size', value: 'MB', help: 'the most to read, fetch or unpack, with its memory (256)' },
  { name: 'offline', help: 'read the copy kept of an address, and ask no server' },
  { name: 'allow-private', help: 'open addresses of this machine and of private networks too' },
  { name: 'watch', help: 'follow the file as it changes, and stay where you are' },
  { name: 'no-state', help: 'neither take up where you left off nor keep where you are' },
  { name: 'config', value: 'FILE', help: 'the configuration to read, instead of the one found' },
  { name: 'no-config', help: 'read no configuration' },
  { name: 'print-config', help: 'print the configuration that holds, as a file' },
  { name: 'check-config', help: 'say what is wrong with the configuration' },
  { name: 'recent', help: 'name the articles read last' },
  { name: 'list', help: 'name the articles that come with onrecord' },
  { name: 'sample', value: 'NAME', help: 'open one that comes with onrecord' },
  { name: 'help', short: 'h', help: 'this text' },
  { name: 'version', short: 'V', help: 'the version' },
];

/** The command line taken apart: what is no flag, in order, and flags by name; a value that is missing is ''. */
export type Words = {
  readonly input: readonly string[];
  readonly flags: Readonly<Record<string, string | true>>;
};
