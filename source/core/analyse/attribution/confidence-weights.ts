/** How much to trust which way of coming to an answer. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: 0.83,
  ways: {
    named: 1.03,
    described: 1.11,
    role: 0.33,
    pronoun: 1.27,
    group: 0.54,
    subject: -1.28,
    carried: -0.23,
  },
  kinds: { direct: 1.03, mixed: 0.75, indirect: 0.99 },
} as const;
