import { FLAGS, type Flag, type ReportFormat, type ThemeName, type Words } from './command-line/flags.ts';
import { nearest } from './command-line/nearest.ts';
import { UsageError } from './command-line/usage-error.ts';

/** An article to read. */
export type Subject =
  | { readonly kind: 'bundled'; readonly name?: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'input' };

/** How to read it. */
export type Reading = {
  readonly encoding?: string;
  readonly maxSize: number;
  readonly allowPrivate?: boolean;
  readonly offline?: boolean;
};

/** What the command line asks for. */
export type Options =
  | { readonly kind: 'help' | 'version' | 'list' }
  | {
      readonly kind: 'explore';
      readonly subject: Subject;
      readonly reading: Reading;
      readonly theme: ThemeName;
      /** The widest an article is set on the screen, in cells. */
      readonly width?: number;
    }
  | {
      readonly kind: 'print';
      readonly subjects: readonly Subject[];
      readonly reading: Reading;
      readonly width: number;
    }
  | ReportOptions;

export type ReportOptions = {
  readonly kind: 'report';
  readonly command: 'quotes' | 'outline' | 'text' | 'search';
  readonly subjects: readonly Subject[];
  readonly reading: Reading;
  readonly format: ReportFormat;
  /** What `search` looks for; '' for the other commands. */
  readonly query: string;
  readonly limit: number;
  readonly asides: boolean;
  /** `text` lists what was left out instead. */
  readonly showDropped: boolean;
};

/** What the interpreter knows of the world. */
export type Facts = {
  /** Standard output is a terminal. */
  readonly screen: boolean;
  /** Standard input brings something: it is a pipe or a file. */
  readonly piped: boolean;
  /** NO_COLOR is set. */
  readonly noColor: boolean;
};

const COMMANDS = ['quotes', 'outline', 'text', 'search'] as const;
const MEGABYTE = 1024 * 1024;

const orNearest = (word: string, known: readonly string[], dashes = ''): string => {
  const name = nearest(word, known);
  return name === undefined ? '' : `; did you mean ${dashes}${name}?`;
};

const checkFlag = (name: string, value: string | true): void => {
  const flag: Flag | undefined = FLAGS.find((one) => one.name === name);
  const shown = name.length === 1 ? `-${name}` : `--${name}`;
  if (!flag) {
    const names = FLAGS.map((one) => one.name);
    throw new UsageError(`unknown flag ${shown}${orNearest(name, names, '--')}`);
  }
  if (flag.value === undefined) {
    if (value !== true) throw new UsageError(`${shown} takes no value`);
    return;
  }
  if (value === true || value === '') throw new UsageError(`${shown} needs a value: ${shown} ${flag.value}`);
  if (flag.choices && !flag.choices.includes(value)) {
    const choices = flag.choices.join(', ');
    throw new UsageError(`${shown} ${value}: choose from ${choices}${orNearest(value, flag.choices)}`);
  }
};

const wholeNumber = (words: Words, name: string, least: number, usual: number): number => {
  const value = words.flags[name];
  if (value === undefined) return usual;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least && number <= 1_000_000) return number;
  throw new UsageError(`--${name} ${value}: give a whole number of at least ${least}`);
};

const choice = <T extends string>(words: Words, name: string, usual: T): T =>
  // The table of flags has checked the word against the same choices.
  (words.flags[name] as T | undefined) ?? usual;

const subjectOf = (word: string): Subject => {
  if (word === '-') return { kind: 'input' };
  if (/^https?:\/\//i.test(word)) return { kind: 'address', url: word };
  return { kind: 'file', path: word };
};

const subjectsOf = (words: Words, names: readonly string[], facts: Facts): readonly Subject[] => {
  const { sample } = words.flags;
  if (typeof sample === 'string') {
    if (names.length > 0) throw new UsageError(`--sample ${sample} and ${names[0]}: give one of them`);
    return [{ kind: 'bundled', name: sample }];
  }
  if (names.length > 0) return names.map(subjectOf);
  return [facts.piped ? { kind: 'input' } : { kind: 'bundled' }];
};

const report = (
  command: ReportOptions['command'],
  words: Words,
  reading: Reading,
  facts: Facts,
): ReportOptions => {
  const [query, ...rest] = command === 'search' ? words.input.slice(1) : ['', ...words.input.slice(1)];
  if (query === undefined || (command === 'search' && query.trim() === '')) {
    throw new UsageError('search needs words to look for: onrecord search WORDS [FILE ...]');
  }
  const format = choice<ReportFormat>(words, 'format', 'text');
  const showDropped = words.flags['show-dropped'] === true;
  if (showDropped && command !== 'text') throw new UsageError('--show-dropped goes with onrecord text');
  if (command === 'text' && format === 'csv') throw new UsageError('--format csv: text has no columns');
  return {
    kind: 'report',
    command,
    subjects: subjectsOf(words, rest, facts),
    reading,
    format,
    query,
    limit: wholeNumber(words, 'limit', 1, 50),
    asides: words.flags.asides === true,
    showDropped,
  };
};

/**
 * What a command line taken apart asks for.
 * @throws {UsageError} that names the flag or word that makes no sense, and the nearest that would.
 */
export const interpret = (words: Words, facts: Facts): Options => {
  for (const [name, value] of Object.entries(words.flags)) checkFlag(name, value);
  const { flags } = words;
  if (flags.help) return { kind: 'help' };
  if (flags.version) return { kind: 'version' };
  if (flags.list) return { kind: 'list' };
  const { encoding } = flags;
  const reading: Reading = {
    maxSize: wholeNumber(words, 'max-size', 1, 256) * MEGABYTE,
    ...(typeof encoding === 'string' ? { encoding } : {}),
    ...(flags['allow-private'] ? { allowPrivate: true } : {}),
    ...(flags.offline ? { offline: true } : {}),
  };
  const command = COMMANDS.find((name) => name === words.input[0]);
  if (command) return report(command, words, reading, facts);
  if (flags.format !== undefined) {
    throw new UsageError(`--format goes with a command: ${COMMANDS.join(', ')}`);
  }
  const subjects = subjectsOf(words, words.input, facts);
  if (!facts.screen) return { kind: 'print', subjects, reading, width: wholeNumber(words, 'width', 20, 80) };
  const [subject, another] = subjects;
  if (!subject || another) throw new UsageError('onrecord opens one article at a time; give one FILE');
  return {
    kind: 'explore',
    subject,
    reading,
    theme: flags['no-color'] || facts.noColor ? 'mono' : choice<ThemeName>(words, 'theme', 'auto'),
    ...(flags.width === undefined ? {} : { width: wholeNumber(words, 'width', 20, 80) }),
  };
};
