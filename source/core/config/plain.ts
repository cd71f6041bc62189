import { sanitise } from '../text/sanitise.ts';

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
