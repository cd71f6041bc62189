import { CLAUSE, OBLIQUE_PREPOSITIONS } from '../../grammar/closed-classes.ts';
import { isAnyOf, isVerb, startOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, ADV, AUX, DET, NOUN, PART, PRON, PROPN, PUNCT, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, tagAt, wordAt } from '../../grammar/token.ts';
import { isPluralPeople } from '../../grammar/word-kinds.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** Somebody mentioned of late, as last mentioned. */
export type Slot = {
  readonly person: number;
  token: number;
  sentence: number;
  block: number;
  /** What it was in its sentence: see the constants below. */
  role: number;
  isFirst: boolean;
  mention: number;
  isFull: boolean;
  onlyQuoted: boolean;
  count: number;
  /** 1 where it was just asked something, 2 where it asked, and in which sentence. */
  asked: number;
  askedIn: number;
};

export const [SUBJECT, OBJECT, OBLIQUE, OWNER, OTHER] = [0, 1, 2, 3, 4];
/** Quotation marks behind which a clause of the reporter's begins. */
export const MARKS = new Set(['”', '"', "''", '’', '»', '“']);
const ASKING =
  /^(?:ask|asks|asked|told|tells|tell|begged|urged|questioned|pressed|reminded|answered|addressed)$/;

/** A blank slot. */
export const newSlot = (person: number, count: number): Slot => ({
  person,
  token: 0,
  sentence: 0,
  block: 0,
  role: OTHER,
  isFirst: false,
  mention: 0,
  isFull: false,
  onlyQuoted: true,
  count,
  asked: 0,
  askedIn: -9,
});

/** Notes that a person is mentioned by the tokens from `first` to `last`, the last not included: where, and as what. */
export const placeMention = (tokens: Tokens, slot: Slot, first: number, last: number): void => {
  const sentence = tokens.sentenceOf[first] ?? 0;
  const bounds = tokens.sentences[sentence];
  const before = lowerAt(tokens, lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1);
  const opens = first === bounds?.first || MARKS.has(before);
  // "Holm laughed when it was put to her": she stays whom the sentence is about.
  const isStill =
    slot.role === SUBJECT &&
    slot.sentence === sentence &&
    slot.token < first &&
    !tokens.lower.slice(slot.token, first).includes(';');
  slot.token = first;
  if (isStill) return;
  slot.sentence = sentence;
  slot.block = bounds?.block ?? 0;
  const isOwner = /^'s?$/.test(lowerAt(tokens, last)) || isPossessive(tokens, first);
  // "Receiving Bill Gates in Beijing, he said": what a verb governs is not whom the sentence is about.
  const isGoverned = !opens && tagAt(tokens, first - 1) === VERB;
  const apposed = describedFirst(tokens, first, last, bounds?.first ?? 0);
  slot.isFirst = apposed || first <= (bounds?.first ?? 0) + 2;
  // "Her co-author, Miguel Prado, built the cameras"
  const isApposition = before === ',' && lowerAt(tokens, last) === ',' && hasVerb(tokens, last + 1);
  // "For Ellen Marsh, whose father took part, the numbers ...": whom the sentence is about.
  const isTopic = before === 'for' && first - 1 === bounds?.first && lowerAt(tokens, last) === ',';
  const isSubject =
    hasVerb(tokens, last) ||
    isApposition ||
    isTopic ||
    ((lowerAt(tokens, last) === ',' || lowerAt(tokens, last) === 'who') && slot.isFirst);
  slot.role = isOwner
    ? OWNER
    : isGoverned || before === 'by'
      ? OBJECT
      : !opens && !isTopic && OBLIQUE_PREPOSITIONS.has(before)
        ? OBLIQUE
        : isSubject
          ? SUBJECT
          : OTHER;
  const asked = isOwner ? 0 : askedOf(tokens, first, last, bounds?.first ?? first, slot.role === SUBJECT);
  if (asked > 0) [slot.asked, slot.askedIn] = [asked, sentence];
};

