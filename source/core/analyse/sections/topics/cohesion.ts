import type { Profile } from './profile.ts';

/** The most paragraphs in the window on one side of a gap. */
const WINDOW = 6;
/** The window widths, in paragraphs, for measuring cohesion. */
export const WINDOWS = [1, 2, 3, WINDOW] as const;
/** Each paragraph is multiplied with itself and this many following ones less one: as far as two windows reach. */
const BAND = 2 * WINDOW;
/** Paragraphs or gaps handled between two pauses. */
const A_STEP = 16;

/** The weight of each term of a paragraph: higher if it is frequent there and rare elsewhere. */
const weigh = (profiles: readonly Profile[], termCount: number): readonly Float64Array[] => {
  const inParagraphs = new Int32Array(termCount);
  for (const { terms } of profiles)
    for (const term of terms) inParagraphs[term] = (inParagraphs[term] ?? 0) + 1;
  return profiles.map(({ terms, counts }) => {
    const weights = new Float64Array(terms.length);
    for (let place = 0; place < weights.length; place += 1) {
      const rarity = Math.log((profiles.length + 1) / (inParagraphs[terms[place] ?? 0] ?? 1));
      weights[place] = Math.sqrt(counts[place] ?? 1) * rarity;
    }
    return weights;
  });
};

/** The product of paragraph `i` with paragraph `i + apart`, at `i * BAND + apart`. */
function* multiply(profiles: readonly Profile[], termCount: number): Generator<undefined, Float64Array> {
  const weights = weigh(profiles, termCount);
  const band = new Float64Array(profiles.length * BAND);
  /** The weights of one paragraph by term; naught for all terms it lacks. */
  const own = new Float64Array(termCount);
  const spread = (index: number, isThere: boolean): void => {
    const [terms, weighed] = [profiles[index]?.terms ?? [], weights[index]];
    for (let place = 0; place < terms.length; place += 1)
      own[terms[place] ?? 0] = isThere ? (weighed?.[place] ?? 0) : 0;
  };
  for (let index = 0; index < profiles.length; index += 1) {
    spread(index, true);
    for (let apart = 0; apart < BAND && index + apart < profiles.length; apart += 1) {
      const [terms, weighed] = [profiles[index + apart]?.terms ?? [], weights[index + apart]];
      let sum = 0;
      for (let place = 0; place < terms.length; place += 1)
        sum += (weighed?.[place] ?? 0) * (own[terms[place] ?? 0] ?? 0);
      band[index * BAND + apart] = sum;
    }
    spread(index, false);
    if (index % A_STEP === 0) yield;
  }
  return band;
}

/**
 * Cosine similarities of the windows on both sides of every gap, a row for each of `WINDOWS`. A window is a sum of
 * paragraphs, so that its products are sums of products of single paragraphs. In steps.
 */
export function* cohesion(
  profiles: readonly Profile[],
  termCount: number,
): Generator<undefined, readonly Float64Array[]> {
  const count = profiles.length;
  const band = yield* multiply(profiles, termCount);
  /** The sum of the products of paragraphs `from` to `to` with paragraphs `first` to `last`. */
  const sum = (from: number, to: number, first: number, last: number): number => {
    let total = 0;
    for (let a = from; a < to; a += 1)
      for (let b = first; b < last; b += 1) total += band[(a < b ? a : b) * BAND + Math.abs(a - b)] ?? 0;
    return total;
  };
  const rows: Float64Array[] = [];
  for (const window of WINDOWS) {
    const row = new Float64Array(Math.max(0, count - 1));
    for (let gap = 0; gap < row.length; gap += 1) {
      const [from, middle, to] = [Math.max(0, gap + 1 - window), gap + 1, Math.min(count, gap + 1 + window)];
      const across = sum(from, middle, middle, to);
      if (across !== 0)
        row[gap] = across / Math.sqrt(sum(from, middle, from, middle) * sum(middle, to, middle, to));
      if (gap % A_STEP === 0) yield;
    }
    rows.push(row);
  }
  return rows;
}

/** How far to search for the rims of a valley, in gaps. */
const FARTHEST_RIM = 30;

/** How much lower a value is than the rims of its valley. */
export const depthAt = (row: Float64Array, gap: number): number => {
  const value = row[gap] ?? 0;
  let left = value;
  for (let to = gap - 1; to >= Math.max(0, gap - FARTHEST_RIM) && (row[to] ?? 0) >= left; to -= 1)
    left = row[to] ?? left;
  let right = value;
  const end = Math.min(row.length, gap + FARTHEST_RIM);
  for (let to = gap + 1; to < end && (row[to] ?? 0) >= right; to += 1) right = row[to] ?? right;
  return left + right - 2 * value;
};
