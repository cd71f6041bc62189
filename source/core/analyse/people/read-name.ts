import {
  genderOfHonorific, genderOfRole, isBodyNameWord, isBodyNoun, isBodySuffix, isDemonym,
  isDomain, isParticle, isPlace, isRole, isSeat, isSuffix, isTrade, roleOfHonorific, singularRole,
} from '../grammar/word-kinds.ts'; // biome-ignore format: a list of questions
import { isForename } from './forenames.ts';
import type { Gender, NameKind } from './name.ts';

/** What the words of one capitalised run say; indices are into those words. */
export type ReadName = {
  /** Where the name itself begins, after titles; the number of words where the run is only a title. */
  readonly nameAt: number;
  readonly words: readonly string[];
  readonly suffix?: string | undefined;
  readonly kind: NameKind;
  readonly gender: Gender;
  readonly honorific?: string | undefined;
  readonly roles: readonly string[];
};

const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Lu}|(?:-?\p{Lu}\.){1,3}(?:\p{Lu}\.?)?)$/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,6}s?$/u;

/** Parts a run's words into title and name, and judges what the name names. */
export const readName = (
  printed: readonly string[],
  lower: readonly string[],
  shouted: boolean,
): ReadName => {
  const nameAt = endOfTitle(lower);
  let [gender, honorific]: [Gender, string | undefined] = ['unknown', undefined];
  const roles: string[] = [];
  for (let i = 0; i < nameAt; i++) {
    const word = lower[i] ?? '';
    const told = genderOfHonorific(word);
    if (told !== undefined) honorific = word;
    const role = roleOfHonorific(word) ?? (isRole(word) ? word : undefined);
    if (role) roles.push(role);
    const genderHere = told && told !== 'unknown' ? told : genderOfRole(word);
    if (genderHere !== 'unknown') gender = genderHere;
  }
  let end = lower.length;
  let suffix: string | undefined;
  while (end - nameAt > 1 && isSuffix(lower[end - 1] ?? '')) {
    end -= 1;
    suffix = lower[end];
  }
  const words = nameWords(lower.slice(nameAt, end));
  const kind = kindOf(
    printed.slice(nameAt, end),
    lower.slice(nameAt, end),
    honorific !== undefined || roles.length > 0,
    shouted,
  );
  return { nameAt, words, kind, gender, roles, suffix, honorific };
};

