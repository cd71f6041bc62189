import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { type Decision, readDecisions } from '../../core/check/decisions.ts';
import { ReadError } from '../../core/parse/format.ts';
import { sanitise } from '../../core/text/sanitise.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';
import { messageOf } from '../message-of.ts';

/**
 * The decisions in a file; none if the file does not exist yet.
 * @throws {ReadError} when it cannot be read, or has an invalid line.
 */
export const decisionsIn = (path: string | undefined): ((quote: string) => string | undefined) => {
  try {
    return readDecisions(path === undefined || !existsSync(path) ? '' : sanitise(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ReadError(
      cannotRead(path ?? '', error instanceof SyntaxError ? messageOf(error) : reasonOf(error)),
    );
  }
};

/** Appends a decision to a file. @throws the system's error. */
export const keepDecision = (path: string, { quote, note }: Decision): void =>
  appendFileSync(path, `${JSON.stringify({ quote, note })}\n`);
