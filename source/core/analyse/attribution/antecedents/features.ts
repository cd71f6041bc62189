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
export const NOTE = { ...NOTES } as Record<Note, number>;
const names: string[] = [];
for (const [note, size] of Object.entries(NOTES)) {
  NOTE[note as Note] = names.length;
  for (let value = 0; value < size; value++) names.push(size === 1 ? note : `${note}=${value}`);
}

/** The name of each feature, by its number. */
export const FEATURE_NAMES: readonly string[] = names;

/** A place near enough that distances in sentences mean something: the same sentence, the last, or further off. */
export const distanceOf = (sentences: number): number => (sentences <= 0 ? 0 : sentences === 1 ? 1 : 2);

/** A distance, as one of seven sizes. */
export const bucket = (value: number): number => (value <= 3 ? value : value <= 6 ? 4 : value <= 12 ? 5 : 6);

/** How many turns ago somebody spoke last: 0 for never, 1 for the turn before ... 5 for any turn before the fourth. */
export type Ago = 0 | 1 | 2 | 3 | 4 | 5;

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
