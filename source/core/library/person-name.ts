import {
  genderOfHonorific, isBodyNameWord, isBodyNoun, isCalendar, isDemonym, isOpener, isPlace, isPluralPeople, isRole,
} from '../analyse/grammar/word-kinds.ts'; // biome-ignore format: a list of questions
import { genderOfForename, isForename, sameForename } from '../analyse/people/forenames.ts';
import type { Gender } from '../analyse/people/name.ts';
import { readName } from '../analyse/people/read-name.ts';

/** A person's name taken apart; all words folded: lower case, no accents, no apostrophes or full stops. */
export type PersonName = {
  /** The last word of the surname: what bearers of one surname are looked up by. */
  readonly surname: string;
  /** The first forename or its initial; '' where only the surname is given. */
  readonly given: string;
  /** Further forenames, initials and first halves of surnames. */
  readonly middle: readonly string[];
  /** "jr", "sr", "ii", "iii", "iv" or ''. */
  readonly suffix: string;
  /** As an honorific or a role before the name tells. */
  readonly gender: Gender;
  /** The name without titles before it, as it is printed. */
  readonly printed: string;
  /** The role nouns before it: "senator". */
  readonly roles: readonly string[];
};

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase();

const split = (printed: string): readonly string[] =>
  printed
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return isForename(lower) && genderOfHonorific(lower) === undefined && !isCalendar(lower);
};

/** "President", "Gov.", "Republican": what may stand right before a name and is none of it. */
const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase();
  return isRole(lower) || isDemonym(lower) || genderOfHonorific(lower) !== undefined;
};

/** Where the forename stands, behind words that are none of the name: "Vermonter Bernie Sanders"; -1 where there is none. */
const startOfName = (words: readonly string[]): number => {
  const isInitial = /^\p{Lu}\.?$/u.test(words[0] ?? '');
  // "Don" and "Earl" are titles, but right before a surname they are forenames.
  const isForenameAt = (word: string, at: number): boolean =>
    isGivenName(word) || (at === words.length - 2 && isForename(word.toLowerCase()));
  return isInitial ? 0 : words.slice(0, -1).findIndex(isForenameAt);
};

const isRankForename = (word = ''): boolean => /^(?:don|earl|duke|baron|king)$/.test(word);

const COMPOUND =
  '-(?:area|backed|based|born|bred|educated|elected|era|led|native|nominated|raised|style|trained|turned|winner|winning)';
const COMPOUNDS = new RegExp(`^.*${COMPOUND} (?=\\p{Lu})`, 'u');
const ENDS_COMPOUND = new RegExp(`${COMPOUND}$`);

/** A name without what somebody is before it: "Oscar-winning", "Texas-based", "South Korean-born". */
export const withoutCompounds = (name: string): string => name.replace(COMPOUNDS, '');

/** Takes a name of a person apart, with any titles before it; `undefined` where it names a body, or is only a title. */
export const readPersonName = (printed: string): PersonName | undefined => {
  const words = split(withoutCompounds(printed));
  const lower = words.map((word) => word.toLowerCase());
  const { nameAt, suffix = '', gender, roles, kind } = readName(words, lower, false);
  // "Don" is a title, but right before a surname it is a forename.
  const isForenameLast =
    words.length - (suffix === '' ? 0 : 1) - nameAt === 1 && isRankForename(lower[nameAt - 1]);
  const untitled = words
    .slice(isForenameLast ? nameAt - 1 : nameAt)
    .filter((word) => !/^[“"‘(].*[”"’)]$/.test(word));
  const start = startOfName(untitled);
  if (start < 0 && kind === 'body') return undefined;
  const kept = untitled.slice(Math.max(0, start));
  const generation = folded(suffix);
  const end = suffix === '' ? kept.length : kept.length - 1;
  const parts = kept.slice(0, end).flatMap((word) => folded(word).split('-'));
  const surname = parts.at(-1);
  if (surname === undefined || surname === '') return undefined;
  return {
    surname,
    given: parts.length > 1 ? (parts[0] ?? '') : '',
    middle: parts.slice(1, -1),
    suffix: GENERATIONS.has(generation) ? generation : '',
    gender,
    printed: kept.join(' '),
    roles,
  };
};

const agree = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** Whether the words between forename and surname contradict each other: "George W. Bush", "George H. W. Bush". */
const middlesAgree = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return true;
  if (short.length === long.length) return short.every((word, at) => agree(word, long[at] ?? ''));
  // One that is left out stands before or after those that are there, but initials must all be the same.
  if ([...a, ...b].every((word) => word.length === 1)) return false;
  return short.every((word) => long.some((other) => agree(word, other)));
};

/** The parts of a name that tell people with one surname apart. */
export type NameParts = Pick<PersonName, 'surname' | 'given' | 'middle' | 'suffix'>;

/** Whether somebody of a gender may have a forename. */
export const genderFits = (gender: Gender, given: string): boolean =>
  gender === 'unknown' || ['unknown', gender].includes(genderOfForename(given));

/** Whether two full names with one surname may be one person's. */
export const mayBeOne = (a: NameParts, b: NameParts): boolean =>
  a.surname === b.surname &&
  a.suffix === b.suffix &&
  sameForename(a.given, b.given) &&
  middlesAgree(a.middle, b.middle);

