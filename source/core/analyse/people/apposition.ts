import {
  ARTICLES,
  ENDS_OF_ROLES,
  OPENERS_OF_ROLES,
  POSSESSIVES,
  ROLE_PREPOSITIONS,
  STOPS,
} from '../grammar/closed-classes.ts';
import { endOfRun, isRoleWord, roleStart, startOfRun } from '../grammar/noun-phrase.ts';
import { ADJ, AUX, NOUN, PROPN, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, wordAt } from '../grammar/token.ts';
import { isBodyNoun, isDemonym, isDomain, isNational, isRole } from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** A phrase that says what someone is, in tokens (half-open), and its head noun. */
export type RolePhrase = { readonly first: number; readonly last: number; readonly noun: string };

const REACH = 14;
const TITLE_REACH = 8;

/** "spokeswoman Hope Hicks", "China's top diplomat Wang Yi": the title in small letters right before a name. */
export const titleBefore = (tokens: Tokens, nameFirst: number, from: number): RolePhrase | undefined => {
  let head = nameFirst - 1;
  // "secretary of State Clinton", "Leader of the Opposition Yadav"
  const of = lowerAt(tokens, head - 1) === 'the' ? head - 2 : head - 1;
  const domain = lowerAt(tokens, head);
  const isOffice = isDomain(domain) && !/^(?:the|of|and)$/.test(domain) && lowerAt(tokens, of) === 'of';
  if (isOffice) head = of - 1;
  const noun = lowerAt(tokens, head);
  if (head < from || !isRole(noun) || (!isOffice && /^\p{Lu}/u.test(wordAt(tokens, head)))) return undefined;
  const first = roleStart(tokens, head, Math.max(from, nameFirst - TITLE_REACH));
  return { first, last: nameFirst, noun };
};

/** "Antony Blinken, the U.S. secretary of state,": the phrase in commas after a name. */
export const appositionAfter = (tokens: Tokens, nameLast: number, to: number): RolePhrase | undefined => {
  if (lowerAt(tokens, nameLast) !== ',' && lowerAt(tokens, nameLast) !== '(') return undefined;
  let at = nameLast + 1;
  // An age between commas: "Ann Lee, 43, a teacher".
  if (/^\d{1,3}$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === ',') at += 2;
  const phrase = rolePhraseAt(tokens, at, to);
  if (!phrase || isSubject(tokens, phrase, to)) return undefined;
  // "Wade Roe, his Ohio counterpart Ann Lee and a driver": a title of whoever is named behind it.
  const noun = tokens.lower.indexOf(phrase.noun, phrase.first);
  const isOfNext = POSSESSIVES.has(lowerAt(tokens, phrase.first)) && hasTag(tokens, noun + 1, PROPN);
  return isOfNext ? undefined : phrase;
};

/** "Speaking to Anna Ford, the minister said": whether a phrase behind a comma is the subject of a verb, and no apposition. */
const isSubject = (tokens: Tokens, { first, last }: RolePhrase, to: number): boolean => {
  const verb = endOfRun(first, Math.min(to, last + 1), (at) => !hasTag(tokens, at, VERB, AUX));
  if (verb > last || verb >= to) return false;
  // "A lawyer hired by the firm", "the acting head", "a nurse based in Leeds"
  return (
    verb > first + 1 && !/ing$/.test(lowerAt(tokens, verb)) && !PARTICIPLE_ENDS.has(lowerAt(tokens, verb + 1))
  );
};
const PARTICIPLE_ENDS = wordSet(ROLE_PREPOSITIONS, 'by as');

/** Copulas; after them an auxiliary, an adverb and what makes somebody something are passed over. */
const COPULA = wordSet('is was became becomes');
const MADE = wordSet('now also then once still elected named appointed made');

/** "Ada Holm is a farmer in Leeds", "Ada Holm, who became mayor in May,": the phrase after a name and a copula. */
export const predicateAfter = (tokens: Tokens, nameLast: number, to: number): RolePhrase | undefined => {
  let at = nameLast;
  if (lowerAt(tokens, at) === ',' && lowerAt(tokens, at + 1) === 'who') at += 2;
  if (!COPULA.has(lowerAt(tokens, at))) return undefined;
  at = endOfRun(at + 1, to, (i) => MADE.has(lowerAt(tokens, i)));
  const phrase = rolePhraseAt(tokens, at, to);
  if (!phrase) return undefined;
  // "Holm is asking the president": a role, but another's.
  for (let i = at; i < phrase.last && !ROLE_PREPOSITIONS.has(lowerAt(tokens, i)); i++)
    if (!isRoleWord(tokens, i) && !OPENERS_OF_ROLES.has(lowerAt(tokens, i))) return undefined;
  return phrase;
};

