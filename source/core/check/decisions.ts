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
 * @returns what finds the note on a quotation.
 * @throws {SyntaxError} that names the first line that is none.
 */
export const readDecisions = (text: string): ((quote: string) => string | undefined) => {
  const notes = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { quote, note }: Decision = JSON.parse(line);
      if (typeof note !== 'string') throw new SyntaxError('no note');
      notes.set(keyOf(quote), note);
    } catch {
      throw new SyntaxError(`line ${index + 1} is no {"quote": "...", "note": "..."}`);
    }
  }
  return (quote) => notes.get(keyOf(quote));
};
