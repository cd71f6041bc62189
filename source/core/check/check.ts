import { type Change, changesOf } from '../compare/changes.ts';
import { INTERRUPTION } from '../compare/collection.ts';
import { INTERRUPTIONS } from '../compare/interruptions.ts';
import { type QuotedWord, quotedWords } from '../compare/quoted-words.ts';
import { wordsIn } from '../compare/split-words.ts';
import { isNegation, isPlainWord } from '../compare/word-classes.ts';
import type { Document } from '../document/document.ts';
import { landmarkAt } from '../document/landmarks.ts';
import { hull, type Range } from '../text/range.ts';
import type { DraftQuotation } from './draft-quotations.ts';
import { exactPlaces, type Located, locate } from './locate.ts';
import { isMachineTranscript } from './machine-transcript.ts';
import { type Person, type Spoken, samePerson } from './person.ts';
import { placeOfWords, type SourcePlace, type Sources, sourceWords } from './sources.ts';
import { speaksFor } from './speaks-for.ts';
import type { Verdict } from './verdicts.ts';

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
  readonly speaker: 'same' | 'other' | 'unknown';
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

/** From this chance on the speaker that a source's analysis gives to a passage is taken to be right, whoever stands near it. */
const SURE = 0.9;
/** Code units before and after a passage in which somebody else's name makes a doubtful speaker more doubtful. */
const [BEFORE, AFTER] = [1000, 150];

const isNamedNear = (text: string, { start, end }: Range, { names }: Person): boolean => {
  const near = `${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`;
  return names.some((name) => near.includes(name.split(' ').at(-1) ?? name));
};

/** From this chance on a speaker is taken to be right though the paragraph names the draft's speaker and not this one. */
const SURE_OF_ANOTHER = 0.97;

/** Whether the paragraph of a passage names one person in full and another not at all. */
const isParagraphOf = (text: string, { start, end }: Range, one: Person, other: Person): boolean => {
  const next = text.indexOf('\n', end);
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
  const names = (name: string): boolean => paragraph.includes(name);
  return one.name.includes(' ') && names(one.name) && !names(other.name.split(' ')[0] ?? '');
};

/**
 * How the draft's speaker and that of a place go together. Where the draft names a body and the source one of its people
 * they are one. Where the source does not say clearly who speaks, and names the draft's speaker nearby, nothing is known.
 */
const speakersMatch = (
  sources: Sources,
  { speaker }: DraftQuotation,
  place: SpokenPlace,
): Checked['speaker'] => {
  const match = samePerson(speaker, place.speaker);
  if (match !== 'other' || !speaker || !place.speaker) return match;
  const text = sources.all[place.source]?.document.text ?? '';
  if (speaksFor(text, place.range, speaker, place.speaker)) return 'same';
  const isDoubtful =
    (place.confidence < SURE && isNamedNear(text, place.range, speaker)) ||
    (place.confidence < SURE_OF_ANOTHER && isParagraphOf(text, place.range, speaker, place.speaker));
  return isDoubtful ? 'unknown' : 'other';
};

type Asked = { readonly place: SpokenPlace; readonly match: Checked['speaker'] };

/**
 * The places with their speakers, those of the quotation's own speaker first. Those by which the draft's speaker is named
 * are asked about first, and none any more once one is this speaker's.
 */
const spoken = (
  sources: Sources,
  places: readonly SourcePlace[],
  quote: DraftQuotation,
  { speakerAt }: CheckOptions,
): readonly Asked[] => {
  const isNear = ({ source, range }: SourcePlace): boolean =>
    quote.speaker !== undefined &&
    isNamedNear(sources.all[source]?.document.text ?? '', range, quote.speaker);
  const near = new Set(places.length > 1 ? places.filter(isNear) : []);
  const ordered = [...near, ...places.filter((place) => !near.has(place))];
  const asked: Asked[] = [];
  for (const place of ordered.slice(0, MOST_ASKED)) {
    const one = { ...place, ...speakerAt(place) };
    asked.push({ place: one, match: speakersMatch(sources, quote, one) });
    if (asked.at(-1)?.match === 'same') break;
  }
  const rest = ordered
    .slice(asked.length)
    .map((place): Asked => ({ place: { ...place, confidence: 0 }, match: 'unknown' }));
  return [
    ...asked.sort((a, b) => rank[a.match] - rank[b.match] || b.place.confidence - a.place.confidence),
    ...rest,
  ];
};

/** Words that an ellipsis may stand for. */
const LONGEST_CUT = 400;

/** A marked jump within one source, forwards and not far, is a long cut; any other joins two places. */
const isFarJump = ({ collection }: Sources, { edits }: Located): boolean =>
  edits.some(
    ({ kind, source: [from, to] }) =>
      kind === 'marked-jump' &&
      (to < from ||
        to - from > LONGEST_CUT ||
        collection.textOf(Math.max(0, from - 1)) !== collection.textOf(to)),
  );

const interruptionAt = ({ collection }: Sources, word: number): string =>
  INTERRUPTIONS[(collection.flags[word] ?? 0) >> INTERRUPTION] ?? '';

/** Between these two speakers may change. */
const CHANGES_SPEAKER: ReadonlySet<string> = new Set(['speaker label', 'attribution']);