/** The phrase that begins at a token if it says what somebody is: "the U.S. secretary of state". */
const rolePhraseAt = (tokens: Tokens, from: number, to: number): RolePhrase | undefined => {
  const first = from;
  // "Moss, 39, hugged his wife": what a sentence goes on with; but "Lee, elected mayor in May,", "Roe, retired nurse,".
  const isAdjective =
    /(?:ed|ing)$/.test(lowerAt(tokens, first)) && !OPENERS_OF_ROLES.has(lowerAt(tokens, first + 1));
  if (hasTag(tokens, first, VERB, AUX) && !isAdjective) return undefined;
  let at = from;
  let noun: string | undefined;
  let headed = false;
  while (at < to && at < first + REACH) {
    const word = lowerAt(tokens, at);
    if (STOPS.has(word) || ENDS_OF_ROLES.has(word)) break;
    if (ROLE_PREPOSITIONS.has(word)) headed = true;
    else if (!headed && isRole(word)) noun = word;
    at += 1;
  }
  if (noun === undefined || at === first) return undefined;
  const opener = lowerAt(tokens, first);
  // "Smith, Jones and the president": a list, not an apposition, is told by the capital of another person's name.
  const isPhrase =
    OPENERS_OF_ROLES.has(opener) ||
    isRole(opener) ||
    !/^\p{Lu}/u.test(wordAt(tokens, first)) ||
    lowerAt(tokens, first + 1) === "'s";
  return isPhrase || isRole(lowerAt(tokens, first + 1)) ? { first, last: at, noun } : undefined;
};

const BODY_ENDS = wordSet(ROLE_PREPOSITIONS, ', . that which ) ; —');

/** "Arrow Spans, the firm that maintains the bridge,": the phrase after a name that says it is an organisation's. */
export const bodyAfter = (tokens: Tokens, nameLast: number, to: number): RolePhrase | undefined => {
  const first = nameLast + 1;
  if (lowerAt(tokens, nameLast) !== ',' || !ARTICLES.has(lowerAt(tokens, first))) return undefined;
  const last = endOfRun(
    first + 1,
    Math.min(to, first + TITLE_REACH),
    (at) => isRoleWord(tokens, at) || isBodyNoun(lowerAt(tokens, at)),
  );
  const noun = lowerAt(tokens, last - 1);
  // "Told of it by Holm, the company said": a clause of its own goes on with a verb.
  return isBodyNoun(noun) && BODY_ENDS.has(lowerAt(tokens, last)) ? { first, last, noun } : undefined;
};

/** "The rail operator Northline", "the retailer Brightwell": the noun right before a name that says it is an organisation's. */
export const bodyBefore = (tokens: Tokens, nameFirst: number): RolePhrase | undefined => {
  const noun = lowerAt(tokens, nameFirst - 1);
  const first = startOfRun(nameFirst, Math.max(0, nameFirst - 4), (at) => hasTag(tokens, at, NOUN, ADJ));
  const opener = lowerAt(tokens, first - 1);
  const isPhrase = isBodyNoun(noun) && first < nameFirst && (ARTICLES.has(opener) || /^['’]s?$/.test(opener));
  return isPhrase ? { first, last: nameFirst, noun } : undefined;
};

/** "The company's chief executive, Anna Berg,": the phrase before a name and its comma. */
export const appositionBefore = (tokens: Tokens, name: number, from: number): RolePhrase | undefined => {
  // "The governor of Texas, Republican Clay Holm,"
  const origin = lowerAt(tokens, name - 1);
  const nameFirst = isDemonym(origin) || isNational(origin) ? name - 1 : name;
  if (nameFirst - 2 < from || lowerAt(tokens, nameFirst - 1) !== ',') return undefined;
  let first = nameFirst - 2;
  let noun: string | undefined;
  while (first >= from && nameFirst - first < REACH) {
    const word = lowerAt(tokens, first);
    if (STOPS.has(word) || ENDS_OF_ROLES.has(word)) return undefined;
    if (ROLE_PREPOSITIONS.has(word)) noun = undefined;
    else if (noun === undefined && isRole(word)) noun = word;
    // "The secretary of the club, Greta Lund,": the inner phrase's article is not the one sought.
    const isInner = noun === undefined && ROLE_PREPOSITIONS.has(lowerAt(tokens, first - 1));
    if (!isInner && (OPENERS_OF_ROLES.has(word) || word === "'s")) {
      const next = lowerAt(tokens, nameFirst - 2);
      return noun !== undefined && (isRole(next) || hasComplement(tokens, first, nameFirst - 1))
        ? { first: word === "'s" ? ownerOf(tokens, first, from) : first, last: nameFirst - 1, noun }
        : undefined;
    }
    first -= 1;
  }
  return undefined;
};

/** Where the owner begins of what follows an "'s": "The company's chief executive" begins with its article. */
const ownerOf = (tokens: Tokens, possessive: number, from: number): number => {
  const first = roleStart(tokens, possessive, Math.max(from, possessive - TITLE_REACH));
  return first > from && OPENERS_OF_ROLES.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
};

const hasComplement = (tokens: Tokens, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (ROLE_PREPOSITIONS.has(lowerAt(tokens, i))) return true;
  return false;
};
