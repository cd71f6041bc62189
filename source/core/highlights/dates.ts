/** When a highlight was made, and when its note was last changed: ISO 8601, UTC. Older files have neither. */
export type Dates = { readonly created?: string | undefined; readonly modified?: string | undefined };

type Dated = Dates & { readonly id: string; readonly note: string };

/** The highlights after a change, with the time `now` on each that is new or has another note than before. */
export const withDates = <T extends Dated>(
  before: readonly T[],
  after: readonly T[],
  now: string,
): readonly T[] => {
  if (after === before) return after;
  const known = new Map(before.map((one) => [one.id, one]));
  return after.map((one) => {
    const was = known.get(one.id);
    if (!was) return one.created === undefined ? { ...one, created: now } : one;
    return was.note === one.note ? one : { ...one, modified: now };
  });
};
