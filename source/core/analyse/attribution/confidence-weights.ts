/** How much to trust which way of coming to an answer. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: 0.86,
  ways: {
    named: 0.99,
    described: 0.98,
    role: 0.41,
    pronoun: 1.25,
    group: 0.42,
    subject: -1.25,
    carried: -0.22,
  },
  kinds: { direct: 0.96, mixed: 0.58, indirect: 1.03 },
} as const;
