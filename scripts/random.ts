/** Numbers that look random and are the same for the same seed (mulberry32, by Tommy Ettinger; public domain). */
export type Random = {
  /** A number from 0 (included) to 1 (not included). */
  readonly next: () => number;
  /** A copy of the list in another order. */
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
};

/** Makes a source of numbers from a seed. */
export const makeRandom = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const shuffle = <T>(items: readonly T[]): readonly T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return { next, shuffle };
};

/** Numbers from 0 (included) to 1 (not included), the same for the same seed, by the constants of Numerical Recipes. */
export const linearCongruential = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
