import { ADV, AUX, DET, NOUN, PRON, PROPN, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, sentenceAt, wordAt } from '../grammar/token.ts';
import { isRole } from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import { PARTS_OF_WORKS, TERMS, WORKS } from '../lexicon/works.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { MarkPair } from './marks.ts';

/** What people do with works. */
const MAKES = wordSet(
  'directed published recorded performed watched released painted composed reviewed penned authored produced staged praised adapted illustrated translated edited premiered screened sang covers covered',
);

/** Tokens, marks included: no longer title or term is looked for. */
const LONGEST_TITLE = 14;
const LONGEST_TERM = 6;
const SHORT_WORD = 4;

/** Whether every word has a capital, short ones inside aside: “The Way of the Sea”. */
const isCapitalised = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  last - first <= LONGEST_TITLE &&
  tokens.words
    .slice(first + 1, last - 1)
    .every((word, at) => !/^\p{Ll}/u.test(word) || (at > 0 && word.length <= SHORT_WORD) || /^'/.test(word));

const isAmong = (word: string, words: ReadonlySet<string>): boolean =>
  words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));

/** The token before the marks that tells what they hold, a comma and "the" or "such as" passed over. */
const leaderOf = (tokens: Tokens, first: number): number => {
  let at = first - 1;
  if (lowerAt(tokens, at) === ',') at -= 1;
  if (lowerAt(tokens, at) === 'as' && lowerAt(tokens, at - 1) === 'such') at -= 2;
  else if (lowerAt(tokens, at) === 'like' && hasTag(tokens, at - 1, NOUN)) at -= 1;
  return at;
};

/** How far, in tokens, what shows a reference may stand from its title. */
const REFERENCE_REACH = 30;

/** “^ Reed, Ann. “On tides”. The Post. Retrieved 2 May 2020.”: the title in an entry of a list of references. */
const isReferenced = (tokens: Tokens, { first, last, block }: MarkPair): boolean => {
  const isIn = (at: number): boolean => sentenceAt(tokens, at)?.block === block;
  for (let at = first - 1; first - at < REFERENCE_REACH && isIn(at); at--)
    if (wordAt(tokens, at) === '^') return true;
  for (let at = last; at - last < REFERENCE_REACH && isIn(at); at++) {
    const [word, next] = [lowerAt(tokens, at), wordAt(tokens, at + 1)];
    if (/^(?:isbn|issn|doi)$/.test(word)) return true;
    if (/^(?:retrieved|accessed)$/.test(word) && /^(?:\d|on$|\p{Lu}\p{Ll}{2})/u.test(next)) return true;
    if (word === 'archived' && next === 'from') return true;
  }
  return false;
};

