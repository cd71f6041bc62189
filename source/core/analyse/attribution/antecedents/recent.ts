import { VERB } from '../../grammar/tags.ts';
import { lowerAt, tagAt } from '../../grammar/token.ts';
import { isRole } from '../../grammar/word-kinds.ts';
import { genderOf } from '../../people/member.ts';
import { type Gender, gendersAgree } from '../../people/name.ts';
import type { Sentence, Tokens } from '../../tokens/tokens.ts';
import type { Option } from './choose.ts';
import { NO_PERSON, UNNAMED } from './evidence.ts';
import { LAST_OF_PRONOUNS, type Place } from './features.ts';
import type { Ground } from './ground.ts';
import { namedAfter } from './named-after.ts';
import type { QuotationPlace } from './quotation-place.ts';
import {
  isOneClause,
  isPossessive,
  MARKS,
  newSlot,
  OBJECT,
  placeMention,
  type Slot,
  SUBJECT,
} from './slot.ts';
import { classOfNoun, type Memory, weigh } from './weigh.ts';

export type MentionKind = 'name' | 'pronoun' | 'description' | 'newcomer';
const MENTIONS: Readonly<Record<MentionKind, number>> = { name: 0, pronoun: 1, description: 2, newcomer: 3 };

/** Who has been mentioned of late, most recent first: whom a pronoun may stand for, and who may speak. */
export type Recent = {
  /** A name goes by. */
  readonly enter: (name: number) => void;
  /** A pronoun or a description that stands for a person goes by. */
  readonly refer: (person: number, token: number, by: MentionKind) => void;
  /** A pronoun that tells a gender surely stands for a person. */
  readonly hear: (person: number, gender: Gender) => void;
  /** Somebody's words end here: what is mentioned from now on comes after them. */
  readonly endTurn: (token: number) => void;
  /** Those a pronoun may stand for; `place` where it stands for who speaks. */
  readonly forPronoun: (
    token: number,
    gender: Gender,
    place: QuotationPlace | undefined,
  ) => readonly Option[];
  /** Those who may speak in a quotation without a source, seen from a token behind it. */
  readonly forQuotation: (place: QuotationPlace) => readonly Option[];
  /** Those a description outside quotations may stand for: its determiner, noun and the gender this tells. */
  readonly forDescription: (
    token: number,
    determiner: string,
    noun: string,
    gender: Gender,
  ) => readonly Option[];
  readonly genderOf: (person: number) => Gender;
  /** The one person named so far in a pronoun's sentence, where that is its subject and the pronoun stands in another clause: "Holm, who lost her bag". */
  readonly subjectOf: (token: number, gender: Gender) => number | undefined;
};

