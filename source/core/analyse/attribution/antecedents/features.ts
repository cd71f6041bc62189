/**
 * What is noted of a candidate, with how many values each note may take. A note's value is a feature; each feature has
 * a weight. Who the candidate is never enters.
 */
const NOTES = {
  sentences: 9, paragraphs: 7, rank: 6, count: 6, gender: 4, kind: 8, mention: 4, role: 5, roleByDistance: 15, firstByDistance: 3, mentionByDistance: 12,
  mostNamed: 1, full: 1, inTitle: 1, onlyQuoted: 1, only: 1, newcomer: 1, acrossHeading: 1, topic: 1, topicBySubject: 2, alone: 1, nearest: 1, 
  place: 11, placeByDistance: 33, placeByRole: 55, placeByNearest: 11, placeByTopic: 11, placeByAlone: 11, placeByFirst: 11, placeBySubjectAndDistance: 33, placeByKind: 88, noun: 3, nounByKind: 24, bears: 11,
  ago: 6, agoByGap: 24, agoByPlace: 66, agoByRank: 18, agoByNearest: 12, agoByBare: 12, agoByQuestion: 12, agoByOthers: 12, unbroken: 6, spokeHere: 1, spokeEver: 2, 
  overtaken: 2, overtakes: 6, since: 3, sinceByAgo: 18, sinceByOnly: 3, addressedHere: 1, addressedBefore: 3, quotedHere: 1, quotedBefore: 3, asked: 2, 
  next: 4, nextByGap: 8, sameParagraphNext: 2, lead: 3, leadByRivals: 9, leadByRole: 15, behind: 5, behindByOnly: 5, narrator: 1, narratorByAgo: 6, unnamed: 1, unnamedByMention: 4, unnamedByAgo: 6, people: 3, peopleByAgo: 18,
} as const; // biome-ignore format: rows of notes read better

type Note = keyof typeof NOTES;

/** The number of each note's first feature. */
const at = { ...NOTES } as Record<Note, number>;
const names: string[] = [];
for (const [note, size] of Object.entries(NOTES)) {
  at[note as Note] = names.length;
  for (let value = 0; value < size; value++) names.push(size === 1 ? note : `${note}=${value}`);
}

/** The name of each feature, by its number. */
export const FEATURE_NAMES: readonly string[] = names;

/** A place near enough that distances in sentences mean something: the same sentence, the last, or further off. */
const distanceOf = (sentences: number): number => (sentences <= 0 ? 0 : sentences === 1 ? 1 : 2);

const bucket = (value: number): number => (value <= 3 ? value : value <= 6 ? 4 : value <= 12 ? 5 : 6);

/** How many turns ago somebody spoke last: 0 for never, 1 for the turn before ... 5 for any turn before the fourth. */
export type Ago = 0 | 1 | 2 | 3 | 4 | 5;

