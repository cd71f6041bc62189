/** What stands in place of a tag for units that are no word of the passage. */
export const QUOTATION = 40;
export const BEFORE = 41;
export const AFTER = 42;
export const CUE = 43;

/** Things between cue and unit that tell, beside the kinds of `MARK`. */
export const TELLING = {
  quotation: 10,
  verb: 11,
  auxiliary: 12,
  conjunction: 13,
  subordinator: 14,
  sentence: 15,
} as const;

/** A distance in units, as one of eleven sizes. */
export const bucket = (d: number): number =>
  d <= 5 ? d : d <= 7 ? 6 : d <= 10 ? 7 : d <= 15 ? 8 : d <= 25 ? 9 : 10;
