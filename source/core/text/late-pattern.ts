/**
 * A regular expression that is compiled when first used: those with Unicode classes take a millisecond, and
 * most articles need few of them. Call the result for the expression.
 * @throws {SyntaxError} at the first use, when the pattern is malformed.
 */
export const latePattern = (pattern: string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(pattern, flags);
    return made;
  };
};
