import type { Attribution, Speaker } from '../analyse/analysis.ts';
import { genderOfHonorific, isRole, isSuffix } from '../analyse/grammar/word-kinds.ts';
import { sameForename } from '../analyse/people/forenames.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import type { Range } from '../text/range.ts';

/** A speaker, as one text names them. */
export type Person = {
  /** The fullest name, or the words that describe them. */
  readonly name: string;
  /** All the names the text gives them; none where they are only described. */
  readonly names: readonly string[];
  /** A body, such as a court or a firm, which speaks through its people. */
  readonly isBody?: true;
};

/** Who is said to have said something, and how sure that is. */
export type Spoken = { readonly speaker?: Person; readonly confidence: number };

/** What is said in a part of a source, and by whom. */
export type Said = Spoken & { readonly spans: readonly Range[] };

/** The name that a description ends in: "former governor and party chairman Ed Rendell", but not "an aide in New York". */
const nameAtEnd = (description: string): readonly string[] => {
  const [, before = '', name] =
    /(?:(\S+)\s)?(?:\p{Lu}\S*\s)*?(\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)$/u.exec(description) ?? [];
  const isPlace = /^(?:the|an?|of|for|from|at|in|on|to|with|by|near)$/i.test(before);
  return name === undefined || isPlace ? [] : [name];
};

/** The speaker of a quotation; `undefined` where the text names and describes nobody. */
export const personOf = ({ speaker }: Attribution, speakers: readonly Speaker[]): Person | undefined => {
  const known = speakers.find(({ id }) => id === speaker);
  // "Ill." of "in Springfield, Ill." names nobody.
  if (!known || /^\p{Lu}\p{Ll}{1,5}\.$/u.test(known.name)) return undefined;
  const { name, aliases, kind, described } = known;
  // What begins with a capital is a name even where it is a word of the language too: "Boxer".
  const isNamed = (described !== true || /^\p{Lu}/u.test(name)) && kind !== 'group';
  return {
    name,
    names: isNamed ? [name, ...aliases] : nameAtEnd(name),
    ...(kind === 'body' ? { isBody: true } : {}),
  };
};

/** Labels of transcripts that name nobody: "THE WITNESS", "REPORTER", "UNIDENTIFIED SPEAKER". */
const PARTS =
  /^(?:witness|court|speaker|moderator|interviewer|interviewee|operator|question|answer|unidentified|male|female|audience|member|voice|juror|caller|guest|narrator|deponent|announcer)$/;

/** The words of a name. "The" is left out, also in capitals ("THE COURT"); "WHO" alone is a name. */
const wordsOfName = (name: string): readonly string[] => {
  const isShouted = name.includes(' ') && !/\p{Ll}/u.test(name);
  const words = name
    .normalize('NFKC')
    .replace(/['’]s?$/u, '')
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}(?!\.?$)/u.test(word))
    .filter((word) => !isPlainWord(isShouted || /\p{Ll}/u.test(word) ? word.toLowerCase() : word))
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}'’-]/gu, ''))
    .filter((word) => word !== '' && genderOfHonorific(word) === undefined && !isSuffix(word));
  return words.every((word) => PARTS.test(word) || isRole(word)) ? [] : words;
};

/** Whether two names may be one's: "Clinton" may be "Hillary Clinton", "Hillary" too, and "Bill Lasko" be "William Lasko". */
const isSameName = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [first = '', other = ''] = [short[0], long[0]];
  const isSameFirst = first.startsWith(other) || other.startsWith(first) || sameForename(first, other);
  return (
    short.every((word) => long.includes(word)) ||
    (short.length > 1 && short.at(-1) === long.at(-1) && isSameFirst)
  );
};

/** Whether a name is made of the initials of another: "the World Health Organization" is the WHO. */
const isShortFor = (short: string, long: string): boolean => {
  const letters = short.replace(/[.\s]|^the /gi, '');
  return /^\p{Lu}{2,6}$/u.test(letters) && (long.match(/\p{Lu}/gu) ?? []).join('') === letters;
};

/** How two texts' speakers go together; `unknown` where either has no name. */
export type Match = 'same' | 'other' | 'unknown';

/** Whether two texts' speakers are the same person or body. */
export const samePerson = (a: Person | undefined, b: Person | undefined): Match => {
  if (!a || !b) return 'unknown';
  const [names = [], others = []] = [a, b].map((one) =>
    one.names.map((name) => ({ name, words: wordsOfName(name) })).filter(({ words }) => words.length > 0),
  );
  if (names.length === 0 || others.length === 0)
    return a.name.toLowerCase() === b.name.toLowerCase() ? 'same' : 'unknown';
  const isSame = names.some(({ name, words }) =>
    others.some(
      (other) =>
        isSameName(words, other.words) || isShortFor(name, other.name) || isShortFor(other.name, name),
    ),
  );
  return isSame ? 'same' : 'other';
};
