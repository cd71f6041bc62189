/**
 * Weights of features that the articles the others are fitted on cannot teach, set by hand. Those articles have no
 * headings, and what stands under another heading is another matter; and they tell only which of the people they name
 * a pronoun stands for, never that it stands for somebody nameless. Nearly all the people in them have forenames
 * that tell a gender, which elsewhere is no sign of who is meant.
 */
export const PRIOR_WEIGHTS: Readonly<Record<string, number>> = {
  'across-heading': -1,
  newcomer: 5.5,
  'known-person&gender-unknown': 0.6,
};
