import type { SpeakerKind } from '../../analysis.ts';
import {
  BREAKS,
  COMPLEMENTING,
  INDEFINITE,
  OPENERS_OF_PHRASES,
  PREPOSITIONS,
} from '../../grammar/closed-classes.ts';
import { endOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, AUX, NOUN, PROPN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, tagAt } from '../../grammar/token.ts';
import { isBodyNoun, isNational, isPluralPeople, isRole } from '../../grammar/word-kinds.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { type Answer, answerBy } from '../who.ts';
import type { Head } from './head.ts';
import { type Holder, isOtherOffice, type Qualifiers, type Roles } from './roles.ts';

type Nominal = Extract<Head, { kind: 'nominal' }>;

const DEFINITE = wordSet('the this that its');
const NUMBERS =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|most|all|both|other|others|dozens|hundreds|thousands|these|those)$/;
/** Said of anybody who has held the role, now or once. */
const EMPTY = wordSet('former then current new late ex own old young senior top');

/** Who a phrase such as "the senator", "two officials" or "the ministry" stands for: someone named, else whoever it describes. */
export const answerNominal = (tokens: Tokens, roles: Roles, head: Nominal): Answer => {
  const { noun, mention, first, last, token } = head;
  const opener = lowerAt(tokens, first);
  const isPlural = head.plural || NUMBERS.test(opener);
  const isPossessed = tokens.lower.slice(first, token).some((word) => word === "'s" || word === 'own');
  if (!isPlural && DEFINITE.has(opener) && !isPossessed) {
    const holder = roles.holder(
      noun,
      qualifiersOf(tokens, first + 1, token, last),
      tokens.sentenceOf[token] ?? 0,
    );
    if (holder) {
      const who = { kind: 'member', member: holder.member } as const;
      return answerBy(holder.sure ? 'only-holder' : 'nearest-holder', { who, mention });
    }
  }
  const owned = isPlural ? undefined : holderOwned(tokens, roles, head);
  if (owned) return answerBy('only-holder', { who: { kind: 'member', member: owned.member }, mention });
  const words = tokens.lower
    .slice(OPENERS_OF_PHRASES.has(opener) ? first + 1 : first, last)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const who = {
    kind: 'phrase',
    key: words.join(' '),
    phrase: mention,
    is: kindOf(noun, isPlural),
  } as const;
  return answerBy(words.length > 0 ? 'described' : 'hardly-described', { who, mention });
};

/** "The family's lawyer": whoever is a lawyer for the family, where only one is. */
const holderOwned = (tokens: Tokens, roles: Roles, { first, token, noun }: Nominal): Holder | undefined => {
  const owner = first + tokens.lower.slice(first, token).indexOf("'s");
  if (owner < first) return undefined;
  const after = tokens.lower.slice(first, owner).filter((word) => !OPENERS_OF_PHRASES.has(word));
  const holder = roles.holder(
    noun,
    { before: tokens.lower.slice(owner + 1, token), after },
    tokens.sentenceOf[token] ?? 0,
  );
  return holder?.sure ? holder : undefined;
};

/** What narrows a role down, before its noun and after: "the Florida senator", "the secretary of state". */
const qualifiersOf = (tokens: Tokens, first: number, noun: number, last: number): Qualifiers => {
  const words = tokens.lower.slice(first, noun);
  const other = words.find(isOtherOffice);
  const before = words.filter((word) => !EMPTY.has(word) && word !== other);
  const next = lowerAt(tokens, noun + 1);
  if (noun + 1 >= last || !COMPLEMENTING.has(next)) return { before, after: [], ...(other ? { other } : {}) };
  return {
    before,
    ...(other ? { other } : {}),
    after: tokens.lower.slice(noun + 2, last).filter((word) => /\p{L}/u.test(word) && !LINKING.has(word)),
  };
};
const LINKING = wordSet('of the and for a');

/**
 * Tokens of nouns for somebody new whom a sentence outside quotation marks is about: "A welder who worked there told a
 * different story." Each with the sentence's first token.
 */
export const newcomers = (
  tokens: Tokens,
  inQuotes: (offset: number) => boolean,
): readonly { readonly first: number; readonly noun: number }[] =>
  tokens.sentences.flatMap(({ first, last }) => {
    if (!INDEFINITE.has(lowerAt(tokens, first)) || inQuotes(tokens.starts[first] ?? 0)) return [];
    const longest = Math.min(last, first + LONGEST_NEWCOMER + 1);
    const isMore = (at: number): boolean =>
      hasTag(tokens, at, NOUN, PROPN, ADJ) && !(isRole(lowerAt(tokens, at - 1)) && isVerb(tokens, at));
    const noun = endOfRun(first + 2, longest, isMore) - 1;
    if (noun === first + 1 && !hasTag(tokens, noun, NOUN, PROPN, ADJ)) return [];
    if (lowerAt(tokens, noun + 1) === 'who') return [{ first, noun }];
    // "A woman behind me disagreed": past what says which one, to the verb.
    const isNarrowed = PREPOSITIONS.has(lowerAt(tokens, noun + 1));
    const furthest = isNarrowed ? Math.min(last, noun + LONGEST_BETWEEN) : 0;
    const verb = endOfRun(noun + 1, furthest, (at) => !isBreak(tokens, at));
    return isRole(lowerAt(tokens, noun)) && isVerb(tokens, verb) && !NAMED.test(lowerAt(tokens, verb))
      ? [{ first, noun }]
      : [];
  });
/** What follows "a man" where his name does, and where whoever is asked is the one to speak next. */
const NAMED = /^(?:named|called|known|asks|asked|asking|questioned|interrupted)$/;
const LONGEST_NEWCOMER = 5;
const LONGEST_BETWEEN = 8;
const isVerb = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, VERB, AUX) || /..ed$/.test(lowerAt(tokens, at));
const isBreak = (tokens: Tokens, at: number): boolean =>
  isVerb(tokens, at) || BREAKS.has(lowerAt(tokens, at));

/** Who a role noun in passing stands for, where nobody else holds that role. */
export const holderInPassing = (tokens: Tokens, roles: Roles, token: number): number | undefined => {
  const article = articleBefore(tokens, token);
  const next = tagAt(tokens, token + 1);
  // "the senator Ada Byron" is a name with its title, "the president elect" another role.
  if (article === undefined || next === NOUN || next === PROPN) return undefined;
  const last = COMPLEMENTING.has(lowerAt(tokens, token + 1)) ? token + 3 : token + 1;
  const holder = roles.holder(
    lowerAt(tokens, token),
    qualifiersOf(tokens, article + 1, token, last),
    tokens.sentenceOf[token] ?? 0,
  );
  return holder?.sure ? holder.member : undefined;
};

const articleBefore = (tokens: Tokens, token: number): number | undefined =>
  [token - 1, token - 2, token - 3].find((at) => lowerAt(tokens, at) === 'the');

const kindOf = (noun: string, isPlural: boolean): SpeakerKind => {
  if (isBodyNoun(noun)) return 'body';
  if (isPlural || isPluralPeople(noun)) return 'group';
  return isRole(noun) || isNational(noun) ? 'person' : 'unknown';
};
