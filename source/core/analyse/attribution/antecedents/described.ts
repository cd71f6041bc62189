import { DETERMINERS } from '../../grammar/closed-classes.ts';
import { endOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, AUX, NOUN, NUM, PROPN, PUNCT, VERB } from '../../grammar/tags.ts';
import { beginsSentence, hasTag, lowerAt, sentenceAt, tagAt, wordAt } from '../../grammar/token.ts';
import { isNational, isPluralPeople, isRole } from '../../grammar/word-kinds.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken } from '../lookup.ts';
import { newcomers } from '../phrases/nominal.ts';
import { classOfNoun } from './weigh.ts';

/** A noun for one person, its phrase from the first word on: "the old lady", "a man", "Philip's nurse". */
export type Described = {
  readonly first: number;
  readonly noun: number;
  readonly isNew: boolean;
  /** Whether a sentence is about them as somebody new. */
  readonly isFresh: boolean;
  /** Whether it is several people a sentence begins with: "The nurses at the clinic". */
  readonly isPlural: boolean;
};

/** Words between a determiner and its noun at the most. */
const LONGEST = 4;
const NEW = /^(?:a|an|one|another)$/;
/** Plural or empty determiners: whoever stands behind them is nobody in particular. */
const NOBODY =
  /^(?:no|any|every|each|both|all|many|some|several|few|most|two|three|four|five|six|these|those|other|what|which|their|our|your|its)$/;
/** Words for people that are more often words for things. */
const THINGS =
  /^(?:head|chair|star|model|private|public|guide|general|review|info|subject|whip|principal|marine|pitcher|batter|major|counsel)$/;
const BE = /^(?:be|is|are|was|were|been|being|become|became|as|like|than|called|not|for)$/;

/**
 * Whoever is described outside quotation marks: somebody new whom a sentence is about, several people a sentence begins
 * with, and every noun for one person that stands for somebody.
 */
export const describedPeople = (
  tokens: Tokens,
  names: readonly Name[],
  inQuotes: (offset: number) => boolean,
): readonly Described[] => {
  const fresh = newcomers(tokens, inQuotes).map(
    (each): Described => ({ ...each, isNew: true, isFresh: true, isPlural: false }),
  );
  const known = new Set(fresh.map(({ noun }) => noun));
  const others = inPassing(tokens, names, inQuotes).filter(({ noun }) => !known.has(noun));
  return [...fresh, ...others, ...groupsThatOpen(tokens, inQuotes)];
};

/** Nouns for one person that stand for somebody, and not for what somebody is: neither "was a baker" nor ", a baker," behind a name. */
const inPassing = (
  tokens: Tokens,
  names: readonly Name[],
  inQuotes: (offset: number) => boolean,
): readonly Described[] => {
  const found: Described[] = [];
  for (let noun = 1; noun < tokens.count; noun++) {
    const isPerson =
      tagAt(tokens, noun) === NOUN && isRole(lowerAt(tokens, noun)) && !THINGS.test(lowerAt(tokens, noun));
    if (!isPerson && !isEpithet(tokens, noun)) continue;
    const next = tagAt(tokens, noun + 1);
    if (next === NOUN || next === PROPN || inQuotes(tokens.starts[noun] ?? 0)) continue;
    const first = phraseStart(tokens, noun);
    const determiner = lowerAt(tokens, first);
    if (first === noun || NOBODY.test(determiner)) continue;
    const before = lowerAt(tokens, first - 1);
    if (BE.test(before) || (before === ',' && nameAtToken(names, first - 2)) || isPredicate(tokens, first))
      continue;
    // "the man, Tom Orde": whoever is named right behind needs no other words.
    if (/^(?:named|called|known)$/.test(lowerAt(tokens, noun + 1)) && !hasTag(tokens, noun + 2, PUNCT))
      continue;
    const comma = lowerAt(tokens, noun + 1) === ',' ? noun + 2 : noun + 1;
    if (nameAtToken(names, comma)?.name.first === comma) continue;
    const isNew = NEW.test(determiner);
    const isFresh =
      (isNew && speaks(tokens, noun)) || leadsIn(tokens, noun) || isRelative(tokens, first, noun);
    found.push({ first, noun, isNew, isFresh, isPlural: false });
  }
  return found;
};