const asksAt = (tokens: Tokens, at: number): boolean => ASKING.test(lowerAt(tokens, at));

/** Whether somebody mentioned by these tokens is asked something there (1), asks (2), or neither (0). */
const askedOf = (
  tokens: Tokens,
  first: number,
  last: number,
  sentence: number,
  isSubject: boolean,
): number => {
  const before = lowerAt(tokens, first - 1);
  // "Asked by Judge Park", "She was asked by Park"; "Asked whether it was hers, Reese nodded", "Reese was asked"
  if (before === 'by') return asksAt(tokens, first - 2) ? 2 : 0;
  if (hasTag(tokens, first - 1, VERB)) return asksAt(tokens, first - 1) ? 1 : 0;
  // "asked Holm's lawyer, Max Lind, whether"
  const beside =
    before === ','
      ? startOfRun(first - 1, Math.max(sentence, first - 10), (at) => isInPhrase(tokens, at))
      : 0;
  if (
    beside > sentence &&
    beside < first - 1 &&
    hasTag(tokens, beside - 1, VERB) &&
    asksAt(tokens, beside - 1)
  )
    return 1;
  // "put the question to Diaz"
  const putTo = before === 'to' ? tokens.lower.slice(Math.max(sentence, first - 6), first) : [];
  if (putTo.includes('put') || putTo.includes('question')) return 1;
  if (!isSubject) return 0;
  // "Begged people to go": whoever is told is nobody who could answer.
  const isToMany = isPluralPeople(lowerAt(tokens, last + 1));
  if ((asksAt(tokens, last) && !isToMany) || isPutTo(tokens, last)) return 2;
  const isPassive = /^(?:is|was|were|when|if)$/.test(lowerAt(tokens, last)) && asksAt(tokens, last + 1);
  return isPassive || (first > sentence && asksAt(tokens, sentence)) ? 1 : 0;
};

const isInPhrase = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, DET, NOUN, ADJ, PROPN, PRON, PART);

/** "put the question to", "put it to" */
const isPutTo = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'put' && tokens.lower.slice(at + 2, at + 4).includes('to');

/** "The vicar, the Rev Ann Lee, was there": a name beside the description that opens its sentence. */
const describedFirst = (tokens: Tokens, first: number, last: number, sentence: number): boolean => {
  if (lowerAt(tokens, last) !== ',' || !(hasTag(tokens, last + 1, ADV) || hasVerb(tokens, last + 1)))
    return false;
  const comma = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  if (lowerAt(tokens, comma) !== ',' || comma - sentence > CLAUSE_LENGTH) return false;
  return comma > sentence && !isAnyOf(sentence, comma, (at) => !isInPhrase(tokens, at));
};

/** How far apart a subject and what its verb governs may stand, in tokens. */
const CLAUSE_LENGTH = 6;

/** Whether nothing that may begin another clause stands between two tokens. */
export const isOneClause = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > CLAUSE_LENGTH) return false;
  const isBreak = (at: number): boolean =>
    hasTag(tokens, at, PUNCT) || (CLAUSE.has(lowerAt(tokens, at)) && !hasTag(tokens, at, VERB, AUX));
  return !isAnyOf(from + 1, to, isBreak);
};

/** "his", and "her" in front of a noun. */
export const isPossessive = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'his' ||
  (lowerAt(tokens, at) === 'her' && hasTag(tokens, at + 1, NOUN, PROPN, ADJ));

/** "shrugged", "also shrugged"; the tagger takes "Tess Adair, her deputy, shrugged." and "Adair begged people to go" for adjectives. */
const hasVerb = (tokens: Tokens, at: number): boolean =>
  isVerb(tokens, at) ||
  (hasTag(tokens, at, ADV) && hasTag(tokens, at + 1, VERB, AUX)) ||
  (hasTag(tokens, at, ADJ) &&
    /^\p{Ll}+ed$/u.test(wordAt(tokens, at)) &&
    (hasTag(tokens, at + 1, PUNCT) || hasTag(tokens, at - 1, PROPN)));
