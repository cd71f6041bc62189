import type { Range } from '../../../text/range.ts';
import { OBLIQUE_PREPOSITIONS } from '../../grammar/closed-classes.ts';
import { ADV, AUX, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, sentenceAt, tagAt } from '../../grammar/token.ts';
import { isRole } from '../../grammar/word-kinds.ts';
import { wordSet } from '../../lexicon/lists.ts';
import { genderOf, type Known } from '../../people/member.ts';
import type { Gender, Name } from '../../people/name.ts';
import type { Sentence, Tokens } from '../../tokens/tokens.ts';
import { type Candidate, featuresOf, type Place } from './features.ts';
import { namedAfter } from './named-after.ts';

/** Who has been mentioned of late, most recent first: what a pronoun may stand for. */
export type Stage = {
  /** A name goes by. */
  readonly enter: (name: number) => void;
  /** A pronoun or a description that stands for a member goes by. */
  readonly refer: (member: number, token: number, by: 'pronoun' | 'description' | 'newcomer') => void;
  /** A pronoun that tells a gender surely stands for a member. */
  readonly hear: (member: number, gender: Gender) => void;
  /** A member was found to have said something, reported at a token. */
  readonly speak: (member: number | undefined, token: number) => void;
  /** The members a pronoun may stand for and the features of each; `spans` is what the pronoun is said to have said. */
  readonly candidates: (token: number, gender: Gender, spans: readonly Range[]) => readonly Option[];
};

export type Option = { readonly member: number; readonly features: readonly string[] };

type Slot = {
  readonly member: number;
  token: number;
  sentence: number;
  block: number;
  isSubject: boolean;
  isFirst: boolean;
  isPossessive: boolean;
  isOblique: boolean;
  /** Whether a verb governs it, or "by". */
  isObject: boolean;
  byPronoun: boolean;
  isNewcomer: boolean;
  isFull: boolean;
  onlyQuoted: boolean;
  count: number;
  spokeIn: number;
};

/** Only so many of the last people mentioned are weighed. */
const WINDOW = 14;
const MARKS = wordSet(`” " '' ’ » “`);