/** "an aide told the council", "a soldier who fought there said": whether a verb of reporting follows, and no other noun before it. */
const speaks = (tokens: Tokens, noun: number): boolean => {
  for (let at = noun + 1; at < noun + CLAUSE; at++) {
    if (REPORTING_VERBS.has(lowerAt(tokens, at)) && hasTag(tokens, at, VERB))
      return !/^ask/.test(lowerAt(tokens, at));
    if (hasTag(tokens, at, PUNCT)) return false;
  }
  return false;
};
const CLAUSE = 7;

/** Tokens of an aside between a subject and its verb. */
const LONGEST_ASIDE = 10;

/** "His wife | shook her head", "his wife, standing behind him, | shook her head": whether a verb follows a noun. */
const hasVerb = (tokens: Tokens, noun: number): boolean => {
  const isAside = lowerAt(tokens, noun + 1) === ',' && lowerAt(tokens, noun + 2) !== 'who';
  const close = endOfRun(noun + 2, noun + LONGEST_ASIDE, (at) => lowerAt(tokens, at) !== ',');
  return hasTag(tokens, isAside ? close + 1 : noun + 1, VERB, AUX);
};

/** "The narrator’s aunt looks up. “...,” she says": a subject whose sentence ends right before a quotation. */
const leadsIn = (tokens: Tokens, noun: number): boolean => {
  const sentence = sentenceAt(tokens, noun);
  return sentence !== undefined && hasVerb(tokens, noun) && /^[“"‘]$/.test(wordAt(tokens, sentence.last));
};

/** "My grandfather worked there": somebody's relative, whom a sentence is about. */
const isRelative = (tokens: Tokens, first: number, noun: number): boolean =>
  beginsSentence(tokens, first) && classOfNoun(lowerAt(tokens, noun)) === 1 && hasVerb(tokens, noun);

/** "The Italian was furious." */
const isEpithet = (tokens: Tokens, noun: number): boolean =>
  lowerAt(tokens, noun - 1) === 'the' &&
  /^\p{Lu}/u.test(wordAt(tokens, noun)) &&
  isNational(lowerAt(tokens, noun)) &&
  leadsIn(tokens, noun);

const groupsThatOpen = (tokens: Tokens, inQuotes: (offset: number) => boolean): readonly Described[] =>
  tokens.sentences.flatMap(({ first, last }): Described[] => {
    if (inQuotes(tokens.starts[first] ?? 0)) return [];
    const noun = endOfRun(
      first,
      Math.min(last, first + LONGEST),
      (at) => !isPluralPeople(lowerAt(tokens, at)),
    );
    const isOne =
      noun < last && isPluralPeople(lowerAt(tokens, noun)) && !hasTag(tokens, noun + 1, NOUN, PROPN);
    return isOne ? [{ first, noun, isNew: false, isFresh: false, isPlural: true }] : [];
  });

/** "was only a baker", "was, he said, a baker": behind a verb of being it says what somebody is. */
const isPredicate = (tokens: Tokens, first: number): boolean =>
  tagAt(tokens, first - 2) === AUX &&
  BE.test(lowerAt(tokens, first - 2)) &&
  !/^[,;:.“”"]/.test(lowerAt(tokens, first - 1));

const phraseStart = (tokens: Tokens, noun: number): number => {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
    const [word, tag] = [lowerAt(tokens, at), tagAt(tokens, at)];
    if (DETERMINERS.has(word)) return at;
    if (word === "'s" || word === "'") return Math.max(0, at - 1);
    if (tag !== NOUN && tag !== ADJ && tag !== NUM && tag !== PROPN && word !== ',' && word !== '-')
      return noun;
  }
  return noun;
};
