/** A text that matches; lower scores are better. */
export type Found = { readonly text: number; readonly score: number };

/** The search of one stretch of texts (all of one kind): the best so far, and how many there are. */
export type Lane = {
  /** Texts `start` (included) to `end` (not included). */
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  /** At least the best `limit` of those found, in no order. */
  found: Found[];
  total: number;
};

const byScore = (a: Found, b: Found): number => a.score - b.score || a.text - b.text;

export const createLane = (start: number, end: number, limit: number): Lane => ({
  start,
  end,
  limit,
  found: [],
  total: 0,
});

/** Takes note of a match. The list is cut back to the best whenever it has grown to several times the limit. */
export const take = (lane: Lane, text: number, score: number): void => {
  lane.total += 1;
  lane.found.push({ text, score });
  if (lane.found.length >= 4 * lane.limit + 64) lane.found = best(lane).slice();
};

/** The best of a lane, best first, at most its limit. */
export const best = ({ found, limit }: Lane): readonly Found[] => found.toSorted(byScore).slice(0, limit);