/** An empty stage. `people` are the members, others may join them later. `inQuotes` tells whether an offset lies in quotation marks; `topBlocks` are those that hold the title. */
export const createStage = (
  tokens: Tokens,
  names: readonly Name[],
  memberOf: Int32Array,
  people: readonly Known[],
  inQuotes: (offset: number) => boolean,
  isTitleBlock: (block: number) => boolean,
  headingsUpTo: (block: number) => number,
): Stage => {
  const slots: Slot[] = [];
  const inTitle = new Set<number>();
  const counts = new Map<number, number>();
  const spoken: number[] = [];
  /** What pronouns have told of those whose names tell nothing. */
  const heard = new Map<number, Gender>();
  let topic = { block: -1, member: -1 };

  const find = (member: number): Slot => {
    const at = slots.findIndex((slot) => slot.member === member);
    const slot = at >= 0 ? slots.splice(at, 1)[0] : undefined;
    const fresh = slot ?? {
      member, token: 0, sentence: 0, block: 0, isSubject: false, isFirst: false, isPossessive: false, isOblique: false, isObject: false, byPronoun: false, isNewcomer: false, isFull: false, onlyQuoted: true, count: counts.get(member) ?? 0, spokeIn: -1,
    }; // biome-ignore format: a blank slot
    slots.unshift(fresh);
    if (slots.length > WINDOW) slots.pop();
    return fresh;
  };

  const place = (slot: Slot, first: number, last: number): void => {
    const sentence = tokens.sentenceOf[first] ?? 0;
    const bounds = tokens.sentences[sentence];
    const before = lowerAt(tokens, first - 1);
    const opens = first === bounds?.first || MARKS.has(before);
    // "Holm laughed when it was put to her": she stays whom the sentence is about.
    const isStill = slot.isSubject && slot.sentence === sentence && slot.token < first;
    slot.token = first;
    if (isStill) return;
    slot.sentence = sentence;
    slot.block = bounds?.block ?? 0;
    slot.isPossessive = lowerAt(tokens, last) === "'s" || lowerAt(tokens, last) === "'";
    // "Receiving Bill Gates in Beijing, he said": what a verb governs is not whom the sentence is about.
    const isGoverned = !opens && tagAt(tokens, first - 1) === VERB;
    slot.isObject = (isGoverned || before === 'by') && !slot.isPossessive;
    slot.isOblique = !opens && (OBLIQUE_PREPOSITIONS.has(before) || isGoverned);
    slot.isFirst = first <= (bounds?.first ?? 0) + 2;
    slot.isSubject =
      !slot.isOblique &&
      !slot.isPossessive &&
      (isVerb(tokens, last) ||
        ((lowerAt(tokens, last) === ',' || lowerAt(tokens, last) === 'who') && slot.isFirst));
  };

  const isPerson = (member: number): boolean => {
    const kind = people[member]?.kind;
    return kind === 'person' || kind === 'unknown';
  };

  return {
    enter: (index) => {
      const [name, member] = [names[index], memberOf[index] ?? -1];
      if (!name || member < 0 || !isPerson(member)) return;
      // "Villa boss Unai Emery": what a role is of comes along with whoever holds it, and is nobody "he" could be.
      if (isRole(lowerAt(tokens, name.last))) return;
      counts.set(member, (counts.get(member) ?? 0) + 1);
      const quoted = inQuotes(name.range.start);
      const known = slots.find((slot) => slot.member === member);
      if (quoted && known && !known.onlyQuoted) {
        known.count += 1;
        return;
      }
      const slot = find(member);
      place(slot, name.first, name.last);
      slot.byPronoun = false;
      slot.isNewcomer = false;
      slot.isFull = name.words.length > 1;
      slot.onlyQuoted = quoted;
      slot.count += 1;
      if (isTitleBlock(slot.block)) inTitle.add(member);
      if (!quoted && topic.block !== slot.block) topic = { block: slot.block, member };
    },
    refer: (member, token, by) => {
      const slot = find(member);
      place(slot, token, token + 1);
      slot.byPronoun = by === 'pronoun';
      slot.isNewcomer = by === 'newcomer';
      slot.onlyQuoted = false;
      if (topic.block !== slot.block) topic = { block: slot.block, member };
    },
    hear: (member, gender) => {
      if (!heard.has(member)) heard.set(member, gender);
    },
    speak: (member, token) => {
      spoken.push(member ?? -1);
      const slot = slots.find((known) => known.member === member);
      if (slot) slot.spokeIn = sentenceAt(tokens, token)?.block ?? -1;
    },
    candidates: (token, gender, spans) => {
      const sentence = tokens.sentenceOf[token] ?? 0;
      const bounds = tokens.sentences[sentence];
      const block = bounds?.block ?? 0;
      const isBehindClause = lowerAt(tokens, token - 1) === ',' && opensWithParticiple(tokens, bounds);
      const others = namedAfter(tokens, names, memberOf, token);
      const fitting = slots.filter((slot) => {
        if (others.has(slot.member)) return false;
        // "Asked by Holm, he agreed": whoever the first clause has for its object is not its subject as well.
        if (isBehindClause && slot.sentence === sentence && slot.isObject) return false;
        const member = people[slot.member];
        const told = member ? genderOf(member) : 'unknown';
        const own = told === 'unknown' ? (heard.get(slot.member) ?? told) : told;
        return own === 'unknown' || gender === 'unknown' || own === gender;
      });
      let most = 0;
      for (const slot of fitting) most = Math.max(most, slot.count);
      const nearest = fitting.find((slot) => slot.isSubject && !slot.onlyQuoted)?.member;
      const here = fitting.filter((slot) => slot.block === block);
      const before = lowerAt(tokens, token - 1);
      const opensSentence = token === bounds?.first || isBehindClause;
      const where: Place = {
        opensSentence,
        opensParagraph: opensSentence && tokens.sentences[sentence - 1]?.block !== block,
        afterQuote: MARKS.has(before) || (before === ',' && MARKS.has(lowerAt(tokens, token - 2))),
      };
      return fitting.map((slot, rank) => {
        const member = people[slot.member];
        const candidate: Candidate = {
          sentences: sentence - slot.sentence,
          paragraphs: block - slot.block,
          rank,
          count: slot.count,
          isMostNamed: slot.count === most,
          isSubject: slot.isSubject,
          isFirstInSentence: slot.isFirst,
          isPossessive: slot.isPossessive,
          isOblique: slot.isOblique,
          byPronoun: slot.byPronoun,
          isNewcomer: slot.isNewcomer && slot.block === block,
          isInOwnWords: isWithin(tokens, slot.token, spans),
          onlyInQuotes: slot.onlyQuoted,
          isInTitle: inTitle.has(slot.member),
          isKnownPerson: member?.kind === 'person',
          isFullName: slot.isFull,
          agrees: gender !== 'unknown' && member !== undefined && genderOf(member) === gender,
          isOnly: fitting.length === 1,
          saidLast: spoken.at(-1) === slot.member,
          saidBeforeLast: spoken.at(-2) === slot.member,
          saidHere: slot.spokeIn === block,
          isNearestSubject: slot.member === nearest,
          isAcrossHeading: headingsUpTo(block) > headingsUpTo(slot.block),
          isAloneInParagraph: here.length === 1 && here[0] === slot,
          isTopic: topic.block === block && topic.member === slot.member,
        };
        return { member: slot.member, features: featuresOf(candidate, where) };
      });
    },
  };
};

const isVerb = (tokens: Tokens, at: number): boolean => {
  const tag = tagAt(tokens, at);
  return tag === VERB || tag === AUX || (tag === ADV && hasTag(tokens, at + 1, VERB, AUX));
};

/** "Receiving guests in Oslo, he ...": whom such a sentence is about comes behind its first clause. */
const opensWithParticiple = (tokens: Tokens, sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  tagAt(tokens, sentence.first) === VERB &&
  /(?:ing|ed)$/.test(lowerAt(tokens, sentence.first));

const isWithin = (tokens: Tokens, token: number, spans: readonly Range[]): boolean => {
  const start = tokens.starts[token] ?? 0;
  return spans.some((span) => span.start <= start && start < span.end);
};

/** Tokens of the pronouns "he" and "she" and their other forms outside quotation marks, with the gender each tells. */
export const personalPronouns = (
  tokens: Tokens,
  inQuotes: (offset: number) => boolean,
): readonly { readonly token: number; readonly gender: Gender }[] => {
  const found: { token: number; gender: Gender }[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const gender = genderOfPronoun(lowerAt(tokens, token));
    if (gender !== 'unknown' && !inQuotes(tokens.starts[token] ?? 0)) found.push({ token, gender });
  }
  return found;
};

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Gender] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Gender] => [word, 'female']),
]);

/** The gender a pronoun tells. */
export const genderOfPronoun = (word: string): Gender => GENDERS.get(word) ?? 'unknown';
