/** How much to trust which way of coming to an answer. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: 0.85,
  ways: {
    named: 0.98,
    described: 0.96,
    role: 0.4,
    pronoun: 1.32,
    group: 0.41,
    subject: -1.24,
    carried: -0.22,
  },
  kinds: { direct: 0.96, mixed: 0.6, indirect: 1.05 },
} as const;