/** Whether the parts of a passage about its marked cuts, labels and attributions are clearly of different speakers. */
const isOfSeveral = (sources: Sources, { edits, pieces }: Located, { speakerAt }: CheckOptions): boolean => {
  const gaps = edits.filter(
    ({ kind, source: [word] }) =>
      kind === 'cut' || (kind === 'stepped-over' && CHANGES_SPEAKER.has(interruptionAt(sources, word))),
  );
  const parts = pieces.flatMap(({ words: [from, to] }) => {
    const inner = gaps.filter(({ source: [start, end] }) => from < start && end < to);
    const starts = [from, ...inner.map(({ source: [, end] }) => end)];
    return starts.map((start, index) => placeOfWords(sources, start, inner[index]?.source[0] ?? to));
  });
  if (parts.length < 2) return false;
  const known = parts.map(speakerAt).filter(({ confidence }) => confidence >= SURE);
  return known.some(({ speaker }) => samePerson(speaker, known[0]?.speaker) === 'other');
};

/** The word that denies right before a passage, in the same sentence: "not" of "do not sell it" before "sell it". */
const denialBefore = ({ all }: Sources, { source, range }: SourcePlace): string | undefined => {
  const before = all[source]?.document.text.slice(Math.max(0, range.start - 20), range.start) ?? '';
  const word = /([\p{L}’']+)\s+$/u.exec(before)?.[1];
  return word !== undefined && isNegation(word.toLowerCase().replace('’', "'")) ? word : undefined;
};

const lacking = ({ unread }: CheckOptions): Verdict => (unread > 0 ? 'cannot-check' : 'not-found');

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
  const [best, ...rest] = spoken(sources, exactPlaces(sources, words), quote, options);
  if (isCommon && (words.length < 2 || best?.match !== 'same'))
    return { ...none, verdict: 'cannot-check', notes: [TOO_COMMON] };
  if (best)
    return {
      ...none,
      verdict: best.match === 'other' ? 'other-speaker' : 'verbatim',
      place: best.place,
      others: rest.map(({ place }) => place),
      speaker: best.match,
      notes: deniedNotes(sources, best.place),
    };
  const located = locate(sources, words);
  return located
    ? { ...none, ...judge(draft, quote, words, sources, located, options) }
    : { ...none, verdict: lacking(options) };
};

const TOO_COMMON = 'These words are too common to be found by themselves.';

const deniedNotes = (sources: Sources, place: SourcePlace): readonly string[] => {
  const denial = denialBefore(sources, place);
  return denial === undefined ? [] : [`The source has “${denial}” right before these words.`];
};

/** One place of several pieces of one source, else the pieces. */
const placesOf = (pieces: Located['pieces'], isSplit: boolean): readonly SourcePlace[] => {
  const [first] = pieces;
  if (isSplit || !first) return pieces;
  return [{ source: first.source, range: hull(pieces.map(({ range }): Range => range)) }];
};

const judge = (
  draft: Document,
  quote: DraftQuotation,
  words: readonly QuotedWord[],
  sources: Sources,
  located: Located,
  options: CheckOptions,
): Partial<Checked> & Pick<Checked, 'verdict'> => {
  const { share, edits, pieces } = located;
  const isFar = isFarJump(sources, located);
  const places = share < NEAREST ? [] : placesOf(pieces, isFar || edits.some(({ kind }) => kind === 'jump'));
  const [place, ...others] = places.map((one): SpokenPlace => ({ ...one, ...options.speakerAt(one) }));
  if (!place || share < SAME_STATEMENT)
    return { verdict: lacking(options), ...(place ? { nearest: place } : {}) };
  const source = sources.all[place.source]?.document;
  const found = changesOf(edits, {
    draftText: draft.text,
    draftWords: words,
    sourceText: source?.text ?? '',
    sourceWords: (from, to) => sourceWords(sources, from, to),
  });
  const isJoined = isFar || isOfSeveral(sources, located, options);
  const changes: readonly Change[] = isJoined
    ? [...found, { kind: 'splice', draft: quote.inner, source: place.range }]
    : found;
  const speaker = speakersMatch(sources, quote, place);
  const over = edits
    .filter(({ kind }) => kind === 'stepped-over')
    .map(({ source: [word] }) => `stepped over a ${interruptionAt(sources, word)} in the source`);
  const isAltered = changes.some(({ kind }) => kind !== 'filler');
  // Unmarked differences that are no changes, such as "25" for "twenty-five", are the same words.
  const isMarked = edits.some(({ kind }) => kind !== 'stepped-over' && kind !== 'edit');
  const changed = changes.reduce((sum, change) => sum + Math.max(1, wordCount(draft, change)), 0);
  const listen = isAltered && changed <= MISHEARD && source !== undefined && isMachineTranscript(source);
  const notes = [...new Set(over), ...(listen ? [listenNote(landmarkAt(source, place.range.start))] : [])];
  const verdict = isAltered
    ? 'altered'
    : speaker === 'other'
      ? 'other-speaker'
      : isMarked
        ? 'trimmed'
        : 'verbatim';
  return {
    verdict,
    changes,
    place,
    others,
    speaker,
    notes: isAltered ? notes : [...notes, ...deniedNotes(sources, place)],
  };
};

/** Words of a difference that a machine may have misheard. */
const MISHEARD = 2;

const wordCount = ({ text }: Document, { draft }: Change): number =>
  wordsIn(text, draft.start, draft.end).length;

const listenNote = (time: string | undefined): string =>
  `The transcript looks like a machine's and may be wrong here: listen${time === undefined ? '' : ` at ${time}`}.`;
