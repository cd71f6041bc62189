import { quotedWords } from '../compare/quoted-words.ts';

/** A reader's decision that a quotation may stand: its words, and why. */
export type Decision = { readonly quote: string; readonly note: string };

/** The same words, whatever their typography. */
const keyOf = (quote: string): string =>
  quotedWords(quote)
    .map(({ form }) => form)
    .join(' ');

const isDecision = (value: Partial<Decision> | null): value is Decision =>
  typeof value?.quote === 'string' && typeof value.note === 'string';

const parsed = (line: string): Partial<Decision> | null => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/**
 * Reads decisions, one a line as JSON: `{"quote": "...", "note": "checked by phone"}`. Of several on one quotation the
 * last holds.
 * @throws {SyntaxError} that names the first line that is none.
 */
export const readDecisions = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (!isDecision(value)) throw new SyntaxError(`line ${index + 1} is no {"quote": "...", "note": "..."}`);
    found.set(keyOf(value.quote), value.note);
  }
  return found;
};

/** The note on a quotation, if a decision on it was taken. */
export const decisionOn = (decisions: ReadonlyMap<string, string>, quote: string): string | undefined =>
  decisions.get(keyOf(quote));
