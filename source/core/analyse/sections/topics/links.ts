import type { Profile } from './profile.ts';

/** No paragraph. */
const NONE = -1;
/** Paragraphs linked between two pauses. */
const A_STEP = 64;

/**
 * For every term of every paragraph, in order: the previous and the next paragraph with it, or -1. The terms of a
 * paragraph are at `first[paragraph]` to `first[paragraph + 1]`.
 */
export type Links = {
  readonly first: Int32Array;
  readonly before: Int32Array;
  readonly next: Int32Array;
};

/** Links every term to its uses in the paragraphs around. In steps. */
export function* linkTerms(profiles: readonly Profile[], termCount: number): Generator<undefined, Links> {
  const first = new Int32Array(profiles.length + 1);
  for (const [index, { terms }] of profiles.entries()) first[index + 1] = (first[index] ?? 0) + terms.length;
  const size = first[profiles.length] ?? 0;
  const before = new Int32Array(size).fill(NONE);
  const next = new Int32Array(size).fill(NONE);
  /** By term: the last paragraph with it, and its index there. */
  const last = new Int32Array(termCount).fill(NONE);
  const place = new Int32Array(termCount);
  let at = 0;
  for (const [index, { terms }] of profiles.entries()) {
    for (const term of terms) {
      const from = last[term] ?? NONE;
      before[at] = from;
      if (from !== NONE) next[place[term] ?? 0] = index;
      last[term] = index;
      place[term] = at;
      at += 1;
    }
    if (index % A_STEP === 0) yield;
  }
  return { first, before, next };
}

/** The share of a paragraph's first `count` terms that occur in an earlier paragraph from `from` on; 0.5 if there are none. */
export const shareKnown = (
  { first, before }: Links,
  paragraph: number,
  count: number,
  from: number,
): number => {
  if (count === 0) return 0.5;
  const begin = first[paragraph] ?? 0;
  const least = Math.max(0, from);
  let known = 0;
  for (let at = begin; at < begin + count; at += 1) if ((before[at] ?? NONE) >= least) known += 1;
  return known / count;
};

/** The share of some terms, given by their index in a paragraph, that occur in any earlier paragraph; 0.5 if there are none. */
export const shareKnownOf = (
  { first, before }: Links,
  paragraph: number,
  places: readonly number[],
): number => {
  if (places.length === 0) return 0.5;
  const begin = first[paragraph] ?? 0;
  let known = 0;
  for (const place of places) if ((before[begin + place] ?? NONE) >= 0) known += 1;
  return known / places.length;
};

/** Of the repeated words around a gap: the shares that end at it, begin at it, and continue across it. */
export const chainsAt = ({ first, before, next }: Links, gap: number): readonly [number, number, number] => {
  const count = first.length - 1;
  let ended = 0;
  let begun = 0;
  let across = 0;
  for (let at = first[Math.max(0, gap - 2)] ?? 0; at < (first[gap + 1] ?? 0); at += 1) {
    const on = next[at] ?? NONE;
    if (on === NONE) ended += (before[at] ?? NONE) >= 0 ? 1 : 0;
    else if (on > gap && on <= gap + 3) across += 1;
  }
  for (let at = first[gap + 1] ?? 0; at < (first[Math.min(count, gap + 4)] ?? 0); at += 1)
    if (before[at] === NONE && next[at] !== NONE) begun += 1;
  const sum = ended + begun + across + 1;
  return [ended / sum, begun / sum, across / sum];
};
