import { parse as parseToml, TomlError } from 'smol-toml';
import { type Locate, locateJson, locateToml } from './locate.ts';
import { plain } from './plain.ts';
import type { Problem } from './problem.ts';

/** The notations a configuration may be written in, by the end of its file's name. */
export type Notation = 'toml' | 'json';

/** What a file holds, not yet looked into. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly locate: Locate }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** Tables within tables: there are three, and a few more are told of rather than refused. */
const deepest = 20;

const broken = (problem: Problem): Parsed => ({ kind: 'broken', problem });

const parsedToml = (text: string): Parsed => {
  try {
    const value = parseToml(text, { maxDepth: deepest, unsafeKeyBehaviour: 'throw' });
    return { kind: 'parsed', value, locate: locateToml(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) return broken({ message: 'this is no TOML' });
    const [first = ''] = error.message.split('\n');
    return broken({
      line: error.line,
      message: `this is no TOML: ${plain(first.replace(/^Invalid TOML document: /, ''))}`,
    });
  }
};

/** JSON's own complaint tells the place as an offset, where it tells it at all. */
const lineOfComplaint = (text: string, complaint: string): number | undefined => {
  const offset = /position (\d+)/.exec(complaint)?.[1];
  if (offset === undefined) return /end of JSON/.test(complaint) ? text.split('\n').length : undefined;
  return text.slice(0, Number(offset)).split('\n').length;
};

const parsedJson = (text: string): Parsed => {
  try {
    return { kind: 'parsed', value: JSON.parse(text), locate: locateJson(text) };
  } catch (error) {
    const complaint = error instanceof Error ? error.message : '';
    return broken({ line: lineOfComplaint(text, complaint), message: 'this is no JSON' });
  }
};

/** Parses a configuration file; never throws. */
export const parseConfig = (text: string, notation: Notation): Parsed =>
  notation === 'toml' ? parsedToml(text) : parsedJson(text);
