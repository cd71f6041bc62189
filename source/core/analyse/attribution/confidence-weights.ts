/** How much to trust which way of coming to an answer. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: 0.82,
  ways: {
    named: 2.31,
    described: 2.23,
    role: 1.7,
    pronoun: 1.99,
    group: 1.74,
    subject: -1.2,
    carried: -0.13,
  },
} as const;
