/** Those of which a chance between 0 and 1 was said, by tenths of it. */
export type Tenth<T> = { readonly tenth: number; readonly said: number; readonly those: readonly T[] };

/** Parts things by tenths of the chance said of each, with the mean of what was said; tenths without any are left out. */
export const byTenths = <T>(all: readonly T[], chanceOf: (one: T) => number): readonly Tenth<T>[] =>
  Array.from({ length: 10 }, (_, tenth) => {
    const those = all.filter((one) => Math.min(9, Math.floor(chanceOf(one) * 10)) === tenth);
    return { tenth, said: those.reduce((sum, one) => sum + chanceOf(one), 0) / those.length, those };
  }).filter(({ those }) => those.length > 0);
