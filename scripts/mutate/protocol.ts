/** The name under which a mutated file asks whether a mutant is on. */
export const switchName = '__isMutated';

/** What a trial is given. */
export type Trial = {
  /** Code without types by path: all of the project, the mutated files with every mutant behind a switch. */
  readonly code: Readonly<Record<string, string>>;
  /** Test files by path, in the order they are run until one fails. */
  readonly testFiles: readonly string[];
  /** The mutant that is on; without one the trial only tells which are reached. */
  readonly mutant?: number;
};

/** How a trial ended. */
export type Outcome = {
  readonly passed: boolean;
  /** The numbers of the mutants that were asked for. */
  readonly reached: readonly number[];
  /** How long the tests took. */
  readonly milliseconds: number;
};
