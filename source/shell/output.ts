import type { Writable } from 'node:stream';
import { reasonOf } from './load/messages.ts';

/** The reader of the output has closed it: no error, only a reason to stop. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' ||
    error.code === 'ERR_STREAM_DESTROYED' ||
    error.code === 'ERR_STREAM_WRITE_AFTER_END');

/**
 * Writes words and waits until there is room for more, so that a long output is never held in memory.
 * @throws {OutputClosed} when the reader has gone; an error in one sentence for another failure (a full disk).
 */
export const createOutput = (stream: Writable): ((words: string) => Promise<void>) => {
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return async (words) => {
    if (words !== '') {
      await new Promise<void>((done) => {
        stream.write(words, (error) => {
          failure ??= error ?? undefined;
          done();
        });
      });
    }
    if (failure !== undefined) {
      throw isClosed(failure) ? new OutputClosed() : new Error(`cannot write: ${reasonOf(failure)}`);
    }
  };
};
