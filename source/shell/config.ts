import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Configuration, usual } from '../core/config/configuration.ts';
import type { Problem } from '../core/config/problem.ts';
import { attempt } from '../core/text/attempt.ts';
import { printable } from './load/printable.ts';
import { codeOf } from './message-of.ts';

/** Which configuration to use: a file, or none. By default the first file that is found. */
export type ConfigChoice = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'none' };

/** A configuration, its file if there is one, and the problems in it. */
export type LoadedConfig = {
  readonly configuration: Configuration;
  readonly file?: string;
  readonly problems: readonly Problem[];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Larger files, in bytes, are refused. */
const LARGEST = 1024 * 1024;

const BY_CODE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};

/** The paths searched for a configuration, in order: the config folder of the XDG base directory specification. */
export const configPlaces = ({ XDG_CONFIG_HOME: base }: Environment): readonly string[] => {
  const folder = join(base?.startsWith('/') ? base : join(homedir(), '.config'), 'onrecord');
  return [join(folder, 'config.toml'), join(folder, 'config.json')];
};

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** A folder without permission counts as empty. */
const found = (places: readonly string[]): readonly string[] => attempt(() => places.filter(isThere)) ?? [];

const read = (path: string): { readonly text: string } | { readonly problem: Problem } => {
  try {
    const about = statSync(path);
    if (!about.isFile()) return { problem: { message: 'it is no file' } };
    if (about.size > LARGEST) return { problem: { message: 'it is larger than 1 MB' } };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const code = codeOf(error);
    return { problem: { message: BY_CODE[code] ?? `it cannot be read (${code || 'unknown error'})` } };
  }
};

/**
 * Finds and reads the configuration: `--config`, else ONRECORD_CONFIG, else the first file found. Never throws; what
 * cannot be read has its default. Parsers are loaded only if there is a file.
 */
export const loadConfig = async (
  choice: ConfigChoice | undefined,
  environment: Environment,
): Promise<LoadedConfig> => {
  if (choice?.kind === 'none') return { configuration: usual, problems: [] };
  const named = choice?.path ?? (environment.ONRECORD_CONFIG || undefined);
  const [file, surplus] = named === undefined ? found(configPlaces(environment)) : [resolve(named)];
  if (file === undefined) return { configuration: usual, problems: [] };
  const content = read(file);
  if ('problem' in content) return { configuration: usual, file, problems: [content.problem] };
  const { decodeConfig } = await import('../core/config/decode.ts');
  const notation = file.endsWith('.json') ? 'json' : 'toml';
  const { configuration, problems } = decodeConfig(content.text, notation);
  const beside = surplus === undefined ? [] : [{ message: `${basename(surplus)} beside it is not read` }];
  return { configuration, file, problems: [...beside, ...problems] };
};

const at = (file: string, { line, message }: Problem): string =>
  `${printable(file)}${line === undefined ? '' : `:${line}`}: ${message}`;

/** The problems, one a line, with the file and the line number. */
export const problemLines = ({ file = '', problems }: LoadedConfig): readonly string[] =>
  problems.map((problem) => at(file, problem));

/** The problems in a few words for the footer. */
export const configNotice = ({ file = '', problems }: LoadedConfig): string | undefined => {
  const [first, ...others] = problems;
  if (!first) return undefined;
  const more = others.length > 0 ? ` (${others.length} more: onrecord --check-config)` : '';
  return `${at(basename(file), first)}${more}`;
};
