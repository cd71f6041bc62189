/** The number at an index; 0 beyond the ends of the list. */
export const numberAt = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** The text at an index, such as a match of a group; '' beyond the ends of the list and for `undefined`. */
export const textAt = (list: ArrayLike<string | null | undefined>, index: number): string =>
  list[index] ?? '';

/** The item at an index; beyond the ends of the list its first or last. */
export const itemNear = <T>(list: readonly T[], index: number): T | undefined =>
  list[Math.max(0, Math.min(list.length - 1, index))];