/** "the song “Tides”", "her memoir, “Tides,” came out", "films such as “Tides”", "a talk titled “Tides”". */
const isTitle = (tokens: Tokens, pair: MarkPair): boolean => {
  const { first, last } = pair;
  // "Smith, J. (2004). “On the habits of eels.”"
  if (/\(\d{4}[a-z]?\)[.,:]?$/.test(tokens.words.slice(Math.max(0, first - 4), first).join(''))) return true;
  if (isReferenced(tokens, pair)) return true;
  const leader = leaderOf(tokens, first);
  const word = lowerAt(tokens, leader);
  if (/^(?:titled|entitled|headlined)$/.test(word)) return true;
  // "Under the title “On tides”", "her essay, called “What we owe the river”".
  if (/^(?:title|headline|heading)$/.test(word) && hasTag(tokens, leader - 1, DET, PRON)) return true;
  if (word === 'called' && workBefore(tokens, leader) && lowerAt(tokens, last) !== 'by') return true;
  if (!isCapitalised(tokens, pair)) return false;
  // "The show, “A Night,” she said": what a comma parts is a title only where no verb of saying could own it.
  if (isAmong(word, WORKS) && !hasTag(tokens, leader - 1, PRON, AUX)) return true;
  if (word === 'captioned') return true;
  // "He told the “Nordische Post”"
  if (word === 'the' && /^(?:told|tells?|telling)$/.test(lowerAt(tokens, leader - 1))) return true;
  if (/^(?:called|named|dubbed|nicknamed)$/.test(word))
    return (
      isNounBefore(tokens, leader) || (hasTag(tokens, leader - 1, AUX) && lowerAt(tokens, last) !== 'by')
    );
  // "She directed “Harbour Lights”", "he praised “The Long Field”"
  if (leader === first - 1 && last - first > 3 && MAKES.has(word) && hasTag(tokens, leader, VERB))
    return true;
  // "The title role in “Tides”", "she stars in “Tides”", "the crew of “Tides”".
  const at = /^(?:the|a|an)$/.test(word) ? leader - 1 : leader;
  if (
    /^(?:in|of|on|for|from|to)$/.test(lowerAt(tokens, at)) &&
    isAmong(lowerAt(tokens, at - 1), PARTS_OF_WORKS)
  )
    return true;
  // "the “Far Wars” series", "her “Growing Ohio Plan” on Monday": a name with its kind behind or within.
  const next = lowerAt(tokens, last);
  if (last - first > 3 && isAmong(next, WORKS) && hasTag(tokens, first - 1, DET, PRON)) return true;
  return isOwnedName(tokens, pair);
};

/** "A study called", "her essay, called". */
const workBefore = (tokens: Tokens, called: number): boolean =>
  isAmong(lowerAt(tokens, lowerAt(tokens, called - 1) === ',' ? called - 2 : called - 1), WORKS);

/** "A film called “Tides”", but not "they called “Tides”": whether a noun stands before "called", or a comma. */
const isNounBefore = (tokens: Tokens, called: number): boolean =>
  hasTag(tokens, called - 1, NOUN, ADV) ||
  /^(?:,|someone|somebody|one|man|woman)$/.test(lowerAt(tokens, called - 1));

const PLANS =
  /^(?:plan|act|bill|programme|program|initiative|project|scheme|award|prize|fund|campaign|tour|policy|strategy|charter|agenda|business|day|week|year|list)$/;

