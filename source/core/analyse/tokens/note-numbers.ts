import { classAt, DIGIT, LETTER, SPACE } from './characters.ts';

const IN_BRACKETS = /\[(?:\d{1,3}|[a-z]|(?:note|n|nb) \d{1,2}|citation needed)\]/y;
const RAISED = /(?:[⁰¹²³⁴-⁹]{1,3}|[*†‡])(?=\s|$)/y;
const PLAIN = /\d{1,3}(?=\s|$)/y;
const STOP_OR_MARK = /^["”’'»,;.?!…]+$/;
const [BRACKET, ASTERISK, BEYOND_ASCII] = [91, 42, 128];

const matchEnd = (pattern: RegExp, text: string, at: number, limit: number): number => {
  pattern.lastIndex = at;
  const end = pattern.test(text) ? pattern.lastIndex : at;
  return end <= limit ? end : at;
};

/**
 * The end of the number of a note that begins at an offset, where one does; else that offset: "hold,”[3] said", "Cole.4
 * “It". It belongs neither to the quotation nor to the words that attribute it. `start` to `limit` is the block, `words`
 * the tokens up to here.
 */
export const noteEnd = (
  text: string,
  start: number,
  at: number,
  limit: number,
  words: readonly string[],
): number => {
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  if (code !== BRACKET && code !== ASTERISK && code < BEYOND_ASCII && !isDigit) return at;
  if (at === start || classAt(text, at - 1) === SPACE) return at;
  if (code === BRACKET) return matchEnd(IN_BRACKETS, text, at, limit);
  // "Cole.4", but not "No.4", the token of which ends with the full stop, nor "5'11".
  if (!STOP_OR_MARK.test(words.at(-1) ?? '') || at - start < 2) return at;
  const before = classAt(text, at - 2);
  if (before === SPACE || before === DIGIT) return at;
  if (!isDigit) return matchEnd(RAISED, text, at, limit);
  return before === LETTER || STOP_OR_MARK.test(text.charAt(at - 2)) ? matchEnd(PLAIN, text, at, limit) : at;
};
