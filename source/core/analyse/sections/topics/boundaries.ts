import { gapFeatures } from './features.ts';
import { type Profile, profiler } from './profile.ts';
import learned from './weights.json' with { type: 'json' };

/** The parameters that score a division into sections. */
export type Cut = {
  /** Added to the evidence of every boundary: a higher value makes more sections. */
  readonly leaning: number;
  /** The weight of a section's length, and the most usual length in paragraphs. */
  readonly lengthWeight: number;
  readonly usual: number;
};

/** Fitted, with the weights, on the training documents. */
export const FITTED: Cut = { leaning: 0.6, lengthWeight: 0.3, usual: 3 };

/** Articles of up to this many paragraphs are divided like the training documents; longer ones less finely. */
const LONG = 80;
/** Each step of granularity makes sections this much shorter or longer. */
const STEP = 1.5;
/** The longest section, in multiples of the usual length. */
const REACH = 12;
const FARTHEST = 800;

/** Paragraphs read, and sums compared, between two pauses. */
const READ_A_STEP = 8;
const COMPARED_A_STEP = 20_000;

/** The log-odds that a section starts at each paragraph (the first has none and gets 0). In steps. */
export function* evidence(paragraphs: readonly string[]): Generator<undefined, Float64Array> {
  const profileOf = profiler();
  const profiles: Profile[] = [];
  for (const paragraph of paragraphs) if (profiles.push(profileOf(paragraph)) % READ_A_STEP === 0) yield;
  const odds = new Float64Array(paragraphs.length);
  const rows = yield* gapFeatures(profiles);
  rows.forEach((row, gap) => {
    let sum = learned.bias;
    for (let index = 0; index < row.length; index += 1)
      sum += (row[index] ?? 0) * (learned.weights[index] ?? 0);
    odds[gap + 1] = sum;
  });
  return odds;
}

/**
 * The set of boundaries with the best score, by dynamic programming over where each section ends: the evidence of its
 * boundaries less a penalty for unusual lengths. Time grows with the number of paragraphs times the usual length. In
 * steps.
 */
export function* bestBoundaries(
  odds: Float64Array,
  { leaning, lengthWeight, usual }: Cut,
): Generator<undefined, readonly number[]> {
  const count = odds.length;
  const reach = Math.min(count, FARTHEST, Math.max(40, Math.ceil(usual * REACH)));
  const penalty = Float64Array.from(
    { length: reach + 1 },
    (_, length) => lengthWeight * Math.log(length / usual) ** 2,
  );
  /** The best score of all sections before each start, with the evidence of a boundary there. */
  const opened = new Float64Array(count);
  const from = new Int32Array(count + 1);
  for (let end = 1; end <= count; end += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let start = Math.max(0, end - reach); start < end; start += 1) {
      const score = (opened[start] ?? 0) - (penalty[end - start] ?? 0);
      if (score <= most) continue;
      most = score;
      from[end] = start;
    }
    if (end < count) opened[end] = most + ((odds[end] ?? 0) + leaning);
    if (end % Math.ceil(COMPARED_A_STEP / reach) === 0) yield;
  }
  const boundaries: number[] = [];
  for (let end = from[count] ?? 0; end > 0; end = from[end] ?? 0) boundaries.push(end);
  return boundaries.reverse();
}

/** The division whose number of boundaries is nearest to the wanted one, by bisection of the leaning. */
function* withCount(
  odds: Float64Array,
  usual: number,
  wanted: number,
): Generator<undefined, readonly number[]> {
  let low = -12;
  let high = 12;
  let nearest: readonly number[] = [];
  for (let step = 0; step < 12; step += 1) {
    const leaning = (low + high) / 2;
    const found = yield* bestBoundaries(odds, { ...FITTED, usual, leaning });
    if (Math.abs(found.length - wanted) < Math.abs(nearest.length - wanted) || step === 0) nearest = found;
    if (found.length === wanted) break;
    if (found.length < wanted) low = leaning;
    else high = leaning;
  }
  return nearest;
}

/**
 * Where topics change: the indices of paragraphs that start a section, in order, never 0. `granularity` is a number
 * of steps finer (above 0) or coarser (below) than what the training documents' authors would do. In steps.
 */
export function* topicBoundaries(
  odds: Float64Array,
  granularity = 0,
): Generator<undefined, readonly number[]> {
  const count = odds.length;
  if (count < 2) return [];
  const scale = Math.sqrt(Math.max(1, count / LONG));
  if (scale === 1 && granularity === 0) return yield* bestBoundaries(odds, FITTED);
  const asFitted = (yield* bestBoundaries(odds, FITTED)).length + 1;
  const factor = STEP ** granularity / scale;
  const wanted = Math.min(count, Math.max(1, Math.round(asFitted * factor))) - 1;
  return yield* withCount(odds, FITTED.usual / factor, wanted);
}
