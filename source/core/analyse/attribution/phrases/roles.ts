import type { Range } from '../../../text/range.ts';
import { startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, NOUN, PROPN } from '../../grammar/tags.ts';
import { hasTag, lowerAt } from '../../grammar/token.ts';
import { genderOfRole, isBodySuffix, isRole, isTrade, ROLE_KIN } from '../../grammar/word-kinds.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Cast } from '../../people/cast.ts';
import { genderOf } from '../../people/member.ts';
import { gendersAgree, type Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { tokensWithin } from '../lookup.ts';

/** Who holds which role, and which bodies are called what: "the senator", "the ministry". */
export type Roles = {
  /** A member goes by in a sentence. */
  readonly see: (member: number, sentence: number) => void;
  /** The member a definite phrase stands for; `sure` where nobody else could be meant. */
  readonly holder: (noun: string, qualifiers: Qualifiers, sentence: number) => Holder | undefined;
};

/** The words that narrow a role down, before its noun and behind it: "Florida" senator, secretary of "state". */
export type Qualifiers = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** "former", "vice": who bears it holds another office than whoever does not. */
  readonly other?: string;
};

/** Words that make an office another one. */
const OTHERS = ['former', 'ex', 'vice', 'deputy', 'acting'];
export const isOtherOffice = (word: string): boolean => OTHERS.includes(word);
/** How far in front of its noun such a word may stand, in words. */
const FAR = 3;

/** A description's words, and each noun that such a word stands in front of together with it: "former president". */
const withOffices = (words: readonly string[]): readonly string[] => [
  ...words,
  ...words.flatMap((word, at) =>
    isOtherOffice(word) ? words.slice(at + 1, at + 1 + FAR).map((noun) => `${word} ${noun}`) : [],
  ),
];

export type Holder = { readonly member: number; readonly sure: boolean };

const REACH = 25;
const WINDOW = 12;
const LONGEST_ROLE = 14;
const COMPANY = wordSet(
  'company firm corporation manufacturer retailer maker airline startup start-up business group',
);

/** Whoever holds a role that a noun nobody was introduced by may stand for. */
const kinOf = (byNoun: ReadonlyMap<string, readonly number[]>, noun: string): readonly number[] => [
  ...new Set((ROLE_KIN[noun] ?? []).flatMap((kin) => byNoun.get(kin) ?? [])),
];

/** What a text says somebody is, beside their name: so many words of it as tell anything. */
const wordsOf = (tokens: Tokens, role: Range): readonly string[] => {
  const [first, last] = tokensWithin(tokens, role);
  return tokens.lower.slice(first, Math.min(last, first + LONGEST_ROLE));
};

/** The words of a title that do not look like part of a name, at most so many: "Police" Chief, "Prime" Minister. */
const LEADING = 2;

/** The words that say, beside a name, what its bearer is, in lower case. */
const descriptionOf = (tokens: Tokens, name: Name): readonly string[] => {
  const { first, nameFirst, role, predicate } = name;
  const least = nameFirst > first ? Math.max(0, first - LEADING) : first;
  const from = startOfRun(first, least, (at) => hasTag(tokens, at, NOUN, PROPN, ADJ));
  const isOwned = lowerAt(tokens, from - 1) === "'s";
  return [
    ...tokens.lower.slice(Math.max(0, isOwned ? from - 2 : from), nameFirst),
    ...(role ? wordsOf(tokens, role) : []),
    ...(predicate ? tokens.lower.slice(predicate.first, predicate.last) : []),
  ];
};

/** Indexes a cast by the roles and nouns its names carry. */
export const indexRoles = (tokens: Tokens, names: readonly Name[], cast: Cast): Roles => {
  const byNoun = new Map<string, number[]>();
  const titles = new Map<number, Set<string>>();
  const seen = new Map<number, number>();
  const put = (noun: string, member: number): void => {
    const known = byNoun.get(noun);
    if (!known) byNoun.set(noun, [member]);
    else if (!known.includes(member, Math.max(0, known.length - WINDOW))) known.push(member);
  };
  for (const [index, name] of names.entries()) {
    const id = cast.memberOf[index] ?? -1;
    const member = cast.members[id];
    if (!member) continue;
    for (const role of name.roles) put(role, id);
    if (member.kind === 'body' && name.roles.some((role) => COMPANY.has(role)))
      for (const noun of COMPANY) put(noun, id);
    if (member.kind === 'body' && name.words.length > 1) {
      for (const word of name.words) put(word, id);
      const end = name.words.at(-1) ?? '';
      if (isBodySuffix(end) || isTrade(end)) for (const noun of COMPANY) put(noun, id);
    }
    const words = titles.get(id) ?? new Set<string>();
    if (words.size < 40) for (const word of withOffices(descriptionOf(tokens, name))) words.add(word);
    titles.set(id, words);
  }
  return {
    see: (member, sentence) => seen.set(member, sentence),
    holder: (noun, { before, after, other }, sentence) => {
      const ids =
        byNoun.get(noun) ?? byNoun.get(noun.slice(noun.lastIndexOf('-') + 1)) ?? kinOf(byNoun, noun);
      const told = genderOfRole(noun);
      let [best, bestScore, fitting] = [-1, Number.NEGATIVE_INFINITY, 0];
      for (let i = ids.length - 1; i >= Math.max(0, ids.length - WINDOW); i--) {
        const id = ids[i] ?? -1;
        const member = cast.members[id];
        if (!member) continue;
        const last = seen.get(id);
        if (isRole(noun) && !gendersAgree(told, genderOf(member))) continue;
        const words = titles.get(id);
        const lacks = (word: string): boolean => !words?.has(word) && !member.words.includes(word);
        const missing = before.filter(lacks).length;
        if ((missing > 0 && missing === before.length) || after.some(lacks)) continue;
        const holdsOther = (word: string): boolean => words?.has(`${word} ${noun}`) ?? false;
        if (other ? !holdsOther(other) : OTHERS.some(holdsOther)) continue;
        // Whoever was not named yet, or long ago, is meant only where the words leave nobody else.
        const isNear = last !== undefined && sentence - last <= REACH;
        if (!isNear && before.length + after.length === 0) continue;
        fitting += 1;
        const score = (isNear ? -0.2 * (sentence - last) : -10) - missing;
        if (score > bestScore) [best, bestScore] = [id, score];
      }
      return best < 0 ? undefined : { member: best, sure: fitting === 1 };
    },
  };
};
