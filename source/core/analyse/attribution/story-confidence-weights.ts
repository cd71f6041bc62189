/** How much to trust which kind of rule in stories. Made by scripts/calibrate-stories.ts. */
export const STORY_CONFIDENCE_WEIGHTS = {
  slope: 0.28,
  kinds: {
    named: 1.41,
    described: -0.82,
    role: -0.03,
    pronoun: 0.02,
    group: -0.56,
    subject: -0.75,
    carried: -0.25,
  },
} as const;
