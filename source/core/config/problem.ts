/** Something wrong with a configuration; safe to print. */
export type Problem = {
  /** Counted from 1; `undefined` where it cannot be told. */
  readonly line?: number | undefined;
  readonly message: string;
};
