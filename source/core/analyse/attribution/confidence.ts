import { memoised } from '../../text/memoised.ts';
import { openNamed, packNamed } from '../model/container.ts';
import { ANSWER_KINDS, type AnswerKind } from '../rules/rules.ts';

/** How far to trust an answer: one slope for all chances, and a bias for each kind of rule. */
export type ConfidenceWeights = {
  readonly slope: number;
  readonly kinds: Readonly<Record<AnswerKind, number>>;
};
/** Stories and news have a fit of their own. */
export type ConfidenceByGenre = { readonly news: ConfidenceWeights; readonly story: ConfidenceWeights };

/** The model's section: weights by genre and kind of rule, "story pronoun", and "story slope". */
export const CONFIDENCE = 'attribution/confidence';

/** Reads the section. @throws {ModelError} when the bytes are none. */
export const readConfidence = memoised((bytes: Uint8Array): ConfidenceByGenre => {
  const named = openNamed(bytes);
  const ofGenre = (genre: keyof ConfidenceByGenre): ConfidenceWeights => {
    const weight = (name: string): number => named[`${genre} ${name}`] ?? 0;
    const kinds = Object.fromEntries(ANSWER_KINDS.map((kind) => [kind, weight(kind)]));
    return { slope: weight('slope'), kinds: kinds as Record<AnswerKind, number> };
  };
  return { news: ofGenre('news'), story: ofGenre('story') };
});

/** The bytes of the section. */
export const writeConfidence = (weights: ConfidenceByGenre): Uint8Array =>
  packNamed(
    Object.fromEntries(
      Object.entries(weights).flatMap(([genre, { slope, kinds }]) =>
        Object.entries({ slope, ...kinds }).map(([name, weight]) => [`${genre} ${name}`, weight]),
      ),
    ),
  );

const CLOSE = 1e-3;

/** How far a chance is from even, so that chances can be added up. */
export const logit = (chance: number): number => {
  const kept = Math.min(1 - CLOSE, Math.max(CLOSE, chance));
  return Math.log(kept / (1 - kept));
};

/** The chance that an answer is right, from what rules of its kind make of it: a logistic fit, so that of those at .8 about .8 are right. */
export const calibrate = (kind: AnswerKind, chance: number, { slope, kinds }: ConfidenceWeights): number =>
  1 / (1 + Math.exp(-(slope * logit(chance) + kinds[kind])));

/** What the rules made of an answer, as a logit, given the confidence that `calibrate` made of it. */
export const beforeCalibration = (
  kind: AnswerKind,
  confidence: number,
  { slope, kinds }: ConfidenceWeights,
): number => (logit(confidence) - kinds[kind]) / slope;
