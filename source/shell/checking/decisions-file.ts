import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { type Decision, decisionLine, readDecisions } from '../../core/check/decisions.ts';
import { ReadError } from '../../core/parse/format.ts';
import { sanitise } from '../../core/text/sanitise.ts';
import { cannotRead, reasonOf } from '../load/messages.ts';
import { messageOf } from '../message-of.ts';

/**
 * The decisions in a file; none if the file does not exist yet.
 * @throws {ReadError} when it cannot be read, or has an invalid line.
 */
export const decisionsIn = (path: string | undefined): ReadonlyMap<string, string> => {
  if (path === undefined || !existsSync(path)) return new Map();
  let text: string;
  try {
    text = sanitise(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ReadError(cannotRead(path, reasonOf(error)));
  }
  try {
    return readDecisions(text);
  } catch (error) {
    throw new ReadError(cannotRead(path, messageOf(error)));
  }
};

/** Appends a decision to a file. @throws the system's error. */
export const keepDecision = (path: string, decision: Decision): void =>
  appendFileSync(path, decisionLine(decision));
