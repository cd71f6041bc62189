import { sanitise } from '../text/sanitise.ts';
import type { Locate, Place } from './locate.ts';

/** A mistake in a configuration, in words that are safe to print. */
export type Problem = {
  /** Counted from 1; `undefined` when unknown. */
  readonly line?: number | undefined;
  readonly message: string;
};

/** Longer words of a file are cut in messages. */
const longest = 60;

/** A value of a file as one line that is safe to print. */
export const plain = (value: unknown): string => {
  const words = typeof value === 'string' ? value : describe(value);
  const line = sanitise(words.slice(0, longest + 1)).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

const describe = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a table' : String(value);
};

/** Collects the problems of a file, each with the name of what it is about, and the line of that. */
export const problemsIn = (locate: Locate) => {
  const problems: Problem[] = [];
  return {
    problems: problems as readonly Problem[],
    complain: (place: Place, message: string): undefined => {
      problems.push({ line: locate(place), message: `${place.map(plain).join('.')}: ${message}` });
    },
  };
};
