import { OPENINGS } from './cue-words.ts';
import type { Profile } from './profile.ts';

/** How many paragraphs a window on one side of a gap holds at most. */
const WINDOW = 6;
const WINDOWS = [1, 2, 3, WINDOW] as const;
/** The model has learned from articles of about this many paragraphs at most. */
const LONGEST_KNOWN = 80;
/** Paragraphs, or gaps, looked at between two pauses. */
const A_STEP = 16;
/** How far back a word counts as known. */
const MEMORY = 12;

const at = (profiles: readonly Profile[], index: number): Profile | undefined =>
  index < 0 ? undefined : profiles[index];

/** In how many paragraphs each term of the article stands. */
const spread = (profiles: readonly Profile[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { terms } of profiles) for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
};

/** Products of weighted paragraphs with themselves and those after them, as far as two windows reach. */
type Band = { readonly of: (a: number, b: number) => number };
const BAND = 2 * WINDOW;

const product = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
};

function* bandOf(profiles: readonly Profile[]): Generator<undefined, Band> {
  const inParagraphs = spread(profiles);
  const vectors: ReadonlyMap<number, number>[] = [];
  for (const { terms, counts } of profiles) {
    const weighed = terms.map((term, place) => {
      const rarity = Math.log((profiles.length + 1) / (inParagraphs.get(term) ?? 1));
      return [term, Math.sqrt(counts[place] ?? 1) * rarity] as const;
    });
    if (vectors.push(new Map(weighed)) % A_STEP === 0) yield;
  }
  const band = new Float64Array(profiles.length * BAND);
  for (const [index, vector] of vectors.entries()) {
    for (let apart = 0; apart < BAND; apart += 1) {
      const other = vectors[index + apart];
      if (other) band[index * BAND + apart] = product(vector, other);
    }
    if (index % A_STEP === 0) yield;
  }
  return { of: (a, b) => band[Math.min(a, b) * BAND + Math.abs(a - b)] ?? 0 };
}

/**
 * Cosine of what stands on the two sides of a gap, `window` paragraphs each: sums of paragraphs, and so made of the
 * products of single ones.
 */
const cohesion = ({ of }: Band, count: number, gap: number, window: number): number => {
  const from = Math.max(0, gap + 1 - window);
  const to = Math.min(count, gap + 1 + window);
  let across = 0;
  let left = 0;
  let right = 0;
  for (let a = from; a < to; a += 1) {
    for (let b = from; b < to; b += 1) {
      if (a <= gap && b > gap) across += of(a, b);
      else if (a <= gap && b <= gap) left += of(a, b);
      else if (a > gap && b > gap) right += of(a, b);
    }
  }
  return across === 0 ? 0 : across / Math.sqrt(left * right);
};

const share = (terms: Iterable<number>, isIn: (term: number) => boolean): number => {
  let all = 0;
  let some = 0;
  for (const term of terms) {
    all += 1;
    if (isIn(term)) some += 1;
  }
  return all === 0 ? 0.5 : some / all;
};

type Links = readonly ReadonlyMap<number, number>[];

/** For each paragraph, per term: the paragraph it stands in before (-1: none). */
function* linksBack(profiles: readonly Profile[]): Generator<undefined, Links> {
  const last = new Map<number, number>();
  const found: ReadonlyMap<number, number>[] = [];
  for (const [index, { terms }] of profiles.entries()) {
    found.push(new Map(terms.map((term) => [term, last.get(term) ?? -1])));
    for (const term of terms) last.set(term, index);
    if (index % A_STEP === 0) yield;
  }
  return found;
}

/** For each paragraph, per term: the paragraph it stands in next; absent where it comes no more. */
function* linksOn(previous: Links): Generator<undefined, Links> {
  const next = previous.map(() => new Map<number, number>());
  for (const [index, links] of previous.entries()) {
    for (const [term, from] of links) next[from]?.set(term, index);
    if (index % A_STEP === 0) yield;
  }
  return next;
}

/** How far a valley's rims are sought. */
const FARTHEST_RIM = 30;

/** How much lower a value lies than the rims of the valley it lies in. */
const depthAt = (row: readonly number[], gap: number): number => {
  const value = row[gap] ?? 0;
  let left = value;
  for (let to = gap - 1; to >= Math.max(0, gap - FARTHEST_RIM) && (row[to] ?? 0) >= left; to -= 1)
    left = row[to] ?? left;
  let right = value;
  const end = Math.min(row.length, gap + FARTHEST_RIM);
  for (let to = gap + 1; to < end && (row[to] ?? 0) >= right; to += 1) right = row[to] ?? right;
  return left + right - 2 * value;
};

