import type { CastMember } from '../core/document/cast.ts';
import type { ReportFormat } from '../core/report/offer/formats.ts';
import type { RowFormat, ThemeName, Words } from './flags.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

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
  /** The size was asked for, and with it all that it takes: longer pages of the web, more memory. */
  readonly isSizeAsked?: boolean;
  readonly allowPrivate?: boolean;
  readonly offline?: boolean;
  /** Of a feed, the story with this number alone. */
  readonly story?: number;
  /** The file that says who is in the article; and what it says, once it has been read. */
  readonly castFile?: string;
  readonly cast?: readonly CastMember[];
};

/** What comes before the configuration, and which that is. */
export type Configured = {
  readonly theme?: ThemeName;
  /** The widest an article is set on the screen, in cells. */
  readonly width?: number;
  /** The reading is neither taken up where it was left off nor kept. */
  readonly forgets?: true;
  /** Without a word, the configuration found. */
  readonly config?: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'none' };
};

/** "; did you mean NAME?" where a known word is like it, else nothing. */
export const orNearest = (word: string, known: readonly string[], dashes = ''): string => {
  const name = nearest(word, known);
  return name === undefined ? '' : `; did you mean ${dashes}${name}?`;
};

/** The value of a flag as a whole number, or the usual one. @throws {UsageError} when it is none, or below `least`. */
export const wholeNumber = (words: Words, name: string, least: number, usual: number): number => {
  const value = words.flags[name];
  if (value === undefined) return usual;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least && number <= 1_000_000) return number;
  throw new UsageError(`--${name} ${value}: give a whole number of at least ${least}`);
};

/** The value of a flag that has choices, or the usual one. */
export const choice = <T extends string | undefined>(words: Words, name: string, usual: T): T =>
  // The table of flags has checked the word against the same choices.
  (words.flags[name] as T | undefined) ?? usual;

/** What a word of the command line names. @throws {UsageError} when it is an address of no kind that is opened. */
export const subjectOf = (word: string): Subject => {
  if (word === '-') return { kind: 'input' };
  if (/^https?:\/\//i.test(word)) return { kind: 'address', url: word };
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(word)) {
    throw new UsageError(`${word}: give an address that begins with http:// or https://, or a FILE`);
  }
  return { kind: 'file', path: word };
};

/** The value of a flag as a number from 0 to 1. @throws {UsageError} when it is none. */
export const chance = (words: Words, name: string): number | undefined => {
  const value = words.flags[name];
  if (typeof value !== 'string') return undefined;
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new UsageError(`--${name} ${value}: give a number from 0 to 1`);
};

/** The value of a flag, if it is given. */
export const text = (words: Words, name: string): string | undefined => {
  const value = words.flags[name];
  return typeof value === 'string' ? value : undefined;
};

/** The format a command is to print in. @throws {UsageError} when it has no such format. */
export const formatOf = (
  words: Words,
  name: string,
  formats: readonly ReportFormat[],
  input?: RowFormat,
): ReportFormat => {
  const format = choice<ReportFormat>(words, 'format', input === undefined ? 'text' : 'jsonl');
  if (input !== undefined && format !== 'jsonl') {
    throw new UsageError(`--format ${format}: with --input ${input}, onrecord ${name} prints jsonl`);
  }
  if (formats.includes(format)) return format;
  throw new UsageError(
    `--format ${format}: onrecord ${name} prints ${formats.join(', ')}${orNearest(format, formats)}`,
  );
};
