/** How much to trust which kind of rule. Made by scripts/calibrate.ts. */
export const CONFIDENCE_WEIGHTS = {
  slope: 0.77,
  kinds: {
    named: 2.43,
    described: 2.39,
    role: 1.63,
    pronoun: 1.92,
    group: 1.62,
    subject: -1.12,
    carried: -0.18,
  },
} as const;
