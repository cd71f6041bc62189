import { FORMATS_OF, type ReportKind } from '../core/report/offer/formats.ts';
import type { Filter } from '../core/search/filter.ts';
import { given } from '../core/text/fields.ts';
import { type CheckOptions, type CompareOptions, checkOptions, compareOptions } from './check-options.ts';
import {
  COMMANDS,
  type Command,
  type CommandName,
  type ReportCommand,
  SHELLS,
  type Shell,
} from './commands.ts';
import {
  FLAGS,
  type Flag,
  type Kind,
  type Order,
  type RowFormat,
  type ThemeName,
  type Words,
} from './flags.ts';
import { type DeskOptions, type LibraryOptions, libraryOptions } from './library-options.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';
import {
  type Configured,
  chance,
  choice,
  formatOf,
  orNearest,
  type Reading,
  type Subject,
  subjectOf,
  text,
  wholeNumber,
} from './values.ts';

export type { Configured, Reading, Subject } from './values.ts';

export type ConfigOptions = { readonly kind: 'print-config' | 'check-config' } & Configured;

/** What the command line asks for. */
export type Options =
  | { readonly kind: 'version' | 'list' | 'recent' }
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'completions'; readonly shell: Shell }
  | ({
      readonly kind: 'explore';
      readonly subject: Subject;
      readonly reading: Reading;
      /** The file is read anew whenever it changes. */
      readonly watch?: true;
    } & Configured)
  | { readonly kind: 'linear'; readonly subjects: readonly Subject[]; readonly reading: Reading }
  | ConfigOptions
  | {
      readonly kind: 'print';
      readonly subjects: readonly Subject[];
      readonly reading: Reading;
      readonly width: number;
    }
  | ReportOptions
  | (CheckOptions & Configured)
  | CompareOptions
  | LibraryOptions
  | DeskOptions;

export type ReportOptions = ReturnType<typeof report>;

/** What the interpreter knows of the world. */
export type Facts = {
  /** Standard output is a terminal. */
  readonly screen: boolean;
  /** Standard input brings something: it is a pipe or a file. */
  readonly piped: boolean;
  /** NO_COLOR is set. */
  readonly noColor: boolean;
  /** Whether there is a file of that name. */
  readonly isThere: (path: string) => boolean;
  /** Whether there is a folder of that name. */
  readonly isFolder: (path: string) => boolean;
};

const MEGABYTE = 1024 * 1024;

/** @throws {UsageError} when nobody knows the flag, its value is none of its choices, or it is not this command's. */
const checkFlag = (name: string, value: string | true, command: string | undefined): void => {
  const flag: Flag | undefined = FLAGS.find((one) => one.name === name);
  const shown = name.length === 1 ? `-${name}` : `--${name}`;
  if (!flag) {
    const names = FLAGS.map((one) => one.name);
    throw new UsageError(`unknown flag ${shown}${orNearest(name, names, '--')}`);
  }
  if (flag.commands && !flag.commands.some((one) => one === command)) {
    throw new UsageError(`${shown} goes with onrecord ${flag.commands.join(', ')}`);
  }
  if (flag.value === undefined) {
    if (value !== true) throw new UsageError(`${shown} takes no value`);
    return;
  }
  const standsAlone = value === true || value === '';
  if (standsAlone && flag.mayStandAlone?.some((one) => one === command)) return;
  if (standsAlone) throw new UsageError(`${shown} needs a value: ${shown} ${flag.value}`);
  // Which formats there are depends on the command, which says so itself.
  const isOfCommand = flag.name === 'format' && COMMANDS.some(({ name: own }) => own === command);
  if (flag.choices && !isOfCommand && !flag.choices.includes(value)) {
    const choices = flag.choices.join(', ');
    throw new UsageError(`${shown} ${value}: choose from ${choices}${orNearest(value, flag.choices)}`);
  }
};