/** "Her “Growing Ohio Plan”", "its ranking as “Top State for Business”": three words or more, the last a kind of thing. */
const isOwnedName = (tokens: Tokens, { first, last }: MarkPair): boolean => {
  const end = /^\p{P}/u.test(wordAt(tokens, last - 2)) ? last - 2 : last - 1;
  const before = lowerAt(tokens, first - 1);
  const isLed = /^(?:the|a|an|his|her|its|their|our|my|as|'s|’s)$/.test(before);
  return end - first > 2 && isLed && PLANS.test(lowerAt(tokens, end - 1));
};

/** "the word “woke”", "an odd term like “woke”", "its motto was “hope for the best”". */
const isTerm = (tokens: Tokens, { first, last }: MarkPair): boolean => {
  const leader = leaderOf(tokens, first);
  const isShort = last - first <= LONGEST_TERM;
  // "They said the words “never again”": those were said.
  if (TERMS.has(lowerAt(tokens, leader)) || lowerAt(tokens, first - 1) === 'so-called') return isShort;
  if (
    hasTag(tokens, first - 1, AUX) &&
    /^(?:motto|slogan|nickname|name|title|password)$/.test(lowerAt(tokens, first - 2))
  )
    return true;
  return (
    isShort &&
    lowerAt(tokens, first - 1) === 'named' &&
    (hasTag(tokens, first - 2, PRON) || isRole(lowerAt(tokens, first - 2)))
  );
};

/** "Gave her name only as “Rosa”", "goes by “Ace”", "asked to be called “Sam”": what somebody is called. */
const isGivenName = (tokens: Tokens, { first, last }: MarkPair): boolean => {
  if (last - first > LONGEST_TERM || !/^\p{Lu}/u.test(wordAt(tokens, first + 1))) return false;
  const before = tokens.lower.slice(Math.max(0, first - 5), first).join(' ');
  return (
    /(?:^| )(?:named?|names|identified|introduced|known)(?: [a-z]+){0,2} as$/.test(before) ||
    /(?:^| )(?:goes|go|went|going|go(?:es)? only) by(?: the name(?: of)?)?$/.test(before) ||
    /(?:^| )(?:call|calls|called|calling|styled?|styles) (?:himself|herself|themselves)$/.test(before) ||
    /(?:^| )be (?:called|named|known as|identified as)(?: only)?(?: as)?$/.test(before)
  );
};

/** Verbs of choosing words: "use “flood” instead of “swarm”". */
const CHOOSES =
  /^(?:us(?:e|es|ed|ing)|writ(?:e|es|ing)|prefer(?:s|red)?|replac(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|spell(?:s|ed|ing)?|drop(?:s|ped)?|avoid(?:s|ed)?|swap(?:s|ped)?|ban(?:s|ned)?)$/;

/** Whether short words in marks stand beside a term, or instead of one: "drop the word “strike” and write “action”". */
const isOtherTerm = (
  tokens: Tokens,
  before: MarkPair | undefined,
  pair: MarkPair,
  isTermBefore: boolean,
): boolean => {
  if (!before || sentenceAt(tokens, before.first) !== sentenceAt(tokens, pair.first)) return false;
  if (!isShortTerm(tokens, pair) || !isShortTerm(tokens, before)) return false;
  const between = tokens.lower.slice(before.last, pair.first);
  if (isTermBefore)
    return between.length <= 8 && !between.some((word) => /^(?:said|says|told|asked|[:,;])$/.test(word));
  return (
    /^,? ?(?:instead of|rather than|over|not|with|to|for)$/.test(between.join(' ')) &&
    tokens.lower.slice(Math.max(0, before.first - 5), before.first).some((word) => CHOOSES.test(word))
  );
};

const isShortTerm = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  last - first <= LONGEST_TERM && !/^[.,!?]/.test(wordAt(tokens, last - 2));

/** "Walter “Tiny” Briggs": one or two words with capitals between the parts of a name. */
export const isNickname = (tokens: Tokens, { first, last }: MarkPair): boolean =>
  last - first <= 5 &&
  hasTag(tokens, first - 1, PROPN) &&
  hasTag(tokens, last, PROPN) &&
  tokens.words.slice(first + 1, last - 1).every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word)) &&
  sentenceAt(tokens, first - 1) === sentenceAt(tokens, last) &&
  !/[.!?]$/.test(wordAt(tokens, last - 2));

/** Whether only a comma or "and" stands between two pairs: “A”, “B” and “C”. */
const isJoined = (tokens: Tokens, before: MarkPair | undefined, { first }: MarkPair): boolean => {
  if (!before || first - before.last > 2 || first <= before.last) return false;
  return tokens.lower.slice(before.last, first).every((word) => /^(?:and|or|,)$/.test(word));
};

/**
 * The pairs that hold a title or a term: what is named or talked about, and nobody's words. One that a comma or "and"
 * joins to such a pair is another.
 */
export const namedInMarks = (
  tokens: Tokens,
  pairs: readonly MarkPair[],
): ReadonlyMap<MarkPair, 'title' | 'term'> => {
  const named = new Map<MarkPair, 'title' | 'term'>();
  let before: MarkPair | undefined;
  for (const pair of pairs) {
    const isNext =
      before && named.has(before) && isJoined(tokens, before, pair) && isCapitalised(tokens, pair);
    if (isNext || isTitle(tokens, pair)) named.set(pair, 'title');
    else if (isTerm(tokens, pair) || isGivenName(tokens, pair)) named.set(pair, 'term');
    else if (isOtherTerm(tokens, before, pair, before !== undefined && named.get(before) === 'term')) {
      named.set(pair, 'term');
      if (before) named.set(before, 'term');
    }
    before = pair;
  }
  return named;
};
