import type { Option } from './choose.ts';
import { UNNAMED } from './evidence.ts';
import { bucket, distanceOf, LAST_OF_PRONOUNS, NOTE, type Place } from './features.ts';
import type { Ground } from './ground.ts';
import { startLeaning } from './leaning.ts';
import type { QuotationPlace } from './quotation-place.ts';
import { OBJECT, type Slot, SUBJECT } from './slot.ts';

/** What is remembered beside who was mentioned of late. */
export type Memory = {
  /** The token up to which the last turn goes, with the words that report it. */
  readonly turnEnd: number;
  /** Whom a paragraph names first, and as what. */
  readonly topic: { readonly block: number; readonly person: number; readonly role: number };
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
  place: Place,
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
  // What a pronoun elsewhere reports is told in the writer's words, with the names the writer gives.
  const isInMarks = place.where === 0 || place.where > LAST_OF_PRONOUNS;
  const ofBlock = topic.block === at.block && topic.role !== OBJECT ? topic.person : -1;
  const leanOf = startLeaning(ground, fitting, at, quotation, isInMarks, turnEnd, ofBlock);
  const { where, gap, noun: nounClass } = place;
  const isOnly = fitting.length === 1;
  return fitting.map((slot, rank) => {
    const { person, role, mention, count, isFirst } = slot;
    const on: number[] = [];
    const note = (first: number, value: number): void => {
      on.push(first + value);
    };
    const flag = (is: boolean, feature: number): void => {
      if (is) on.push(feature);
    };
    const sentences = at.sentence - slot.sentence;
    const distance = distanceOf(sentences);
    const isSubject = role === SUBJECT;
    const isTopic = topic.block === at.block && topic.person === person;
    const isAlone = here.length === 1 && here[0] === slot;
    const isNearest = person === nearest;
    const isUnnamed = person >= evidence.length;
    const kind = isUnnamed ? UNNAMED : (evidence[person] ?? 0);
    const ago = turns.ago(person, at.block);
    // Outside quotations since the last one: 0 not, 1 mentioned, 2 as a subject.
    const sinceThen = slot.token > turnEnd && !slot.onlyQuoted ? (isSubject ? 2 : 1) : 0;
    // In the sentence right before: 0 not, 1 mentioned, 2 its subject; and how many others are.
    const isLead = leading.includes(slot);
    const lead = isLead ? (isSubject ? 2 : 1) : 0;
    const rivals = Math.min(2, leading.length - (isLead ? 1 : 0));
    // Behind the quotation in its paragraph: 0 not, 1 mentioned, 2 in the first sentence, 3 a subject, 4 the subject of that.
    const isBehind = behind.includes(slot);
    const isNextSentence = quotation !== undefined && slot.sentence <= quotation.lastSentence + 1;
    const isBehindAs = isBehind ? 1 + (isNextSentence ? 1 : 0) + (isSubject ? 2 : 0) : 0;
    // Which of the turns to come is surely its own: 0 none, 1 the next, 2 the one behind it, 3 a later one.
    const next = 1 + (quotation?.next.indexOf(person) ?? -1);
    const asked = at.sentence - slot.askedIn <= 1 ? slot.asked : 0;
    const [addressedAgo, quotedAgo] = [turns.addressedAgo(person), turns.namedAgo(person)];
    note(NOTE.sentences, sentences < 0 ? (sentences === -1 ? 7 : 8) : bucket(sentences));
    note(NOTE.paragraphs, bucket(Math.max(0, at.block - slot.block)));
    note(NOTE.rank, Math.min(5, rank));
    note(NOTE.count, count > 12 ? 5 : count > 5 ? 4 : Math.min(3, count));
    note(NOTE.gender, genderSure(person));
    note(NOTE.kind, kind);
    note(NOTE.mention, mention);
    note(NOTE.role, role);
    note(NOTE.roleByDistance, role * 3 + distance);
    if (isFirst) note(NOTE.firstByDistance, distance);
    note(NOTE.mentionByDistance, mention * 3 + distance);
    flag(count === most, NOTE.mostNamed);
    flag(slot.isFull, NOTE.full);
    flag(inTitle.has(person), NOTE.inTitle);
    flag(slot.onlyQuoted, NOTE.onlyQuoted);
    flag(isOnly, NOTE.only);
    flag(mention === 3 && slot.block === at.block, NOTE.newcomer);
    flag(headingsUpTo(at.block) > headingsUpTo(slot.block), NOTE.acrossHeading);
    flag(isTopic, NOTE.topic);
    if (isTopic) note(NOTE.topicBySubject, isSubject ? 0 : 1);
    flag(isAlone, NOTE.alone);
    flag(isNearest, NOTE.nearest);
    note(NOTE.place, where);
    note(NOTE.placeByDistance, where * 3 + distance);
    note(NOTE.placeByRole, where * 5 + role);
    if (isNearest) note(NOTE.placeByNearest, where);
    if (isTopic) note(NOTE.placeByTopic, where);
    if (isAlone) note(NOTE.placeByAlone, where);
    if (isFirst) note(NOTE.placeByFirst, where);
    if (isSubject && isFirst) note(NOTE.placeBySubjectAndDistance, where * 3 + distance);
    note(NOTE.ago, ago);
    note(NOTE.agoByGap, ago * 4 + gap);
    note(NOTE.agoByPlace, ago * 11 + where);
    note(NOTE.agoByRank, ago * 3 + Math.min(2, rank));
    note(NOTE.agoByNearest, ago * 2 + (isNearest ? 1 : 0));
    note(NOTE.agoByBare, ago * 2 + (place.isBare ? 1 : 0));
    note(NOTE.agoByQuestion, ago * 2 + (place.isAfterQuestion ? 1 : 0));
    note(NOTE.agoByOthers, ago * 2 + (isOnly ? 1 : 0));
    if (place.isUnbroken) note(NOTE.unbroken, ago);
    flag(turns.spokeIn(person, at.block), NOTE.spokeHere);
    note(NOTE.spokeEver, turns.hasSpoken(person) ? 1 : 0);
    if (newSubjects.length > 0 && !newSubjects.includes(slot)) note(NOTE.overtaken, ago === 1 ? 1 : 0);
    if (sinceThen === 2 && ago !== 1) note(NOTE.overtakes, (isFirst ? 3 : 0) + Math.min(2, lead));
    note(NOTE.since, sinceThen);
    note(NOTE.sinceByAgo, sinceThen * 6 + ago);
    if (since.length === 1 && since[0] === slot) note(NOTE.sinceByOnly, sinceThen);
    flag(quotation?.addressed.has(person) ?? false, NOTE.addressedHere);
    if (addressedAgo > 0) note(NOTE.addressedBefore, Math.min(2, addressedAgo - 1));
    flag(quotation?.named.has(person) ?? false, NOTE.quotedHere);
    if (quotedAgo > 0) note(NOTE.quotedBefore, Math.min(2, quotedAgo - 1));
    if (asked > 0) note(NOTE.asked, asked - 1);
    note(NOTE.next, next);
    if (next > 0) note(NOTE.nextByGap, next * 2 + (gap <= 1 ? 0 : 1));
    if (quotation?.nextHere === person) note(NOTE.sameParagraphNext, gap === 0 ? 1 : 0);
    note(NOTE.lead, lead);
    note(NOTE.leadByRivals, lead * 3 + rivals);
    if (lead > 0) note(NOTE.leadByRole, role * 3 + rivals);
    note(NOTE.behind, isBehindAs);
    if (isBehind && behind.length === 1) note(NOTE.behindByOnly, isBehindAs);
    flag(isNarrator(person), NOTE.narrator);
    if (isNarrator(person)) note(NOTE.narratorByAgo, ago);
    flag(isUnnamed, NOTE.unnamed);
    if (isUnnamed) {
      note(NOTE.unnamedByMention, mention);
      note(NOTE.unnamedByAgo, ago);
    }
    if (nounClass >= 0) {
      note(NOTE.noun, nounClass);
      note(NOTE.nounByKind, nounClass * 8 + kind);
      note(NOTE.placeByKind, where * 8 + kind);
      if (noun !== undefined && bears(person, noun)) note(NOTE.bears, where);
    }
    note(NOTE.people, place.people);
    note(NOTE.peopleByAgo, place.people * 6 + ago);
    return { person, features: on, lean: leanOf(slot) };
  });
};

const GENERIC =
  /^(?:man|woman|boy|girl|gentleman|lady|fellow|lad|chap|guy|youth|child|stranger|friend|visitor|guest|companion|person|kid)$/;
const KIN =
  /^(?:mother|father|son|daughter|brother|sister|wife|husband|uncle|aunt|nephew|niece|cousin|grand\w+|step\w+|\w+-in-law|widow|mum|mom|dad|parent)$/;

/** What a noun calls somebody; see `Place.noun`. */
export const classOfNoun = (noun: string): number => (GENERIC.test(noun) ? 0 : KIN.test(noun) ? 1 : 2);
