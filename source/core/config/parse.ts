import { parse as parseToml, TomlError } from 'smol-toml';
import { type Locate, locateJson, locateToml } from './locate.ts';
import { type Problem, plain } from './problem.ts';

/** The notation of a configuration file, by the extension of its name. */
export type Notation = 'toml' | 'json';

/** The parsed content of a file, not yet checked, or the problem that stopped the parser. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly locate: Locate }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** The deepest nesting that is parsed. Three levels exist; a few more still get a precise message. */
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

/** The line of an error from `JSON.parse`, whose message gives an offset at best. */
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
