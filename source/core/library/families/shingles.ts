import { shingleOf } from '../../compare/split-words.ts';
import { bitsOf } from './information.ts';
import type { QuotedForms } from './quoted-forms.ts';

/** Words of a shingle, and neighbouring shingles of which one at least is kept. */
const SIZE = 3;
const WINDOW = 3;
/** Bits below which a shingle brings together what has nothing in common: "going to be". */
const FEWEST_BITS = 3;

/** A quotation of fewer words is in no family. */
export const FEWEST_WORDS = 5;

type Shingle = { readonly hash: number; readonly told: number };

const better = (a: Shingle, b: Shingle): Shingle =>
  a.told > b.told || (a.told === b.told && a.hash <= b.hash) ? a : b;

/**
 * Some of the shingles of a quotation's words, so chosen that any five words in a row that two quotations share bring them
 * together, unless they tell next to nothing: of neighbouring shingles the one that tells most (winnowing: Schleimer,
 * Wilkerson and Aiken 2003, with what words tell for their random order).
 */
export const shinglesOf = ({ words, hashes }: QuotedForms): readonly number[] => {
  if (hashes.length < FEWEST_WORDS) return [];
  const told = words.map(({ form }) => bitsOf(form));
  const sum = (at: number): number => told.slice(at, at + SIZE).reduce((all, one) => all + one, 0);
  const shingles = Array.from({ length: hashes.length - SIZE + 1 }, (_, at) => ({
    hash: shingleOf(hashes, at, SIZE),
    told: sum(at),
  }));
  const kept = new Set<number>();
  for (let at = 0; at + WINDOW <= shingles.length; at += 1) {
    const best = shingles.slice(at, at + WINDOW).reduce(better);
    if (best.told >= FEWEST_BITS) kept.add(best.hash);
  }
  return [...kept];
};
