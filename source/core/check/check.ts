import type { Edit } from '../compare/align.ts';
import { type Change, changesOf } from '../compare/changes.ts';
import { INTERRUPTION } from '../compare/collection.ts';
import { INTERRUPTIONS } from '../compare/interruptions.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { wordsIn } from '../compare/split-words.ts';
import { isNegation, isPlainWord } from '../compare/word-classes.ts';
import type { Document } from '../document/document.ts';
import { landmarkAt } from '../document/landmarks.ts';
import { hull, type Range } from '../text/range.ts';
import type { DraftQuotation } from './draft-quotations.ts';
import { exactPlaces, type Located, locate, placeOf } from './locate.ts';
import { isMachineTranscript } from './machine-transcript.ts';
import { type Match, type Spoken, samePerson } from './person.ts';
import type { SourcePlace, Sources } from './sources.ts';
import { isNamedNear, SURE, speakersMatch } from './speakers-match.ts';

export const VERDICTS = [
  'verbatim',
  'trimmed',
  'altered',
  'other-speaker',
  'not-found',
  'cannot-check',
] as const;
/** What became of a quotation. */
export type Verdict = (typeof VERDICTS)[number];

/** A place in a source and who is said there to have said it. */
export type SpokenPlace = SourcePlace & Spoken;

/** What the check says of one quotation. */
export type Checked = {
  readonly quote: DraftQuotation;
  readonly verdict: Verdict;
  /** Unmarked differences, and fillers left out. */
  readonly changes: readonly Change[];
  /** The place it holds or fails by; of a splice the first of its parts. */
  readonly place?: SpokenPlace;
  /** Other places of the same words, or the other parts of a splice. */
  readonly others: readonly SpokenPlace[];
  /** Of what was not found: the passage with most of its words. */
  readonly nearest?: SpokenPlace;
  /** Whether the source names the speaker: `unknown` is no fault of the draft. */
  readonly speaker: Match;
  /** What else to know: what was stepped over, that the source is a machine's transcript. */
  readonly notes: readonly string[];
};

export type CheckOptions = {
  /** Who says the words at a place of a source, as its analysis has it. */
  readonly speakerAt: (place: SourcePlace) => Spoken;
  /** Sources that could not be read: what is not in the others may be in these. */
  readonly unread: number;
};

/** From this part of common words on a passage is the source of a quotation, altered; below it is another sentence. */
const SAME_STATEMENT = 0.55;
/** From this part on a passage is worth showing as the nearest. */
const NEAREST = 0.35;
/** Places of the same words whose speakers are asked for. */
const MOST_ASKED = 12;

const rank = { same: 0, unknown: 1, other: 2 } as const;

type Asked = { readonly place: SpokenPlace; readonly match: Match };

/**
 * The places with their speakers, those of the quotation's own speaker first. Those by which the draft's speaker is named
 * are asked about first, and none any more once one is this speaker's.
 */
const spoken = (
  { all }: Sources,
  places: readonly SourcePlace[],
  { speaker }: DraftQuotation,
  { speakerAt }: CheckOptions,
): readonly Asked[] => {
  const textOf = ({ source }: SourcePlace): string => all[source]?.document.text ?? '';
  const isNear = (place: SourcePlace): boolean =>
    places.length > 1 && speaker !== undefined && isNamedNear(textOf(place), place.range, speaker);
  const near = new Set(places.filter(isNear));
  const ordered = [...near, ...places.filter((place) => !near.has(place))];
  const asked: Asked[] = [];
  for (const place of ordered.slice(0, MOST_ASKED)) {
    const said = speakerAt(place);
    const match = speakersMatch(speaker, textOf(place), place.range, said);
    asked.push({ place: { ...place, ...said }, match });
    if (match === 'same') break;
  }
  const rest = ordered.slice(asked.length);
  return [
    ...asked.sort((a, b) => rank[a.match] - rank[b.match] || b.place.confidence - a.place.confidence),
    ...rest.map((place): Asked => ({ place: { ...place, confidence: 0 }, match: 'unknown' })),
  ];
};

/** Words that an ellipsis may stand for. */
const LONGEST_CUT = 400;

/** A marked jump within one source, forwards and not far, is a long cut; any other joins two places. */
const isFarJump = ({ passages, edits }: Located): boolean =>
  edits.some(({ kind, source: [from, to] }) => {
    const [before, after] = [passages[from - 1], passages[to]];
    const words = (after?.at ?? 0) - (before?.at ?? 0);
    return kind === 'marked-jump' && (words < 0 || words > LONGEST_CUT || before?.source !== after?.source);
  });

const interruptionAt = ({ passages }: Located, { source: [word] }: Edit): string =>
  INTERRUPTIONS[(passages[word]?.flags ?? 0) >> INTERRUPTION] ?? '';

