/** Weights of a pronoun's candidates' features. */
export const PRONOUN_WEIGHTS: Readonly<Record<string, number>> = {
  'sentences=0': 0.5, 'sentences=1': 1, 'sentences=2': 0, 'sentences=3': -0.5, 'sentences=4-6': -1, 'sentences=7-12': -2, 'sentences=13+': -3,
  'rank=0': 1, 'rank=1': 0.3, agrees: 1, 'gender-unknown': -1, subject: 1, first: 0.5, 'said-last': 1, 'said-here': 0.5, topic: 0.5, 'in-own-words': -1.5, 'only-in-quotes': -1, 'by-pronoun': 0.8,
  'known-person': 1, possessive: -0.3, oblique: -0.7, 'most-named': 0.5, 'in-title': 0.2,
}; // biome-ignore format: rows read better
