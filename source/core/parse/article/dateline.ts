import { type Range, range } from '../../text/range.ts';

const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:(?: |, ?| ?/ ?)(?:\p{Lu}[\p{Lu}.'’-]+|DE|ON|THE|OF)){0,5}`;
const REGION = String.raw`(?:, (?:\p{Lu}[\p{L}.]+)(?: \p{Lu}[\p{L}.]+){0,2})?`;
const DATE = String.raw`(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)?`;
const AGENCY = String.raw`(?:,? ?\([^()\n]{2,40}\)|,? ?\[[^\][\n]{2,40}\])?`;

let pattern: RegExp | undefined;

/** The pattern, which takes a millisecond to be made, from the first line that may be one on. */
const dateline = (): RegExp => {
  pattern ??= new RegExp(String.raw`^(${PLACE}${REGION})${DATE}${AGENCY}\s{0,2}(?:[—–―]|--|-(?=\s)) ?`, 'u');
  return pattern;
};

/** Labels in capitals that stand where a place would. */
const LABEL =
  /^(?:UPDATE|BREAKING|WATCH|EXCLUSIVE|VIDEO|LIVE|CORRECTION|NEW|OPINION|ANALYSIS|READ|MORE|NOTE|EDITOR)/;
const LONGEST = 160;

/**
 * Where a paragraph says it was filed from: "BEIJING —", "LONDON, June 3 (Reuters) -". The range covers the place.
 */
export const findDateline = (text: string, paragraph: Range): Range | undefined => {
  const beginning = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  // Without a dash there is none, and the pattern need not even be compiled.
  const found = /[—–―-]/.test(beginning) ? dateline().exec(beginning) : null;
  const place = found?.[1];
  return place && place.length > 2 && !LABEL.test(place)
    ? range(paragraph.start, paragraph.start + place.length)
    : undefined;
};
