import { quotedWords } from '../compare/quoted-words.ts';

/** A reader's decision that a quotation may stand: its words, and why. */
export type Decision = { readonly quote: string; readonly note: string };

/** The same words, whatever their typography. */
const keyOf = (quote: string): string =>
  quotedWords(quote)
    .map(({ form }) => form)
    .join(' ');

/**
 * Reads decisions, one a line as JSON: `{"quote": "...", "note": "checked by phone"}`. Of several on one quotation the
 * last holds.
 * @throws {SyntaxError} that names the first line that is none.
 */
export const readDecisions = (text: string): ReadonlyMap<string, string> => {
  const read = (line: string, index: number): readonly [string, string] => {
    try {
      const { quote, note }: Decision = JSON.parse(line);
      if (typeof note === 'string') return [keyOf(quote), note];
    } catch {
      // No JSON, or none of a decision.
    }
    throw new SyntaxError(`line ${index + 1} is no {"quote": "...", "note": "..."}`);
  };
  return new Map(text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [read(line, index)])));
};

/** The note on a quotation, if a decision on it was taken. */
export const decisionOn = (decisions: ReadonlyMap<string, string>, quote: string): string | undefined =>
  decisions.get(keyOf(quote));
