import type { CastMember } from '../../document/cast.ts';
import { genderOfForename, isForename } from './forenames.ts';
import { genderGiven, kindGiven, wordsGiven } from './given-names.ts';
import { type Gender, gendersAgree, type Name, type NameKind } from './name.ts';

/** One person, body or place, as known so far from the names that stand for it. */
export type Member = {
  readonly id: number;
  kind: NameKind;
  /** The fullest name's words, in lower case. */
  words: readonly string[];
  /** The fullest name. */
  fullest: Name;
  /** Genders told by honorifics and roles. */
  readonly told: { male: number; female: number };
  readonly roles: Map<string, number>;
  /** The first phrase that says what they are. */
  role: Name['role'];
  readonly suffix: string | undefined;
  /** Whether she is called "Miss", or "Mrs": not both are one person's. */
  married: boolean | undefined;
  count: number;
  /** As a reader gave it. */
  readonly given?: CastMember;
};

/** What the choice of an antecedent asks of a person. */
export type Known = Pick<Member, 'kind' | 'words' | 'told' | 'given'>;

/** A member known by one name. */
export const newMember = (id: number, name: Name): Member => ({
  id,
  kind: name.kind,
  words: name.words,
  fullest: name,
  told: { male: 0, female: 0 },
  roles: new Map(),
  role: undefined,
  suffix: name.suffix,
  married: undefined,
  count: 0,
});

/** A member of a cast that a reader gave, met by the first of its names. */
export const givenMember = (id: number, name: Name, given: CastMember): Member => {
  const kind = kindGiven(given);
  return {
    ...newMember(id, name),
    words: wordsGiven(given.name),
    kind: kind === 'unknown' ? name.kind : kind,
    given,
  };
};

/** Learns what one more of its names says of a member. */
export const noteName = (member: Member | undefined, name: Name): void => {
  if (!member) return;
  member.count += 1;
  if (!member.given && name.words.length > member.words.length) {
    member.words = name.words;
    member.fullest = name;
  }
  if (name.kind === 'person' && member.kind === 'unknown') member.kind = 'person';
  member.married ??= isMarried(name);
  if (name.gender === 'male' || name.gender === 'female') member.told[name.gender] += 1;
  for (const role of name.roles) if (!member.roles.has(role)) member.roles.set(role, name.range.start);
  if (name.role && (!member.role || isLonger(name.role, member.role))) member.role ??= name.role;
};

const isLonger = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.end - a.start > b.end - b.start;

/** What a name's form of address says of it. */
const isMarried = ({ honorific }: Name): boolean | undefined => {
  if (honorific === undefined) return undefined;
  return /^(?:mrs|mme|madame|madam|frau|se[nñ]ora|signora)\.?$/.test(honorific)
    ? true
    : /^(?:miss|mlle)\.?$/.test(honorific)
      ? false
      : undefined;
};

/** Whether a name's gender, suffix and kind allow it to stand for a member. */
export const nameFits = (name: Name, member: Member | undefined): boolean => {
  if (!member) return false;
  if (name.gender !== 'unknown' && !gendersAgree(name.gender, genderOf(member))) return false;
  const married = isMarried(name);
  if (married !== undefined && member.married !== undefined && married !== member.married) return false;
  if (name.suffix !== undefined && member.suffix !== undefined && name.suffix !== member.suffix) return false;
  return (
    !(name.kind === 'person' && (member.kind === 'body' || member.kind === 'place')) &&
    !(name.kind === 'body' && member.kind === 'person')
  );
};

/** A member's gender: what a reader said, else what honorifics and roles say, else its forename. */
export const genderOf = (member: Known): Gender => {
  const given = member.given ? genderGiven(member.given) : 'unknown';
  if (given !== 'unknown') return given;
  const { told, words } = member;
  if (told.male !== told.female) return told.male > told.female ? 'male' : 'female';
  const [first = '', second = ''] = words;
  // "Kim Jae-won": the family name comes first, and is no forename.
  const isFamilyFirst =
    words.length === 2 &&
    second.includes('-') &&
    /^\p{L}{2,6}-\p{Ll}{1,6}$/u.test(second) &&
    first.length <= 5;
  const isKnown = !isFamilyFirst && (words.length > 1 || member.kind === 'person') && isForename(first);
  return isKnown ? genderOfForename(first) : 'unknown';
};