/**
 * What to read: the sample or the files named, else standard input where it brings something, else the usual.
 * @throws {UsageError} where a sample and a file are named, and where a command (`needsFile`) has nothing to read.
 */
const subjectsOf = (
  words: Words,
  names: readonly string[],
  facts: Facts,
  needsFile?: string,
): readonly Subject[] => {
  const { sample } = words.flags;
  if (typeof sample === 'string') {
    if (names.length > 0) throw new UsageError(`--sample ${sample} and ${names[0]}: give one of them`);
    return [{ kind: 'bundled', name: sample }];
  }
  if (names.length > 0) return names.map(subjectOf);
  if (facts.piped) return [{ kind: 'input' }];
  if (needsFile !== undefined) {
    throw new UsageError(`${needsFile} needs a FILE, an address, or an article on standard input`);
  }
  return [{ kind: 'bundled' }];
};

const filterOf = (words: Words): Filter => {
  const section = text(words, 'section');
  if (section !== undefined && !/^\d+(?:\.\d+)*$/.test(section)) {
    throw new UsageError(
      `--section ${section}: give a number as onrecord outline prints it, such as 3 or 3.2`,
    );
  }
  return given({
    speaker: text(words, 'speaker'),
    kind: choice<Kind | undefined>(words, 'kind', undefined),
    section,
    minConfidence: chance(words, 'min-confidence'),
    words: text(words, 'words'),
    order: choice<Order | undefined>(words, 'sort', undefined),
  });
};

const report = (command: Command, name: ReportCommand, words: Words, reading: Reading, facts: Facts) => {
  const isSearch = command.name === 'search';
  const [query, ...rest] = isSearch ? words.input.slice(1) : ['', ...words.input.slice(1)];
  if (query === undefined || (isSearch && query.trim() === '')) {
    throw new UsageError('search needs words to look for: onrecord search WORDS [FILE ...]');
  }
  const input = choice<RowFormat | undefined>(words, 'input', undefined);
  const kind = words.flags['show-dropped'] ? 'dropped' : name;
  return given({
    kind: 'report',
    /** The kind of report: the command, or 'dropped' for `text --show-dropped`. */
    report: kind as ReportKind,
    subjects: subjectsOf(words, rest, facts, command.name),
    reading,
    format: formatOf(words, command.name, FORMATS_OF[kind], input),
    /** Which quotations `quotes` prints, and in what order. */
    filter: filterOf(words),
    /** What `search` looks for; '' for the other commands. */
    query,
    limit: wholeNumber(words, 'limit', 1, 50),
    asides: words.flags.asides === true,
    /** Slight quotations too, where a format leaves them out. */
    all: words.flags.all === true,
    /** Only what the engine found, without what the reader corrected. */
    noCorrections: words.flags['no-corrections'] ? true : undefined,
    /** Each input is a file of this format, with many articles. */
    input,
    /** The text is printed with the quotations of each row. */
    withText: words.flags.text ? true : undefined,
  });
};

const shellOf = (words: Words): Shell => {
  const [, asked = '', ...rest] = words.input;
  const shell = SHELLS.find((name) => name === asked);
  if (shell && rest.length === 0) return shell;
  throw new UsageError(`completions needs a shell: onrecord completions ${SHELLS.join('|')}`);
};

const configured = (words: Words, { noColor }: Facts): Configured => {
  const { config, 'no-config': none, width } = words.flags;
  const isPlain = words.flags['no-color'] || noColor;
  const file = typeof config === 'string' ? ({ kind: 'file', path: config } as const) : undefined;
  return given({
    theme: isPlain ? 'mono' : choice<ThemeName | undefined>(words, 'theme', undefined),
    width: width === undefined ? undefined : wholeNumber(words, 'width', 20, 80),
    forgets: words.flags['no-state'] ? true : undefined,
    config: file ?? (none ? { kind: 'none' } : undefined),
  });
};

