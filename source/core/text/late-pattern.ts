/**
 * A regular expression that is made when it is first asked for: those with classes of Unicode take a millisecond, and
 * most articles need few of them.
 * @throws {SyntaxError} when asked for, where the pattern is none.
 */
export const latePattern = (pattern: string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(pattern, flags);
    return made;
  };
};