/** Only so many of the last people mentioned are weighed. */
const WINDOW = 14;
/** Nobody has been mentioned yet. */
export const startRecent = (ground: Ground): Recent => {
  const { tokens, names, memberOf, people, evidence, inQuotes, turns, main } = ground;
  const slots: Slot[] = [];
  const inTitle = new Set<number>();
  const counts = new Map<number, number>();
  /** What pronouns have told of those whose names tell nothing. */
  const heard = new Map<number, Gender>(main && [[main.person, main.gender]]);
  let topic = { block: -1, person: -1, role: OBJECT };
  let turnEnd = -1;

  const find = (person: number): Slot => {
    const at = slots.findIndex((slot) => slot.person === person);
    const slot = at >= 0 ? slots.splice(at, 1)[0] : undefined;
    const fresh = slot ?? newSlot(person, counts.get(person) ?? 0);
    slots.unshift(fresh);
    if (slots.length > WINDOW) slots.splice(slots.at(-1)?.person === main?.person ? -2 : -1, 1);
    return fresh;
  };

  const isPerson = (person: number): boolean => {
    const kind = people[person]?.kind;
    return (kind === 'person' || kind === 'unknown') && (evidence[person] ?? UNNAMED) !== NO_PERSON;
  };
  const genderOfPerson = (person: number): Gender => {
    const known = people[person];
    const told = known ? genderOf(known) : 'unknown';
    return told === 'unknown' ? (heard.get(person) ?? told) : told;
  };
  const genderSure = (person: number): number => {
    const known = people[person];
    if (!known) return 0;
    if (known.given?.pronoun || known.told.male !== known.told.female) return 3;
    return genderOf(known) !== 'unknown' ? 2 : heard.has(person) ? 1 : 0;
  };

  /** Whether it is a description in passing, neither subject nor object, of somebody who has not spoken: "at his mother's house". */
  const isInPassing = ({ person, isFirst, role }: Slot): boolean =>
    person >= evidence.length && !isFirst && role !== SUBJECT && role !== OBJECT && !turns.hasSpoken(person);
  /** Neither whoever is only spoken of in somebody's words, nor a description in passing, answers a quotation. */
  const maySpeak = (slot: Slot): boolean => {
    const { person, onlyQuoted } = slot;
    if (onlyQuoted) return turns.addressedAgo(person) > 0;
    return ground.isNarrator(person) || !isInPassing(slot);
  };
  const memory = (): Memory => ({ turnEnd, topic, inTitle, genderSure });
  const placeAt = (where: number, block: number, quotation?: QuotationPlace, noun = -1): Place => ({
    where,
    gap: Math.min(3, Math.max(0, block - (turns.last()?.lastBlock ?? -9))),
    isUnbroken: quotation?.isUnbroken ?? false,
    isBare: where > LAST_OF_PRONOUNS && quotation?.isBare === true,
    isAfterQuestion: noun < 0 && turns.last()?.isQuestion === true,
    people: Math.min(2, turns.count()),
    noun,
  });

  return {
    genderOf: genderOfPerson,
    subjectOf: (token, gender) => {
      const here = slots.filter(
        (slot) =>
          slot.sentence === tokens.sentenceOf[token] && !slot.onlyQuoted && !ground.isNarrator(slot.person),
      );
      const [only] = here;
      if (!only || here.length > 1) return undefined;
      const isOf = tokens.lower.slice(only.token, token).includes('who');
      if (!isOf && (only.role !== SUBJECT || isOneClause(tokens, only.token, token))) return undefined;
      const own = genderOfPerson(only.person);
      return own === 'unknown' || own === gender ? only.person : undefined;
    },
    enter: (index) => {
      const [name, person] = [names[index], memberOf[index] ?? -1];
      if (!name || person < 0 || !isPerson(person)) return;
      // "Villa boss Unai Emery": what a role is of comes along with whoever holds it, and is nobody "he" could be.
      if (isRole(lowerAt(tokens, name.last))) return;
      counts.set(person, (counts.get(person) ?? 0) + 1);
      const quoted = inQuotes(name.range.start);
      const known = slots.find((slot) => slot.person === person);
      if (quoted && known && !known.onlyQuoted) {
        known.count += 1;
        return;
      }
      const slot = find(person);
      placeMention(tokens, slot, name.first, name.last);
      slot.mention = MENTIONS.name;
      slot.isFull = name.words.length > 1;
      slot.onlyQuoted = quoted;
      slot.count += 1;
      if (ground.isTitleBlock(slot.block)) inTitle.add(person);
      if (!quoted && topic.block !== slot.block) topic = { block: slot.block, person, role: slot.role };
    },
    refer: (person, token, by) => {
      // "The court was shown a film": a court is nobody "he" could be.
      if (!isPerson(person)) return;
      const slot = find(person);
      placeMention(tokens, slot, token, token + 1);
      slot.mention = MENTIONS[by];
      slot.onlyQuoted = false;
      if (topic.block !== slot.block) topic = { block: slot.block, person, role: slot.role };
    },
    hear: (person, gender) => {
      if (!heard.has(person)) heard.set(person, gender);
    },
    endTurn: (token) => {
      turnEnd = Math.max(turnEnd, token);
    },
    forPronoun: (token, gender, quotation) => {
      const sentence = tokens.sentenceOf[token] ?? 0;
      const bounds = tokens.sentences[sentence];
      const block = bounds?.block ?? 0;
      const isBehindClause = lowerAt(tokens, token - 1) === ',' && opensWithParticiple(tokens, bounds);
      const others = namedAfter(tokens, names, memberOf, token);
      const isGoverned =
        lowerAt(tokens, token) === 'him' ||
        (lowerAt(tokens, token) === 'her' && !isPossessive(tokens, token));
      const fitting = slots.filter((slot) => {
        if (others.has(slot.person) || ground.isNarrator(slot.person)) return false;
        // "Asked by Holm, he agreed": whoever the first clause has for its object is not its subject as well.
        const isInClause = isBehindClause && slot.sentence === sentence;
        if (isInClause && (slot.role === OBJECT || slot.token === bounds?.first)) return false;
        // "Webb asked him": whoever asks is not whom he asks.
        if (
          isGoverned &&
          slot.role === SUBJECT &&
          slot.sentence === sentence &&
          isOneClause(tokens, slot.token, token)
        )
          return false;
        return gendersAgree(gender, genderOfPerson(slot.person));
      });
      const before = lowerAt(tokens, token - 1);
      const opens = token === bounds?.first || isBehindClause;
      const isAfterMark =
        MARKS.has(before) ||
        (before === ',' && MARKS.has(lowerAt(tokens, token - 2))) ||
        (quotation !== undefined &&
          VERB === tagAt(tokens, token - 1) &&
          MARKS.has(lowerAt(tokens, token - 2)));
      const where = isAfterMark ? 0 : opens ? (tokens.sentences[sentence - 1]?.block === block ? 2 : 1) : 3;
      const place = placeAt(where, block, quotation);
      return weigh(ground, memory(), fitting, { sentence, block, token }, place, quotation);
    },
    forDescription: (token, determiner, noun, gender) => {
      const sentence = tokens.sentenceOf[token] ?? 0;
      const block = tokens.sentences[sentence]?.block ?? 0;
      const fitting = slots.filter((slot) => {
        if (ground.isNarrator(slot.person) || slot.onlyQuoted) return false;
        // Whoever is named in the same sentence would be "he" or "she" there.
        return gendersAgree(gender, genderOfPerson(slot.person));
      });
      const where = determiner === 'the' ? 8 : /^(?:his|her|their|'s?)$/.test(determiner) ? 9 : 10;
      const place = placeAt(where, block, undefined, classOfNoun(noun));
      return weigh(ground, memory(), fitting, { sentence, block, token }, place, undefined, noun);
    },
    forQuotation: (quotation) => {
      const { sentence, block, lastToken: token } = quotation;
      const place = placeAt(quotation.where, block, quotation);
      return weigh(ground, memory(), slots.filter(maySpeak), { sentence, block, token }, place, quotation);
    },
  };
};

/** "Receiving guests in Oslo, he ...": whom such a sentence is about comes behind its first clause. */
export const opensWithParticiple = (tokens: Tokens, sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  tagAt(tokens, sentence.first) === VERB &&
  /(?:ing|ed)$/.test(lowerAt(tokens, sentence.first));
