import type { Option } from './choose.ts';
import { UNNAMED } from './evidence.ts';
import { featuresOf, LAST_OF_PRONOUNS, type Place } from './features.ts';
import type { Ground } from './ground.ts';
import { startLeaning } from './leaning.ts';
import type { QuotationPlace } from './quotation-place.ts';
import { type Slot, SUBJECT } from './slot.ts';

/** What is remembered beside who was mentioned of late. */
export type Memory = {
  /** The token up to which the last turn goes, with the words that report it. */
  readonly turnEnd: number;
  /** Whom a paragraph names first. */
  readonly topic: { readonly block: number; readonly person: number };
  readonly inTitle: ReadonlySet<number>;
  /** How surely somebody's gender is known, 0 to 3; see `Candidate.gender`. */
  readonly genderSure: (person: number) => number;
};

/** The features of each of several people as an answer to one question, asked at a place. */
export const weigh = (
  ground: Ground,
  { turnEnd, topic, inTitle, genderSure }: Memory,
  fitting: readonly Slot[],
  at: { readonly sentence: number; readonly block: number; readonly token: number },
  where: Place,
  quotation: QuotationPlace | undefined,
  noun?: string,
): readonly Option[] => {
  const { turns, evidence, headingsUpTo, isNarrator, bears } = ground;
  let most = 0;
  for (const slot of fitting) most = Math.max(most, slot.count);
  const nearest = fitting.find((slot) => slot.role === SUBJECT && !slot.onlyQuoted)?.person;
  const here = fitting.filter((slot) => slot.block === at.block);
  const since = fitting.filter((slot) => slot.token > turnEnd && !slot.onlyQuoted);
  const newSubjects = since.filter((slot) => slot.role === SUBJECT);
  const leads = quotation ? quotation.sentence - 1 : at.sentence - 1;
  const behind = quotation
    ? fitting.filter((slot) => slot.token > at.token && slot.block === quotation.lastBlock)
    : [];
  const leading = fitting.filter(
    (slot) => slot.sentence === leads && !slot.onlyQuoted && !behind.includes(slot),
  );
  const leanOf = startLeaning(ground, fitting, at, quotation, where.where <= LAST_OF_PRONOUNS, turnEnd);
  return fitting.map((slot, rank) => {
    const { person } = slot;
    const isBehind = behind.includes(slot);
    const isNextSentence = quotation !== undefined && slot.sentence <= quotation.lastSentence + 1;
    const isUnnamed = person >= evidence.length;
    const isLead = leading.includes(slot);
    const features = featuresOf(
      {
        sentences: at.sentence - slot.sentence,
        paragraphs: at.block - slot.block,
        rank,
        count: slot.count,
        gender: genderSure(person),
        kind: isUnnamed ? UNNAMED : (evidence[person] ?? 0),
        mention: slot.mention,
        role: slot.role,
        isFirst: slot.isFirst,
        isMostNamed: slot.count === most,
        isFull: slot.isFull,
        isInTitle: inTitle.has(person),
        onlyQuoted: slot.onlyQuoted,
        isOnly: fitting.length === 1,
        isAcrossHeading: headingsUpTo(at.block) > headingsUpTo(slot.block),
        isTopic: topic.block === at.block && topic.person === person,
        isAlone: here.length === 1 && here[0] === slot,
        isNearestSubject: person === nearest,
        ago: turns.ago(person, at.block),
        spokeHere: turns.spokeIn(person, at.block),
        hasSpoken: turns.hasSpoken(person),
        since: slot.token > turnEnd && !slot.onlyQuoted ? (slot.role === SUBJECT ? 2 : 1) : 0,
        isOnlySince: since.length === 1 && since[0] === slot,
        isOvertaken: newSubjects.length > 0 && !newSubjects.includes(slot),
        isAddressed: quotation?.addressed.has(person) ?? false,
        addressedAgo: turns.addressedAgo(person),
        isQuoted: quotation?.named.has(person) ?? false,
        quotedAgo: turns.namedAgo(person),
        asked: at.sentence - slot.askedIn <= 1 ? slot.asked : 0,
        next: 1 + (quotation?.next.indexOf(person) ?? -1),
        isNextHere: quotation?.nextHere === person,
        lead: isLead ? (slot.role === SUBJECT ? 2 : 1) : 0,
        rivals: Math.min(2, leading.length - (isLead ? 1 : 0)),
        behind: isBehind ? 1 + (isNextSentence ? 1 : 0) + (slot.role === SUBJECT ? 2 : 0) : 0,
        isOnlyBehind: isBehind && behind.length === 1,
        isNarrator: isNarrator(person),
        isUnnamed,
        bearsNoun: noun !== undefined && bears(person, noun),
      },
      where,
    );
    return { person, features, lean: leanOf(slot) };
  });
};

const GENERIC =
  /^(?:man|woman|boy|girl|gentleman|lady|fellow|lad|chap|guy|youth|child|stranger|friend|visitor|guest|companion|person|kid)$/;
const KIN =
  /^(?:mother|father|son|daughter|brother|sister|wife|husband|uncle|aunt|nephew|niece|cousin|grand\w+|step\w+|\w+-in-law|widow|mum|mom|dad|parent)$/;

/** What a noun calls somebody; see `Place.noun`. */
export const classOfNoun = (noun: string): number => (GENERIC.test(noun) ? 0 : KIN.test(noun) ? 1 : 2);
