import { DETERMINERS, INDEFINITE, POSSESSIVES } from '../../grammar/closed-classes.ts';
import { endOfRun, isAnyOf } from '../../grammar/noun-phrase.ts';
import { ADJ, ADP, AUX, NOUN, PRON, PROPN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt } from '../../grammar/token.ts';
import {
  isCompound,
  isDomain,
  isNational,
  isPersonal,
  isPluralPeople,
  isRole,
} from '../../grammar/word-kinds.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken } from '../lookup.ts';

/** "A nurse named | Ann Lee", "Raleigh, N.C.-based | Salix": where the name begins in the words for somebody, or their first token where they are not so. */
export const behindNamed = (tokens: Tokens, names: readonly Name[], first: number, last: number): number => {
  const based = endOfRun(first, last, (at) => !isCompound(lowerAt(tokens, at)));
  if (based < last && lowerAt(tokens, based - 1) === ',' && nameAtToken(names, based + 1)) return based + 1;
  const isNamed = (at: number): boolean =>
    lowerAt(tokens, at) === 'named' &&
    isPersonal(lowerAt(tokens, at - 1)) &&
    nameAtToken(names, at + 1) !== undefined;
  const named = endOfRun(first, last, (at) => !isNamed(at));
  // "The suit filed by a clerk named Roe" is the suit's.
  const isOwn = named < last && !isAnyOf(first, named, (at) => hasTag(tokens, at, VERB, ADP));
  return isOwn ? named + 1 : first;
};

const OPENS_PHRASE = wordSet(POSSESSIVES, DETERMINERS);

/**
 * "Actor, singer and producer | Ann Lee", "Former secretary of state and lawyer | Tom Orr": where the name begins behind
 * titles that are one person's, as no article opens them, or the first token of the words where they are not so.
 */
export const behindTitles = (tokens: Tokens, names: readonly Name[], first: number, last: number): number => {
  const name = nameAtToken(names, last - 1)?.name;
  if (name?.kind !== 'person' || name.words.length < 2 || name.first <= first) return first;
  if (OPENS_PHRASE.has(lowerAt(tokens, first))) return first;
  const isTitleWord = (at: number): boolean =>
    isRole(lowerAt(tokens, at)) || isDomain(lowerAt(tokens, at)) || hasTag(tokens, at, ADJ);
  const isOther = (at: number): boolean =>
    nameAtToken(names, at)?.name.kind === 'person' ||
    isPluralPeople(lowerAt(tokens, at)) ||
    hasTag(tokens, at, VERB, AUX, PRON) ||
    (/^(?:and|,)$/.test(lowerAt(tokens, at)) && !isTitleWord(at - 1));
  const isJoined = isAnyOf(first, name.first, (at) => lowerAt(tokens, at) === 'and');
  const isTitled = name.roles.length > 0 || isAnyOf(first, name.first, (at) => isRole(lowerAt(tokens, at)));
  return isJoined && isTitled && !isAnyOf(first, name.first, isOther) ? name.nameFirst : first;
};

const OPENS_ASIDE = /^(?:[,(—–]|--)$/;
const CLOSES_ASIDE = /^(?:[,.;)—–]|--)$/;
/** Tokens of a title with its name. */
const LONGEST_TITLE = 10;
const BEFORE_NAME = wordSet(POSSESSIVES, 'the late former a certain one named called');

/** Past "the", "the late", "his cousin", "a certain", "one": where the name of an aside begins. */
const nameStart = (tokens: Tokens, from: number): number =>
  endOfRun(from, from + 3, (at) => BEFORE_NAME.has(lowerAt(tokens, at)) || isPersonal(lowerAt(tokens, at)));

/** The name that an aside from a token on gives: behind a title and what that is of, as in "the first witness, Leeds police Sgt. | Ann Lee,". */
const nameIn = (tokens: Tokens, names: readonly Name[], from: number): ReturnType<typeof nameAtToken> => {
  const first = nameStart(tokens, from);
  const isTitle = (at: number): boolean =>
    nameAtToken(names, at) !== undefined || hasTag(tokens, at, NOUN, PROPN, ADJ);
  const last = endOfRun(first, first + LONGEST_TITLE, isTitle);
  const titled = CLOSES_ASIDE.test(lowerAt(tokens, last)) ? nameAtToken(names, last - 1) : undefined;
  const before = lowerAt(tokens, (titled?.name.first ?? first) - 1);
  const isTitled =
    titled?.name.kind === 'person' &&
    titled.name.first >= first &&
    (titled.name.first < titled.name.nameFirst || isRole(before) || isNational(before));
  const found = isTitled ? titled : nameAtToken(names, first);
  // "The clerk, a Mr Lee,", but "the anchor for Telenord, a US network,": what it is, and no name.
  const article = lowerAt(tokens, first - 1);
  const isNamed = !INDEFINITE.has(article) || article === 'one' || found?.name.honorific !== undefined;
  return isNamed ? found : undefined;
};

/** "A former candidate, | John Reeve, who lost", "a critic (the economist | Ada Holm)": the name in an aside behind a description. */
export const nameAside = (
  tokens: Tokens,
  names: readonly Name[],
  from: number,
  last: number,
): number | undefined => {
  const at = endOfRun(from, last, (i) => !OPENS_ASIDE.test(lowerAt(tokens, i)));
  const found = at < last ? nameIn(tokens, names, at + 1) : undefined;
  if (!found || found.name.kind === 'place' || found.name.kind === 'body') return undefined;
  // "His lawyer, Ada Holm's brother,"
  if (/^['’]s?$/.test(lowerAt(tokens, found.name.last))) return undefined;
  const isComma = lowerAt(tokens, at) === ',';
  return isComma || (found.name.kind === 'person' && found.name.words.length > 1) ? found.index : undefined;
};

/** "Its spokesman, the Rev Giles Hammond, points out", "the regulator, Ofset, says": the name in an aside right behind a description. */
export const apposedName = (
  tokens: Tokens,
  names: readonly Name[],
  aside: number,
  isBody: boolean,
): number | undefined => {
  if (!OPENS_ASIDE.test(lowerAt(tokens, aside))) return undefined;
  const found = nameIn(tokens, names, aside + 1);
  const isWhole = found && found.name.first >= nameStart(tokens, aside + 1);
  if (!isWhole || !CLOSES_ASIDE.test(lowerAt(tokens, found.name.last))) return undefined;
  const { kind, words } = found.name;
  if (isBody && (kind === 'body' || kind === 'unknown')) return found.index;
  return kind === 'person' && words.length > 1 ? found.index : undefined;
};
