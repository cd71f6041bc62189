import { latePattern } from '../../text/late-pattern.ts';
import { type Range, range } from '../../text/range.ts';

const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:(?: |, ?| ?/ ?)(?:\p{Lu}[\p{Lu}.'’-]+|DE|ON|THE|OF)){0,5}`;
const REGION = String.raw`(?:, (?:\p{Lu}[\p{L}.]+)(?: \p{Lu}[\p{L}.]+){0,2})?`;
const DATE = String.raw`(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)?`;
const AGENCY = String.raw`(?:,? ?\([^()\n]{2,40}\)|,? ?\[[^\][\n]{2,40}\])?`;

const DASH = String.raw`\s{0,2}(?:[—–―]|--|-(?=\s)) ?`;
const PLACE_ALONE = latePattern(`^(${PLACE})${DASH}`, 'u');
const WITH_MORE = latePattern(`^(${PLACE}${REGION})${DATE}${AGENCY}${DASH}`, 'u');
/** Two characters that a place may begin with, and a dash. */
const MAY_BE_ONE = /^[^a-z\s\d][^a-z\s\d].*?[—–―-]/s;

/** Labels in capitals that stand where a place would. */
const LABEL =
  /^(?:UPDATE|BREAKING|WATCH|EXCLUSIVE|VIDEO|LIVE|CORRECTION|NEW|OPINION|ANALYSIS|READ|MORE|NOTE|EDITOR)/;
const LONGEST = 160;

/**
 * Where a paragraph says it was filed from: "BEIJING —", "LONDON, June 3 (Reuters) -". The range covers the place.
 */
export const findDateline = (text: string, paragraph: Range): Range | undefined => {
  const beginning = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  // The longer pattern is compiled only for what has a region, a date or an agency before the dash.
  const pattern = /^[^—–―]*?[,([]/.test(beginning) ? WITH_MORE : PLACE_ALONE;
  const found = MAY_BE_ONE.test(beginning) ? pattern().exec(beginning) : null;
  const place = found?.[1];
  return place && place.length > 2 && !LABEL.test(place)
    ? range(paragraph.start, paragraph.start + place.length)
    : undefined;
};
