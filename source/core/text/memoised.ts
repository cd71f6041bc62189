/**
 * A function that keeps its last result for each first argument, which must never change, and gives it again while the
 * other arguments are the same ones.
 */
export const memoised = <Of extends object, More extends readonly unknown[], Found>(
  work: (of: Of, ...more: More) => Found,
): ((of: Of, ...more: More) => Found) => {
  const known = new WeakMap<Of, { readonly more: More; readonly found: Found }>();
  return (of, ...more) => {
    const before = known.get(of);
    if (before?.more.every((one, index) => one === more[index])) return before.found;
    const found = work(of, ...more);
    known.set(of, { more, found });
    return found;
  };
};