/** Of the words about a gap that are used more than once: the shares that end at it, begin at it, and go across. */
const chainsAt = (previous: Links, next: Links, gap: number): readonly number[] => {
  let ended = 0;
  let begun = 0;
  let across = 0;
  for (let index = Math.max(0, gap - 2); index <= gap; index += 1) {
    for (const [term, from] of previous[index] ?? []) {
      const on = next[index]?.get(term);
      if (on === undefined) ended += Number(from >= 0);
      else if (on > gap && on <= gap + 3) across += 1;
    }
  }
  for (let index = gap + 1; index <= Math.min(previous.length - 1, gap + 3); index += 1) {
    for (const [term, from] of previous[index] ?? []) begun += Number(from < 0 && next[index]?.has(term));
  }
  const sum = ended + begun + across + 1;
  return [ended / sum, begun / sum, across / sum];
};

const shape = (profile: Profile | undefined, mean: number): readonly number[] => {
  if (!profile) return [0, 0, 0, 0, 0, 0];
  return [
    Math.log1p(profile.words),
    Math.log1p(profile.words) - Math.log1p(mean),
    Number(profile.isItem),
    Number(profile.endsOpen),
    Number(profile.endsAsking),
    Number(profile.opensQuoted),
  ];
};

/**
 * Describes every gap between paragraphs by numbers: row i stands for the gap before paragraph i + 1. Cohesion across
 * the gap at several widths and how deep it dips, words that are new or that end here, how the paragraphs are shaped
 * and open, and where in the article the gap lies. Windows are bounded, so that the time is linear. In steps.
 */
export function* gapFeatures(profiles: readonly Profile[]): Generator<undefined, readonly Float64Array[]> {
  const count = profiles.length;
  const mean = profiles.reduce((sum, { words }) => sum + words, 0) / Math.max(1, count);
  const previous = yield* linksBack(profiles);
  const next = yield* linksOn(previous);

  const band = yield* bandOf(profiles);
  const gaps = Array.from({ length: Math.max(0, count - 1) }, (_, gap) => gap);
  const similarity: (readonly number[])[] = [];
  for (const window of WINDOWS) {
    const row: number[] = [];
    for (const gap of gaps) if (row.push(cohesion(band, count, gap, window)) % A_STEP === 0) yield;
    similarity.push(row);
  }
  const depths = similarity.map((row) => {
    const average = row.reduce((sum, value) => sum + value, 0) / Math.max(1, row.length);
    return row.map((value, gap) => [depthAt(row, gap), value - average] as const);
  });

  const rows: Float64Array[] = [];
  for (let gap = 0; gap + 1 < count; gap += 1) {
    const before = at(profiles, gap);
    const after = at(profiles, gap + 1);
    const beyond = at(profiles, gap + 2);
    const seen = previous[gap + 1];
    const seenBeyond = previous[gap + 2];
    const seenBefore = previous[gap];
    const known = (map: ReadonlyMap<number, number> | undefined, from: number) => (term: number) =>
      (map?.get(term) ?? -1) >= Math.max(0, from);
    const row = [
      ...similarity.map((values) => values[gap] ?? 0),
      ...depths.flatMap((values) => values[gap] ?? [0, 0]),
      ...chainsAt(previous, next, gap),
      1 - share(after?.terms ?? [], known(seen, 0)),
      1 - share(after?.terms ?? [], known(seen, gap + 1 - MEMORY)),
      1 - share(after?.opening ?? [], known(seen, 0)),
      share(after?.opening ?? [], known(seen, gap)),
      1 - share(after?.names ?? [], known(seen, 0)),
      after?.names.size ?? 0,
      1 - share(beyond?.terms ?? [], known(seenBeyond, 0)),
      share(beyond?.terms ?? [], known(seenBeyond, gap + 1)),
      share(beyond?.opening ?? [], known(seenBeyond, gap + 1)),
      1 - share(before?.terms ?? [], known(seenBefore, 0)),
      share(before?.terms ?? [], known(seenBefore, gap - 1)),
      ...shape(before, mean),
      ...shape(after, mean),
      ...shape(beyond, mean),
      after?.sentences ?? 0,
      Number(after?.hasReference ?? false),
      Number(after?.opensWithName ?? false),
      Number(after?.opensWithYear ?? false),
      Number(before?.opensWithYear ?? false),
      ...OPENINGS.map((_, kind) => Number(after?.opensWith === kind)),
      Number(before?.opensWith === 1),
      gap === 0 ? 1 : 0,
      gap === 1 ? 1 : 0,
      count - gap === 2 ? 1 : 0,
      count - gap === 3 ? 1 : 0,
      (gap + 1) / count,
      Math.log(Math.min(count, LONGEST_KNOWN)),
      Math.log1p(mean),
    ];
    if (rows.push(Float64Array.from(row)) % A_STEP === 0) yield;
  }
  return rows;
}
