/** Stands in for `node:test` in a mutation run: it keeps the tests of a file until they are run. */
type Run = (context: { readonly diagnostic: (text: string) => void }) => unknown;

export const tests: Run[] = [];

/** Whatever options stand between, a test's function comes last. */
export const test = (_name: string, ...rest: readonly unknown[]): void => {
  tests.push(rest.at(-1) as Run);
};

/** Tests of a group are tests like any other. */
export const describe = (_name: string, group: () => void): void => group();
