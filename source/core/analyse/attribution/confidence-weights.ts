/** How much to trust which way of coming to an answer. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: 0.91,
  ways: {
    named: 1.84,
    described: 1.72,
    role: 0.91,
    pronoun: 1.97,
    group: 0.76,
    subject: -0.75,
    carried: -0.17,
  },
} as const;