/** A name that ends a description, perhaps with where they are from: "the mayor, Bill Lasko", "Senator Jane Roe of Ohio". */
const LAST_NAME =
  /(?<run>\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:de|del|la|van|von|der|bin|al) )*\p{Lu}[\p{L}\p{M}’'.-]*)*(?:,? (?:Jr|Sr)\b\.?)?)(?: of (?:\p{Lu}[\p{L}.]+ ?)+)?$/u;
/** Words whose object is somebody else: "a spokesman for the candidate Jane Roe"; not so "... of state and candidate Jane Roe". */
const SOMEBODY_ELSE =
  /\b(?:about|against|as|at|by|for|from|in|like|near|of|on|or|over|than|to|under|with|without|[’']s)(?: (?!and )[^ ]+)* $/i;
/** "a man from Ohio named Jane Roe" */
const CALLED = /\b(?:named|called|(?:him|her)self) $/;
/** Words after which a name is that of the author of a document: "an analysis by Jane Roe", "filed by state attorney Jane Roe". */
const AUTHOR =
  /\b(?:by|from) (?:(?!(?:about|against|and|at|close|for|in|like|near|of|on|or|than|to|under|with) )\p{Ll}+ ){0,3}$/u;

/** "Jane Roe’s Tuesday speech", "Jane Roe’s letter" */
const OWN_DOCUMENT =
  /[’']s (?:[^ ]+ ){0,3}(?:comments?|letter|post|remarks|report|speech|statement|testimony|tweets?)$/;

/**
 * The full name of whom a description is about, as printed: at its end, with nothing but titles between it and the words
 * before. `undefined` where it names nobody, or somebody else. Of a `document` the author is meant.
 */
export const nameInDescription = (description: string, isDocument: boolean): string | undefined => {
  const [first = ''] = description.split(/, (?!Jr|Sr)/, 1);
  if (first !== description && /^\p{Lu}/u.test(first) && readPersonName(first)?.printed === first)
    return nameInDescription(first, false);
  const author = isDocument ? description.replace(OWN_DOCUMENT, '') : description;
  const found = LAST_NAME.exec(author);
  const words = found?.groups?.run?.split(' ') ?? [];
  const from = words.findIndex((word, at) => at < words.length - 1 && isGivenName(word));
  const title = words[from - 1];
  if (!found || from < 0 || words.length - from > 4 || (title !== undefined && !isTitle(title)))
    return undefined;
  const before = description.slice(0, found.index);
  const isAbout = CALLED.test(before) || !SOMEBODY_ELSE.test(before);
  const isOwn = isDocument ? AUTHOR.test(before) || before === '' || author !== description : isAbout;
  const last = (words.at(-1) ?? '').toLowerCase();
  if (!isOwn || isBodyNoun(last) || isDemonym(last)) return undefined;
  const name = words.slice(from).join(' ');
  return readPersonName(name)?.given ? name : undefined;
};

/** Whether a rare word before a surname is a forename: capitalised in the middle of a sentence, and no other kind of word. */
const mayBeGivenName = (word: string, before: string): boolean => {
  const lower = word.toLowerCase();
  const isOther = [
    isDemonym,
    isRole,
    isPlace,
    isBodyNoun,
    isBodyNameWord,
    isOpener,
    isPluralPeople,
    isCalendar,
  ].some((is) => is(lower));
  return (
    !isOther &&
    genderOfHonorific(lower) === undefined &&
    /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(word) &&
    /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}-]*,? $/u.test(before.slice(-word.length - 30, -word.length - 1))
  );
};

/** A full name with a surname that is known: a forename, what is between, perhaps a generation; and how it is printed. */
export type Bearer = Pick<PersonName, 'given' | 'middle' | 'suffix' | 'printed'>;

/** A capitalised word; a full stop after it makes it an initial, as a longer word ends a sentence there. */
const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]+)";
const BEFORE = new RegExp(`(?:(${WORD}) and )?(?<![\\p{L}\\p{M}])(${WORD}) (?:(${WORD}) )?$`, 'u');
const AFTER = /^(?:,? (Jr|Sr)\b\.?)?(?![\p{L}\p{M}])/u;
/** Code units before a surname in which the rest of a name stands. */
const REACH = 60;

/**
 * The different full names with one surname in a text, "Bill and Hillary Clinton" being two. `surname` is as printed.
 */
export const bearersIn = (text: string, surname: string): readonly Bearer[] => {
  const found: Bearer[] = [];
  const add = (bearer: Bearer): void => {
    const isKnown = found.some(
      (one) => one.suffix === bearer.suffix && sameForename(one.given, bearer.given),
    );
    if (!isKnown) found.push(bearer);
  };
  for (let at = text.indexOf(surname, 1); at > 0 && surname !== ''; at = text.indexOf(surname, at + 1)) {
    const end = at + surname.length;
    const after = text[at - 1] === ' ' ? AFTER.exec(text.slice(end, end + 8)) : null;
    const before = after && BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
    if (!before || !after) continue;
    const [, other, first = '', second] = before;
    const isSecond = second !== undefined && second !== surname && isGivenName(second);
    const [given, middle] = isSecond ? [second, undefined] : [first, second];
    if (ENDS_COMPOUND.test(given)) continue;
    if (!isGivenName(given) && !(second === undefined && mayBeGivenName(given, text.slice(0, at)))) continue;
    add({
      given: folded(given),
      middle: middle === undefined ? [] : [folded(middle)],
      suffix: (after[1] ?? '').toLowerCase(),
      printed: `${given} ${middle === undefined ? '' : `${middle} `}${surname}${after[0]}`,
    });
    if (other !== undefined && isGivenName(other))
      add({ given: folded(other), middle: [], suffix: '', printed: `${other} ${surname}` });
  }
  return found;
};