/** A candidate for whoever speaks, or for whom a pronoun stands, in plain numbers. */
export type Candidate = {
  /** Sentences from its last mention to the place in question; negative where it is mentioned behind it. */
  readonly sentences: number;
  readonly paragraphs: number;
  /** Its place among the candidates by recency, the nearest first. */
  readonly rank: number;
  readonly count: number;
  /** 0 unknown, 1 heard from a pronoun, 2 told by a forename, 3 told by a title or noun. */
  readonly gender: number;
  /** What speaks for its being a person; see `KINDS`. */
  readonly kind: number;
  /** How it was mentioned last: 0 by name, 1 by pronoun, 2 by a description, 3 as somebody new. */
  readonly mention: number;
  /** What it was in that sentence: 0 subject, 1 object, 2 behind a preposition, 3 owner, 4 anything else. */
  readonly role: number;
  readonly isFirst: boolean;
  readonly isMostNamed: boolean;
  readonly isFull: boolean;
  readonly isInTitle: boolean;
  readonly onlyQuoted: boolean;
  readonly isOnly: boolean;
  readonly isAcrossHeading: boolean;
  readonly isTopic: boolean;
  readonly isAlone: boolean;
  readonly isNearestSubject: boolean;
  readonly ago: Ago;
  readonly spokeHere: boolean;
  readonly hasSpoken: boolean;
  /** Mentioned outside quotations since the last one: 0 not, 1 mentioned, 2 as a subject. */
  readonly since: number;
  readonly isOnlySince: boolean;
  /** Somebody else was a subject since then, and it was not. */
  readonly isOvertaken: boolean;
  readonly isAddressed: boolean;
  /** Turns since somebody addressed it: 0 for not lately. */
  readonly addressedAgo: number;
  readonly isQuoted: boolean;
  readonly quotedAgo: number;
  /** 1 where it was just asked or told something, 2 where it asked. */
  readonly asked: number;
  /** Which of the turns to come is surely its own: 0 none, 1 the next, 2 the one behind it, 3 a later one. */
  readonly next: number;
  readonly isNextHere: boolean;
  /** In the sentence right before a quotation: 0 not, 1 mentioned, 2 its subject. */
  readonly lead: number;
  /** How many others are mentioned in that sentence: 0, 1, 2 for more. */
  readonly rivals: number;
  /** Behind the quotation in its paragraph: 0 not, 1 mentioned, 2 in the first sentence, 3 a subject, 4 the subject of the first sentence. */
  readonly behind: number;
  readonly isOnlyBehind: boolean;
  readonly isNarrator: boolean;
  readonly isUnnamed: boolean;
  /** Whether the noun of the description in question was said of it. */
  readonly bearsNoun: boolean;
};

/** Where the words in question stand. */
export type Place = {
  /** For a pronoun 0 behind a quotation, 1 opening a paragraph, 2 opening a sentence, 3 elsewhere; for a quotation without a source 4 a paragraph of its own, 5 opening a paragraph, 6 behind another, 7 elsewhere; for a description 8 with "the", 9 with "his", "her" or an owner, 10 with another word. */
  readonly where: number;
  /** Paragraphs from the last turn: 0 the same, 1 the next, 2 one between, 3 more. */
  readonly gap: number;
  readonly isUnbroken: boolean;
  readonly isBare: boolean;
  readonly isAfterQuestion: boolean;
  /** How many candidates spoke in the last four turns: 0, 1 or 2 for more. */
  readonly people: number;
  /** What a description calls somebody: 0 a man, woman or child, 1 a relative, 2 anything else; -1 where there is none. */
  readonly noun: number;
};

/** The last of the places where a pronoun stands. */
export const LAST_OF_PRONOUNS = 3;

