import { type Change, changesOf } from '../compare/changes.ts';
import { type QuotedWord, quotedWords } from '../compare/quoted-words.ts';
import { wordsIn } from '../compare/split-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import type { Document } from '../document/document.ts';
import { landmarkAt } from '../document/landmarks.ts';
import { hull, type Range } from '../text/range.ts';
import type { DraftQuotation } from './draft-quotations.ts';
import { exactPlaces, type Located, locate } from './locate.ts';
import { isMachineTranscript } from './machine-transcript.ts';
import { type Person, type Spoken, samePerson } from './person.ts';
import { type SourcePlace, type Sources, sourceWords } from './sources.ts';
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
  return place.confidence < SURE && isNamedNear(text, place.range, speaker) ? 'unknown' : 'other';
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

const holds = (edits: Located['edits']): boolean => edits.every(({ kind }) => kind === 'stepped-over');

const changesIn = (
  draft: Document,
  words: readonly QuotedWord[],
  sources: Sources,
  { edits, pieces }: Located,
): readonly Change[] =>
  changesOf(edits, {
    draftText: draft.text,
    draftWords: words,
    sourceText: sources.all[pieces[0]?.source ?? 0]?.document.text ?? '',
    sourceWords: (from, to) => sourceWords(sources, from, to),
  });

/** A marked jump within one source, forwards and not far, is a long cut; any other joins two places. */
const isFarJump = (sources: Sources, { edits }: Located): boolean =>
  edits.some(({ kind, source: [from, to] }) => {
    if (kind !== 'marked-jump') return false;
    const { textOf } = sources.collection;
    return to < from || to - from > LONGEST_CUT || textOf(Math.max(0, from - 1)) !== textOf(to);
  });

/** Words that an ellipsis may stand for. */
const LONGEST_CUT = 400;

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
  if (words.length <= 2 && words.every(({ form }) => isPlainWord(form)))
    return {
      ...none,
      verdict: 'cannot-check',
      notes: ['These words are too common to be found by themselves.'],
    };
  const exact = spoken(sources, exactPlaces(sources, words), quote, options);
  const [best, ...rest] = exact;
  if (best)
    return {
      quote,
      verdict: best.match === 'other' ? 'other-speaker' : 'verbatim',
      changes: [],
      place: best.place,
      others: rest.map(({ place }) => place),
      speaker: best.match,
      notes: [],
    };
  const located = locate(sources, words);
  if (!located || located.pieces.length === 0) return { ...none, verdict: lacking(options) };
  return { ...none, ...judge(draft, quote, words, sources, located, options) };
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
): Pick<Checked, 'verdict' | 'changes' | 'place' | 'others' | 'nearest' | 'speaker' | 'notes'> => {
  const isFar = isFarJump(sources, located);
  const isSplit = isFar || located.edits.some(({ kind }) => kind === 'jump');
  const { share } = located;
  const places = share < NEAREST ? [] : placesOf(located.pieces, isSplit);
  const [first, ...others] = places.map((place): SpokenPlace => ({ ...place, ...options.speakerAt(place) }));
  if (!first || share < SAME_STATEMENT)
    return {
      verdict: lacking(options),
      changes: [],
      others: [],
      speaker: 'unknown',
      notes: [],
      ...(first ? { nearest: first } : {}),
    };
  const found = changesIn(draft, words, sources, located);
  const changes: readonly Change[] = isFar
    ? [...found, { kind: 'splice', draft: quote.inner, source: first.range }]
    : found;
  const speaker = speakersMatch(sources, quote, first);
  const isAltered = changes.some(({ kind }) => kind !== 'filler');
  const verdict = isAltered
    ? 'altered'
    : speaker === 'other'
      ? 'other-speaker'
      : holds(located.edits)
        ? 'verbatim'
        : 'trimmed';
  const source = sources.all[first.source]?.document;
  const changed = changes.reduce((sum, change) => sum + Math.max(1, wordCount(draft, change)), 0);
  const mayBeMisheard =
    isAltered && changed <= MISHEARD && source !== undefined && isMachineTranscript(source);
  const over = located.steppedOver.map((what) => `stepped over a ${what} in the source`);
  return {
    verdict,
    changes,
    place: first,
    others,
    speaker,
    notes: mayBeMisheard ? [...over, listen(landmarkAt(source, first.range.start))] : over,
  };
};

/** Words of a difference that a machine may have misheard. */
const MISHEARD = 2;

const wordCount = ({ text }: Document, { draft }: Change): number =>
  wordsIn(text, draft.start, draft.end).length;

const listen = (time: string | undefined): string =>
  `The transcript looks like a machine's and may be wrong here: listen${time === undefined ? '' : ` at ${time}`}.`;
