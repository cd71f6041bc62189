import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { quotedWords } from '../../core/compare/quoted-words.ts';
import { ReadError } from '../../core/parse/format.ts';
import { sanitise } from '../../core/text/sanitise.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';

/** The same words, whatever their typography. */
const keyOf = (quote: string): string =>
  quotedWords(quote)
    .map(({ form }) => form)
    .join(' ');

/**
 * Reads the reader's decisions that quotations may stand, one a line as JSON: `{"quote": "...", "note": "checked by phone"}`.
 * Of several on one quotation the last holds; of a file that does not exist yet there are none.
 * @returns what finds the note on a quotation.
 * @throws {ReadError} when the file cannot be read, or has an invalid line.
 */
export const decisionsIn = (path = ''): ((quote: string) => string | undefined) => {
  const fail = (reason: string): never => {
    throw new ReadError(cannotRead(path, reason));
  };
  const read = (): string => {
    try {
      return existsSync(path) ? sanitise(readFileSync(path, 'utf8')) : '';
    } catch (error) {
      return fail(reasonOf(error));
    }
  };
  const notes = new Map<string, string>();
  for (const [index, line] of read().split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { quote, note } = JSON.parse(line);
      if (typeof note !== 'string') throw new SyntaxError('no note');
      notes.set(keyOf(quote), note);
    } catch {
      fail(`line ${index + 1} is no {"quote": "...", "note": "..."}`);
    }
  }
  return (quote) => notes.get(keyOf(quote));
};

/** Appends a decision to a file. @throws the system's error. */
export const keepDecision = (path: string, { quote, note }: { quote: string; note: string }): void =>
  appendFileSync(path, `${JSON.stringify({ quote, note })}\n`);
