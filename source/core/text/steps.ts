/** Runs a generator to its end without pauses, and returns its result. */
export const allAtOnce = <T>(steps: Generator<unknown, T>): T => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Items between two pauses: well under a millisecond. */
const ITEMS_A_STEP = 500;

/** Visits a list, and yields for a possible pause after every few hundred items. */
export function* stepping<T>(
  list: readonly T[],
  see: (item: T, index: number) => void,
): Generator<undefined> {
  for (let from = 0; from < list.length; from += ITEMS_A_STEP) {
    const to = Math.min(list.length, from + ITEMS_A_STEP);
    for (let index = from; index < to; index += 1) see(list[index] as T, index);
    yield;
  }
}

/** Memoises a generator function by its first argument, which must never change. */
export const once = <Of extends object, Found, More extends readonly unknown[]>(
  work: (of: Of, ...more: More) => Generator<undefined, Found>,
) => {
  const known = new WeakMap<Of, { readonly found: Found }>();
  function* ahead(of: Of, ...more: More): Generator<undefined, Found> {
    const before = known.get(of);
    if (before) return before.found;
    const found = yield* work(of, ...more);
    known.set(of, { found });
    return found;
  }
  return {
    /** Computes the result in steps, so that it is known later. */
    ahead,
    now: (of: Of, ...more: More): Found => known.get(of)?.found ?? allAtOnce(ahead(of, ...more)),
  };
};
