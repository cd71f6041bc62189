/** A mistake in a configuration, in words that are safe to print. */
export type Problem = {
  /** Counted from 1; `undefined` when unknown. */
  readonly line?: number | undefined;
  readonly message: string;
};