/** Whether the parts of a passage about its marked cuts, labels and attributions are clearly of different speakers. */
const isOfSeveral = (located: Located, { speakerAt }: CheckOptions): boolean => {
  const { passages, edits, pieces } = located;
  const gaps = edits.filter(
    (edit) =>
      edit.kind === 'cut' ||
      (edit.kind === 'stepped-over' && /speaker label|attribution/.test(interruptionAt(located, edit))),
  );
  const parts = pieces.flatMap(([from, to]) => {
    const inner = gaps.filter(({ source: [start, end] }) => from < start && end < to);
    const starts = [from, ...inner.map(({ source: [, end] }) => end)];
    return starts.map((start, index) => placeOf(passages, start, inner[index]?.source[0] ?? to));
  });
  if (parts.length < 2) return false;
  const known = parts.map(speakerAt).filter(({ confidence }) => confidence >= SURE);
  return known.some(({ speaker }) => samePerson(speaker, known[0]?.speaker) === 'other');
};

/** Words of a difference that a machine may have misheard. */
const MISHEARD = 2;

/** What else to know of a quotation that stands at a place, with some changes. */
const notesOn = (
  draft: Document,
  source: Document,
  { range: { start } }: SourcePlace,
  changes: readonly Change[],
): readonly string[] => {
  const before = /([\p{L}’']+)\s+$/u.exec(source.text.slice(Math.max(0, start - 20), start))?.[1];
  if (!changes.some(({ kind }) => kind !== 'filler')) {
    // "not" of "do not sell it" before "sell it"
    const isDenied = before !== undefined && isNegation(before.toLowerCase().replace('’', "'"));
    return isDenied ? [`The source has “${before}” right before these words.`] : [];
  }
  const words = changes.map((change) => wordsIn(draft.text, change.draft.start, change.draft.end).length);
  const changed = words.reduce((sum, count) => sum + Math.max(1, count), 0);
  if (changed > MISHEARD || !isMachineTranscript(source)) return [];
  const time = landmarkAt(source, start);
  return [
    `The transcript looks like a machine's and may be wrong here: listen${time === undefined ? '' : ` at ${time}`}.`,
  ];
};

/** One place of several pieces of one source, else the pieces. */
const placesOf = ({ passages, pieces, edits }: Located, isFar: boolean): readonly SourcePlace[] => {
  const places = pieces.map(([from, to]) => placeOf(passages, from, to));
  const [first] = places;
  if (isFar || !first || edits.some(({ kind }) => kind === 'jump')) return places;
  return [{ source: first.source, range: hull(places.map(({ range }): Range => range)) }];
};

/** Checks one quotation of a draft against the sources. */
export const checkQuotation = (
  draft: Document,
  quote: DraftQuotation,
  sources: Sources,
  options: CheckOptions,
): Checked => {
  const words = quotedWords(draft.text, quote.inner.start, quote.inner.end);
  const none = { quote, changes: [], others: [], speaker: 'unknown', notes: [] } as const;
  const isCommon = words.length <= 2 && words.every(({ form }) => isPlainWord(form));
  const exact = spoken(sources, exactPlaces(sources, words), quote, options);
  if (isCommon && (words.length < 2 || exact[0]?.match !== 'same')) {
    const notes = ['These words are too common to be found by themselves.'];
    return { ...none, verdict: 'cannot-check', notes };
  }
  const located: Located | undefined =
    exact.length > 0 ? { passages: [], edits: [], pieces: [], share: 1 } : locate(sources, words);
  const isFar = located !== undefined && isFarJump(located);
  const places =
    exact.length > 0 || !located || located.share < NEAREST
      ? exact.map((one) => one.place)
      : placesOf(located, isFar).map((one): SpokenPlace => ({ ...one, ...options.speakerAt(one) }));
  const [place, ...others] = places;
  const source = sources.all[place?.source ?? -1]?.document;
  if (!located || !place || !source || located.share < SAME_STATEMENT)
    return {
      ...none,
      verdict: options.unread > 0 ? 'cannot-check' : 'not-found',
      ...(place ? { nearest: place } : {}),
    };
  const { edits } = located;
  const found = changesOf(edits, { text: draft.text, words }, { text: source.text, words: located.passages });
  const splice: Change = { kind: 'splice', draft: quote.inner, source: place.range };
  const changes = isFar || isOfSeveral(located, options) ? [...found, splice] : found;
  const speaker = exact[0]?.match ?? speakersMatch(quote.speaker, source.text, place.range, place);
  // Unmarked differences that are no changes, such as "25" for "twenty-five", are the same words.
  const isMarked = edits.some(({ kind }) => !['same', 'stepped-over', 'edit'].includes(kind));
  const right = speaker === 'other' ? 'other-speaker' : isMarked ? 'trimmed' : 'verbatim';
  const verdict = changes.some(({ kind }) => kind !== 'filler') ? 'altered' : right;
  const over = edits
    .filter(({ kind }) => kind === 'stepped-over')
    .map((edit) => `stepped over a ${interruptionAt(located, edit)} in the source`);
  const notes = [...new Set(over), ...notesOn(draft, source, place, changes)];
  return { quote, verdict, changes, place, others, speaker, notes };
};