/** What asks for the configuration itself, if anything does. */
const aboutConfig = (words: Words, facts: Facts): ConfigOptions | undefined => {
  const kind = (['print-config', 'check-config'] as const).find((name) => words.flags[name] === true);
  if (!kind) return undefined;
  const [file] = words.input;
  if (file !== undefined)
    throw new UsageError(`--${kind} takes no FILE; --config FILE names a configuration`);
  return { kind, ...configured(words, facts) };
};

/** @throws {UsageError} when what stands where a command would is neither a file nor one, but looks much like one. */
const checkCommand = (first: string | undefined, { isThere }: Facts): void => {
  if (first === undefined || !/^[a-z]+$/i.test(first)) return;
  const near = nearest(first, [...COMMANDS.map(({ name }) => name), 'completions', 'help']);
  if (near === undefined || isThere(first)) return;
  const meant = near === 'help' ? '--help' : near;
  throw new UsageError(`${first}: no file and no command is called that; did you mean onrecord ${meant}?`);
};

/**
 * What a command line taken apart asks for.
 * @throws {UsageError} that names the flag or word that makes no sense, and the nearest that would.
 */
export const interpret = (words: Words, facts: Facts): Options => {
  const [first] = words.input;
  for (const [name, value] of Object.entries(words.flags)) checkFlag(name, value, first);
  const { flags } = words;
  const command = COMMANDS.find(({ name }) => name === first);
  if (flags.help) return { kind: 'help', ...(command ? { command: command.name } : {}) };
  if (flags.version) return { kind: 'version' };
  if (flags.list) return { kind: 'list' };
  if (flags.recent) return { kind: 'recent' };
  const config = aboutConfig(words, facts);
  if (config) return config;
  const reading: Reading = given({
    maxSize: wholeNumber(words, 'max-size', 1, 256) * MEGABYTE,
    isSizeAsked: flags['max-size'] === undefined ? undefined : true,
    encoding: text(words, 'encoding'),
    allowPrivate: flags['allow-private'] ? true : undefined,
    offline: flags.offline ? true : undefined,
    castFile: text(words, 'cast'),
    story: flags.story === undefined ? undefined : wholeNumber(words, 'story', 1, 1),
  });
  const common = () => ({ reading, ...configured(words, facts) });
  if (first === 'completions') return { kind: 'completions', shell: shellOf(words) };
  if (command?.name === 'check')
    return { ...checkOptions(command, words, reading, facts), ...configured(words, facts) };
  const isDesk = command?.name === 'library' && words.input.length === 1 && facts.screen;
  if (isDesk) return { kind: 'desk', places: [], library: { path: text(words, 'library') }, ...common() };
  if (command?.name === 'library') return libraryOptions(command, words, reading, facts.piped);
  if (command?.name === 'compare') return compareOptions(command, words, reading);
  if (command) return report(command, command.name, words, reading, facts);
  checkCommand(first, facts);
  if (flags.format !== undefined) {
    throw new UsageError(`--format goes with a command: ${COMMANDS.map(({ name }) => name).join(', ')}`);
  }
  const subjects = subjectsOf(words, words.input, facts);
  if (flags['screen-reader']) return { kind: 'linear', subjects, reading };
  if (!facts.screen) return { kind: 'print', subjects, reading, width: wholeNumber(words, 'width', 20, 80) };
  const [subject, another] = subjects;
  const isMany = another !== undefined || (subject?.kind === 'file' && facts.isFolder(subject.path));
  if (!subject || (isMany && subjects.some(({ kind }) => kind === 'input')))
    throw new UsageError('standard input is one article; give FILEs alone to open many');
  if (isMany && !flags.watch) return { kind: 'desk', places: subjects, ...common() };
  if (flags.watch && (isMany || subject.kind !== 'file')) throw new UsageError('--watch goes with a FILE');
  return {
    kind: 'explore',
    subject,
    ...(flags.watch ? { watch: true } : {}),
    ...common(),
  };
};
