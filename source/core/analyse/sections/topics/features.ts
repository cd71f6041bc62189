import { cohesion, depthAt } from './cohesion.ts';
import { OPENINGS } from './cue-words.ts';
import { chainsAt, linkTerms, shareKnown, shareKnownOf } from './links.ts';
import type { Profile } from './profile.ts';

/** The training documents had at most about this many paragraphs. */
const LONGEST_KNOWN = 80;
/** Gaps described between two pauses. */
const A_STEP = 16;
/** For how many paragraphs a word counts as known. */
const MEMORY = 12;

/** One more than the highest number of a term. */
const countTerms = (profiles: readonly Profile[]): number => {
  let count = 0;
  for (const { terms } of profiles) for (const term of terms) count = Math.max(count, term + 1);
  return count;
};

/** Features of the form of a paragraph; zeros for none. */
const shapeOf = (profile: Profile | undefined, mean: number): readonly number[] => {
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
 * The features of every gap between paragraphs: row i is for the gap before paragraph i + 1. Cohesion across
 * the gap at several widths and how deep it dips, words that are new or that end here, how the paragraphs look
 * and begin, and where in the article the gap is. Windows are bounded, so that the time is linear. In steps.
 */
export function* gapFeatures(profiles: readonly Profile[]): Generator<undefined, readonly Float64Array[]> {
  const count = profiles.length;
  const mean = profiles.reduce((sum, { words }) => sum + words, 0) / Math.max(1, count);
  const termCount = countTerms(profiles);
  const links = yield* linkTerms(profiles, termCount);
  const similarity = yield* cohesion(profiles, termCount);
  const averages = similarity.map(
    (row) => row.reduce((sum, value) => sum + value, 0) / Math.max(1, count - 1),
  );
  const shapes = profiles.map((profile) => shapeOf(profile, mean));
  const noShape = shapeOf(undefined, mean);
  /** The share of a paragraph's terms that occur in an earlier paragraph from `from` on; `knownOpening` for its first sentence. */
  const known = (paragraph: number, from: number): number =>
    shareKnown(links, paragraph, profiles[paragraph]?.terms.length ?? 0, from);
  const knownOpening = (paragraph: number, from: number): number =>
    shareKnown(links, paragraph, profiles[paragraph]?.opening ?? 0, from);

  const rows: Float64Array[] = [];
  for (let gap = 0; gap + 1 < count; gap += 1) {
    const before = profiles[gap];
    const after = profiles[gap + 1];
    const row: number[] = [];
    for (const values of similarity) row.push(values[gap] ?? 0);
    for (const [width, values] of similarity.entries())
      row.push(depthAt(values, gap), (values[gap] ?? 0) - (averages[width] ?? 0));
    row.push(
      ...chainsAt(links, gap),
      1 - known(gap + 1, 0),
      1 - known(gap + 1, gap + 1 - MEMORY),
      1 - knownOpening(gap + 1, 0),
      knownOpening(gap + 1, gap),
      1 - shareKnownOf(links, gap + 1, after?.names ?? []),
      after?.names.length ?? 0,
      1 - known(gap + 2, 0),
      known(gap + 2, gap + 1),
      knownOpening(gap + 2, gap + 1),
      1 - known(gap, 0),
      known(gap, gap - 1),
      ...(shapes[gap] ?? noShape),
      ...(shapes[gap + 1] ?? noShape),
      ...(shapes[gap + 2] ?? noShape),
      after?.sentences ?? 0,
      Number(after?.hasReference ?? false),
      Number(after?.opensWithName ?? false),
      Number(after?.opensWithYear ?? false),
      Number(before?.opensWithYear ?? false),
    );
    for (let kind = 0; kind < OPENINGS.length; kind += 1) row.push(Number(after?.opensWith === kind));
    row.push(
      Number(before?.opensWith === 1),
      gap === 0 ? 1 : 0,
      gap === 1 ? 1 : 0,
      count - gap === 2 ? 1 : 0,
      count - gap === 3 ? 1 : 0,
      (gap + 1) / count,
      Math.log(Math.min(count, LONGEST_KNOWN)),
      Math.log1p(mean),
    );
    if (rows.push(new Float64Array(row)) % A_STEP === 0) yield;
  }
  return rows;
}