const MARK = /^(?:[-,&"“”'‘’()]|''|``|['’]s)$/;

/** The words of a name: without joiners, without a nickname in marks, and without the article of "al-Nour". */
const nameWords = (lower: readonly string[]): readonly string[] => {
  const opens = lower.findIndex((word) => /^(?:["“‘(]|''|``)$/.test(word));
  const closes = lower.findLastIndex((word) => /^(?:["”’)]|'')$/.test(word));
  const bare = opens > 0 && closes > opens ? [...lower.slice(0, opens), ...lower.slice(closes + 1)] : lower;
  return bare.filter((word) => !MARK.test(word)).map((word) => word.replace(/^[ae]l-(?=\p{L})/u, ''));
};

/** The index after the last title word that has a name behind it. */
const endOfTitle = (words: readonly string[]): number => {
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    // "Women’s Aid", "Doctors Without Borders"
    if (/^(?:['’]s?|without|against)$/.test(words[i + 1] ?? '')) return 0;
    // "Harry M. Reid": an initial, and no "Monsieur".
    if (i > end && /^\p{L}\.$/u.test(word)) continue;
    const isTitle = genderOfHonorific(word) !== undefined || isRole(word) || singularRole(word) !== undefined;
    // "Department of Justice", "Church of the King": what follows "of" is the body's, not a title of somebody's.
    if (!isTitle || words[i - 1] === 'of' || words[i - 1] === 'the') continue;
    // "Anita Kumari Yadav": a form of address behind a forename is a part of the name; an office, "Virginia Gov.", is not.
    const isOffice = isRole(word) || roleOfHonorific(word) !== undefined || word.endsWith('.');
    if (i > end && !isOffice && isForename(words[i - 1] ?? '')) continue;
    // A forename that is also a rank ("Dean Smith"), and a surname that is also a title ("Larry King"), are names.
    if (isForename(word) && i + 2 >= words.length && genderOfHonorific(word) === undefined) continue;
    if (i > end && isForename(words[end] ?? '') && !isDemonym(words[end] ?? '') && i === words.length - 1)
      continue;
    if (i === words.length - 1 && end > 0 && genderOfHonorific(word) === undefined && i === end) continue;
    end = i + 1;
    if (words[end] === 'of' || words[end] === 'for') end = afterComplement(words, end + 1);
    // "Inspector General for the Intelligence Community", "President of the Lagos Traders Union": all of it is the office.
    const rest = end > i + 1 ? words.slice(end) : [];
    if (isBodyNoun(rest.at(-1) ?? '') && !rest.some(isForename)) return words.length;
    i = end - 1;
  }
  return isBodyNamedAfterOffice(words, end) ? 0 : end;
};

/** "Premier League", "General Motors": an office, and nothing behind it but what is a body's name. */
const isBodyNamedAfterOffice = (words: readonly string[], end: number): boolean =>
  end === 1 &&
  words.length === 2 &&
  genderOfHonorific(words[0] ?? '') === undefined &&
  isBodyNameWord(words[1] ?? '');

/** After "of State", "of Health and Human Services": up to the first word that can begin a person's name. */
const afterComplement = (words: readonly string[], opening: number): number => {
  const from = words[opening] === 'the' ? opening + 1 : opening;
  let at = from;
  while (
    at < words.length &&
    (isDomain(words[at] ?? '') || at === from) &&
    !(at > from && isForename(words[at] ?? ''))
  )
    at += 1;
  return at;
};

const kindOf = (
  printed: readonly string[],
  lower: readonly string[],
  titled: boolean,
  shouted: boolean,
): NameKind => {
  const [first = '', last = ''] = [lower[0], lower.at(-1)];
  if (lower.length === 0) return 'unknown';
  if (first.startsWith('@')) return 'person';
  const joined = lower.join(' ');
  if (isSeat(joined) || (first === 'team' && lower.length > 1)) return 'body';
  if (isPlace(joined)) return 'place';
  if (lower.length > 1 && (isBodySuffix(last) || lower.some((word) => word === "'s" || word === '’s')))
    return 'body';
  if (lower.length > 1 && !titled && isTrade(last) && !isForename(first)) return 'body';
  const hasBodyWord = lower.some(
    (word, i) => isBodyNameWord(word) && (i > 0 || lower[1] === 'of' || lower[1] === 'for'),
  );
  if (hasBodyWord && !(lower.length === 2 && isForename(first) && titled)) {
    if (isBodyNameWord(last) || lower.includes('of') || lower.includes('for') || !isForename(first))
      return 'body';
  }
  if (lower.length === 1) {
    if (titled) return 'person';
    if (ACRONYM.test(printed[0] ?? '') && !shouted && (printed[0] ?? '').replace(/\./g, '').length >= 2)
      return 'body';
    if (isDemonym(first)) return 'unknown';
    return isForename(first) ? 'person' : 'unknown';
  }
  if (lower.includes('of') || lower.includes('for') || lower.includes('and') || lower.includes('&'))
    return 'body';
  if (titled) return 'person';
  if (isForename(first) || INITIAL.test(printed[0] ?? '')) {
    return lower.length <= 5 ? 'person' : 'unknown';
  }
  if (ACRONYM.test(printed[0] ?? '') && !shouted) return 'body';
  if (!lower.some((word) => isParticle(word)) || lower.length > 5) return 'unknown';
  // "Los Hijos de Lund": nobody's name begins with the article of several.
  return /^(?:los|las)$/.test(first) ? 'body' : 'person';
};
