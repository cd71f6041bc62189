/** A command line that makes no sense; the message is one line that names the word at fault. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
