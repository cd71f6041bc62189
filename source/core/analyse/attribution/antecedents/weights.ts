import { memoised } from '../../../text/memoised.ts';
import { openNamed, packNamed } from '../../model/container.ts';
import type { AntecedentWeights } from '../reader.ts';
import type { Weights } from './choose.ts';
import { FEATURE_NAMES } from './features.ts';

/** Stories and news tell differently who is meant. */
export type WeightsByGenre = { readonly news: AntecedentWeights; readonly story: AntecedentWeights };

/** The model's section: weights by genre, question and feature, "story pronoun rank=0". */
export const ANTECEDENTS = 'attribution/antecedents';

const GENRES = ['news', 'story'] as const;
const QUESTIONS = ['pronoun', 'quotation', 'description'] as const;

/** What is left out of the section: too little to matter. */
const LEAST = 0.005;

/** Reads the section. @throws {ModelError} when the bytes are none. */
export const readAntecedentWeights = memoised((bytes: Uint8Array): WeightsByGenre => {
  const named = openNamed(bytes);
  const weightsOf = (genre: string, question: string): Weights =>
    Float32Array.from(FEATURE_NAMES, (feature) => named[`${genre} ${question} ${feature}`] ?? 0);
  const ofGenre = (genre: string): AntecedentWeights => ({
    pronoun: weightsOf(genre, 'pronoun'),
    quotation: weightsOf(genre, 'quotation'),
    description: weightsOf(genre, 'description'),
  });
  return { news: ofGenre('news'), story: ofGenre('story') };
});

/** The bytes of the section, weights rounded to a hundredth. */
export const writeAntecedentWeights = (weights: WeightsByGenre): Uint8Array => {
  const named: Record<string, number> = {};
  for (const genre of GENRES)
    for (const question of QUESTIONS)
      for (const [at, feature] of FEATURE_NAMES.entries()) {
        const weight = weights[genre][question][at] ?? 0;
        if (Math.abs(weight) >= LEAST) named[`${genre} ${question} ${feature}`] = Number(weight.toFixed(2));
      }
  return packNamed(named);
};
