export const VERDICTS = [
  'verbatim',
  'trimmed',
  'altered',
  'other-speaker',
  'not-found',
  'cannot-check',
] as const;
/** What became of a quotation. */
export type Verdict = (typeof VERDICTS)[number];
