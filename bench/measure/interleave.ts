/** Runs every variant once, then all of them again, so that whatever slows the machine slows them alike. */
export const interleave = async <Name extends string>(
  variants: Readonly<Record<Name, () => number | Promise<number>>>,
  rounds: number,
): Promise<Readonly<Record<Name, number[]>>> => {
  const names = Object.keys(variants) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  // The first round warms disks and caches and does not count.
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const value = await variants[name]();
      if (round >= 0) values[name].push(value);
    }
  }
  return values;
};
