/** An author as reference lists have them: a person's name in parts, or a body under its one name. */
export type Author =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

const BY = /^(?:by|from|written by|reported by|story by|words by|von|par|por)[: ]\s*/i;
/** What says that a byline goes on about something else: "Jane Roe in Paris", "Jane Roe for the Ledger". */
const AFTERWARDS = /\s+(?:in|at|for|from|of|reporting|reports)\s/i;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv|ph\.?d\.?|m\.?d\.?)$/i;
/** Words that stand between given names and family name, and belong to the latter. */
const PARTICLE =
  /^(?:af|al|av|bin|ben|d[aeiou]s?|del|della|den|der|di|dos|du|ibn|la|le|ten|ter|van|von|zu|zum|zur)$/;
const NAME_PART = /^(?:\p{Lu}|\p{Lt}|al-)[\p{L}\p{M}.'’-]*$/u;
/** Words of which bodies' names consist, and people's do not. */
const BODY =
  /^(?:agency|associated|board|bureau|center|centre|committee|correspondents?|council|department|desk|editors?|group|institute|journal|magazine|ministry|network|news|newsroom|office|post|press|reporters?|reuters|service|staff|team|times|tribune|university|writers?|the)$/i;

const person = (words: readonly string[]): Author | undefined => {
  const isLastSuffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '');
  const suffix = isLastSuffix ? words.at(-1) : undefined;
  const name = isLastSuffix ? words.slice(0, -1) : words;
  const areParts = name.every((word, at) => NAME_PART.test(word) || (at > 0 && PARTICLE.test(word)));
  if (name.length < 2 || name.length > 6 || !areParts || name.some((word) => BODY.test(word)))
    return undefined;
  let from = name.length - 1;
  while (from > 1 && PARTICLE.test(name[from - 1] ?? '')) from -= 1;
  return {
    family: name.slice(from).join(' '),
    given: name.slice(0, from).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
};

const author = (name: string): Author => {
  const [plain = name] = name.split(AFTERWARDS, 1);
  return person(plain.split(' ')) ?? person(name.split(' ')) ?? { literal: name };
};

/**
 * The authors a byline names, in order: "By Jane Roe and John van Doe Jr., Associated Press". What is no person's name
 * in the Latin, Greek or Cyrillic order of given name before family name stays as it is.
 */
export const authorsOf = (byline: string): readonly Author[] =>
  byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/,\s*(?=(?:jr|sr|ii|iii|iv)\b)/gi, ' ')
    .split(/\s*[,;|&]\s*(?:and\s+)?|\s+and\s+|\s+und\s+|\s+et\s+|\s+y\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(author);

/** "Roe", or a body's name: what an author is filed under. */
export const filedUnder = (one: Author): string => ('literal' in one ? one.literal : one.family);

/** "Jane van der Roe Jr.", or a body's name: an author as an article prints it. */
export const fullName = (one: Author): string =>
  'literal' in one ? one.literal : [one.given, one.family, one.suffix].filter(Boolean).join(' ');