/** The numbers of the features that hold of a candidate. */
export const featuresOf = (candidate: Candidate, place: Place): readonly number[] => {
  const on: number[] = [];
  const note = (first: number, value: number): void => {
    on.push(first + value);
  };
  const flag = (is: boolean, feature: number): void => {
    if (is) on.push(feature);
  };
  const { role, ago, mention, since } = candidate;
  const { where, gap } = place;
  const distance = distanceOf(candidate.sentences);
  const isSubject = role === 0;
  note(
    at.sentences,
    candidate.sentences < 0 ? (candidate.sentences === -1 ? 7 : 8) : bucket(candidate.sentences),
  );
  note(at.paragraphs, bucket(Math.max(0, candidate.paragraphs)));
  note(at.rank, Math.min(5, candidate.rank));
  const { count } = candidate;
  note(at.count, count > 12 ? 5 : count > 5 ? 4 : Math.min(3, count));
  note(at.gender, candidate.gender);
  note(at.kind, candidate.kind);
  note(at.mention, mention);
  note(at.role, role);
  note(at.roleByDistance, role * 3 + distance);
  if (candidate.isFirst) note(at.firstByDistance, distance);
  note(at.mentionByDistance, mention * 3 + distance);
  flag(candidate.isMostNamed, at.mostNamed);
  flag(candidate.isFull, at.full);
  flag(candidate.isInTitle, at.inTitle);
  flag(candidate.onlyQuoted, at.onlyQuoted);
  flag(candidate.isOnly, at.only);
  flag(mention === 3 && candidate.paragraphs === 0, at.newcomer);
  flag(candidate.isAcrossHeading, at.acrossHeading);
  flag(candidate.isTopic, at.topic);
  if (candidate.isTopic) note(at.topicBySubject, isSubject ? 0 : 1);
  flag(candidate.isAlone, at.alone);
  flag(candidate.isNearestSubject, at.nearest);
  note(at.place, where);
  note(at.placeByDistance, where * 3 + distance);
  note(at.placeByRole, where * 5 + role);
  if (candidate.isNearestSubject) note(at.placeByNearest, where);
  if (candidate.isTopic) note(at.placeByTopic, where);
  if (candidate.isAlone) note(at.placeByAlone, where);
  if (candidate.isFirst) note(at.placeByFirst, where);
  if (isSubject && candidate.isFirst) note(at.placeBySubjectAndDistance, where * 3 + distance);
  note(at.ago, ago);
  note(at.agoByGap, ago * 4 + gap);
  note(at.agoByPlace, ago * 11 + where);
  note(at.agoByRank, ago * 3 + Math.min(2, candidate.rank));
  note(at.agoByNearest, ago * 2 + (candidate.isNearestSubject ? 1 : 0));
  note(at.agoByBare, ago * 2 + (place.isBare ? 1 : 0));
  note(at.agoByQuestion, ago * 2 + (place.isAfterQuestion ? 1 : 0));
  note(at.agoByOthers, ago * 2 + (candidate.isOnly ? 1 : 0));
  if (place.isUnbroken) note(at.unbroken, ago);
  flag(candidate.spokeHere, at.spokeHere);
  note(at.spokeEver, candidate.hasSpoken ? 1 : 0);
  if (candidate.isOvertaken) note(at.overtaken, ago === 1 ? 1 : 0);
  if (since === 2 && ago !== 1) note(at.overtakes, (candidate.isFirst ? 3 : 0) + Math.min(2, candidate.lead));
  note(at.since, since);
  note(at.sinceByAgo, since * 6 + ago);
  if (candidate.isOnlySince) note(at.sinceByOnly, since);
  flag(candidate.isAddressed, at.addressedHere);
  if (candidate.addressedAgo > 0) note(at.addressedBefore, Math.min(2, candidate.addressedAgo - 1));
  flag(candidate.isQuoted, at.quotedHere);
  if (candidate.quotedAgo > 0) note(at.quotedBefore, Math.min(2, candidate.quotedAgo - 1));
  if (candidate.asked > 0) note(at.asked, candidate.asked - 1);
  note(at.next, candidate.next);
  if (candidate.next > 0) note(at.nextByGap, candidate.next * 2 + (gap <= 1 ? 0 : 1));
  if (candidate.isNextHere) note(at.sameParagraphNext, gap === 0 ? 1 : 0);
  note(at.lead, candidate.lead);
  note(at.leadByRivals, candidate.lead * 3 + candidate.rivals);
  if (candidate.lead > 0) note(at.leadByRole, role * 3 + candidate.rivals);
  note(at.behind, candidate.behind);
  if (candidate.isOnlyBehind) note(at.behindByOnly, candidate.behind);
  flag(candidate.isNarrator, at.narrator);
  if (candidate.isNarrator) note(at.narratorByAgo, ago);
  flag(candidate.isUnnamed, at.unnamed);
  if (candidate.isUnnamed) {
    note(at.unnamedByMention, mention);
    note(at.unnamedByAgo, ago);
  }
  if (place.noun >= 0) {
    note(at.noun, place.noun);
    note(at.nounByKind, place.noun * 8 + candidate.kind);
    note(at.placeByKind, where * 8 + candidate.kind);
    if (candidate.bearsNoun) note(at.bears, where);
  }
  note(at.people, place.people);
  note(at.peopleByAgo, place.people * 6 + ago);
  return on;
};
