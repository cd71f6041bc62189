import type { Edit } from '../compare/align.ts';
import { type Change, changesOf } from '../compare/changes.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import { interruptionOf } from '../compare/word-table.ts';
import type { Document } from '../document/document.ts';
import type { Range } from '../text/range.ts';
import type { DraftQuotation } from './draft-quotations.ts';
import { exactPlaces, type Located, locate, partedAt, piecesOf, placeOf } from './locate.ts';
import { notesOn } from './notes.ts';
import { type Match, type Spoken, samePerson } from './person.ts';
import type { SourcePlace, Sources } from './sources.ts';
import { isNamedNear, SURE, speakersMatch } from './speakers-match.ts';

/** What the check says of a quotation. */
export type Verdict = 'verbatim' | 'trimmed' | 'altered' | 'other-speaker' | 'not-found' | 'cannot-check';

export type FindOptions = {
  /** Who says the words at a place of a source, as its analysis has it. */
  readonly speakerAt: (place: SourcePlace) => Spoken;
  /** Sources that could not be read: what is not in the others may be in these. */
  readonly unread: number;
};

type SpokenPlace = SourcePlace & Spoken;

/** What was found of a quotation; the places, where it was not found, are those with most of its words. */
export type Found = {
  readonly verdict: Verdict;
  readonly places: readonly SpokenPlace[];
  readonly changes: readonly Change[];
  readonly speaker: Match;
  readonly notes: readonly string[];
};

/** From this part of common words on a passage is the source of a quotation, altered; below it is another sentence. */
const SAME_STATEMENT = 0.55;
/** From this part on a passage is worth showing as the nearest. */
const NEAREST = 0.35;
/** Places of the same words whose speakers are asked for. */
const MOST_ASKED = 12;

const rank = { same: 0, unknown: 1, other: 2 } as const;

/**
 * The places with their speakers, those of the quotation's own speaker first. Those by which the draft's speaker is named
 * are asked about first, and none any more once one is this speaker's.
 */
const spokenPlaces = (
  { all }: Sources,
  places: readonly SourcePlace[],
  { speaker }: DraftQuotation,
  { speakerAt }: FindOptions,
): readonly (SpokenPlace & { readonly match: Match })[] => {
  const textOf = ({ source }: SourcePlace): string => all[source]?.document.text ?? '';
  const isNear = (place: SourcePlace): boolean =>
    places.length > 1 && speaker !== undefined && isNamedNear(textOf(place), place.range, speaker);
  const near = new Set(places.filter(isNear));
  let isFound = false;
  return [...near, ...places.filter((place) => !near.has(place))]
    .map((place, index) => {
      if (isFound || index >= MOST_ASKED) return { ...place, confidence: 0, match: 'unknown' as const };
      const said = speakerAt(place);
      const match = speakersMatch(speaker, textOf(place), place.range, said);
      isFound = match === 'same';
      return { ...place, ...said, match };
    })
    .sort((a, b) => rank[a.match] - rank[b.match] || b.confidence - a.confidence);
};

/** What interrupts the passage, where an edit steps over something. */
const interruptionAt = ({ passages }: Located, { source: [word] }: Edit): string =>
  interruptionOf(passages[word]?.flags ?? 0);

/** Whether the parts of a passage about its cuts, labels and attributions are clearly of different speakers. */
const isOfSeveral = (located: Located, { speakerAt }: FindOptions): boolean => {
  const isTurn = (edit: Edit): boolean =>
    edit.kind === 'jump' ||
    edit.kind === 'cut' ||
    (edit.kind === 'stepped-over' && /speaker label|attribution/.test(interruptionAt(located, edit)));
  const parts = partedAt(located.edits, isTurn).filter((part) => part.length > 0);
  if (parts.length < 2) return false;
  const known = parts
    .map((part) => speakerAt(placeOf(located, part)))
    .filter((one) => one.confidence >= SURE);
  return known.some(({ speaker }) => samePerson(speaker, known[0]?.speaker) === 'other');
};

const startOf = ({ start }: Range): Range => ({ start, end: start });

/** Nothing differs where the words stand as they are. */
const AS_IT_IS: Located = { passages: [], edits: [], share: 1 };

/** Finds the words of a quotation in the sources, and what differs there. */
export const findQuotation = (
  draft: Document,
  quote: DraftQuotation,
  sources: Sources,
  options: FindOptions,
): Found => {
  const words = quotedWords(draft.text, quote.inner.start, quote.inner.end);
  const exact = spokenPlaces(sources, exactPlaces(sources, words), quote, options);
  const isCommon = words.length <= 2 && words.every(({ form }) => isPlainWord(form));
  if (isCommon && (words.length < 2 || exact[0]?.match !== 'same')) {
    const notes = ['These words are too common to be found by themselves.'];
    return { verdict: 'cannot-check', places: [], changes: [], speaker: 'unknown', notes };
  }
  const located = exact.length > 0 ? AS_IT_IS : locate(sources, words);
  const pieces = located && located.share >= NEAREST ? piecesOf(located.edits) : [];
  const nearly = pieces.map((piece) => placeOf(located ?? AS_IT_IS, piece));
  const places = exact.length > 0 ? exact : nearly.map((one) => ({ ...one, ...options.speakerAt(one) }));
  const [place] = places;
  const source = sources.all[place?.source ?? -1]?.document;
  if (!located || !place || !source || located.share < SAME_STATEMENT) {
    const verdict = options.unread > 0 ? 'cannot-check' : 'not-found';
    return { verdict, places, changes: [], speaker: 'unknown', notes: [] };
  }
  const { edits, passages } = located;
  const found = changesOf(edits, { text: draft.text, words }, { text: source.text, words: passages });
  const isSpliced = !found.some(({ kind }) => kind === 'splice') && isOfSeveral(located, options);
  const splice: Change = { kind: 'splice', draft: startOf(quote.inner), source: startOf(place.range) };
  const changes = isSpliced ? [...found, splice] : found;
  const speaker = exact[0]?.match ?? speakersMatch(quote.speaker, source.text, place.range, place);
  // Unmarked differences that are no changes, such as "25" for "twenty-five", are the same words.
  const isMarked = edits.some(({ kind }) => !['same', 'stepped-over', 'edit'].includes(kind));
  const right = speaker === 'other' ? 'other-speaker' : isMarked ? 'trimmed' : 'verbatim';
  const verdict = changes.some(({ kind }) => kind !== 'filler') ? 'altered' : right;
  const over = edits
    .filter(({ kind }) => kind === 'stepped-over')
    .map((edit) => `stepped over a ${interruptionAt(located, edit)} in the source`);
  const notes = [...new Set(over), ...notesOn(draft, source, place, changes)];
  return { verdict, places, changes, speaker, notes };
};
