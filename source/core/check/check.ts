import type { Edit } from '../compare/align.ts';
import { type Change, changesOf } from '../compare/changes.ts';
import { type DiffPart, wordDiff } from '../compare/compare.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import { interruptionOf } from '../compare/word-table.ts';
import type { Document } from '../document/document.ts';
import { landmarkAt } from '../document/landmarks.ts';
import { type Range, slice } from '../text/range.ts';
import { type DraftQuotation, type QuotationReport, quotationReport } from './draft-quotations.ts';
import { exactPlaces, type Located, locate, partedAt, piecesOf, placeOf } from './locate.ts';
import { notesOn } from './notes.ts';
import { type Match, type Spoken, samePerson } from './person.ts';
import type { SourcePlace, Sources } from './sources.ts';
import { isNamedNear, SURE, speakersMatch } from './speakers-match.ts';

/** What the check says of a quotation. */
export type Verdict = 'verbatim' | 'trimmed' | 'altered' | 'other-speaker' | 'not-found' | 'cannot-check';

/** A passage of a source. `place` is a page ("page 3") or a time ("00:12:41"), where the source has them. */
export type Passage = QuotationReport & {
  /** Which of the sources it stands in. */
  readonly source: number;
  readonly name: string;
  readonly place: string | null;
  /** The title of the section it stands in. */
  readonly section: string | null;
};

/** A quotation of a draft, and what became of it. */
export type Checked = {
  /** `line` is the line of the draft's text, from 1. */
  readonly quote: QuotationReport & { readonly line: number };
  readonly verdict: Verdict;
  /** Unmarked differences, and fillers left out. */
  readonly changes: readonly {
    readonly kind: Change['kind'];
    readonly draft: string;
    readonly source: string;
  }[];
  /** The passage it holds or fails by; of a splice the first of its parts. */
  readonly source: Passage | null;
  /** Other passages with the same words, or the other parts of a splice. */
  readonly others: readonly Passage[];
  /** Of what was not found: the passage with most of its words. */
  readonly nearest: Passage | null;
  /** Whether the source gives the words to the same speaker: `unknown`, where either names nobody, is no fault of the draft. */
  readonly speaker: Match;
  /** 0 to 1, the chance that the verdict is right. */
  readonly confidence: number;
  readonly diff: readonly DiffPart[];
  /** What else to know: what was stepped over, that the source is a machine's transcript. */
  readonly notes: readonly string[];
  /** A decision kept from before: "checked by phone". */
  readonly accepted?: string;
  readonly advice: string;
};

export type CheckOptions = {
  /** Who says the words at a place of a source, as its analysis has it. */
  readonly speakerAt: (place: SourcePlace) => Spoken;
  /** Sources that could not be read: what is not in the others may be in these. */
  readonly unread: number;
  /** Why the reader lets some words stand, if they do. */
  readonly decisionOn?: (words: string) => string | undefined;
};

type SpokenPlace = SourcePlace & Spoken;

/** What was found of a quotation; the places, where it was not found, are those with most of its words. */
type Found = Pick<Checked, 'verdict' | 'speaker' | 'notes'> & {
  readonly places: readonly SpokenPlace[];
  readonly changes: readonly Change[];
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
  { speakerAt }: CheckOptions,
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
const isOfSeveral = (located: Located, { speakerAt }: CheckOptions): boolean => {
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

/** Finds the words of a quotation in the sources, and what differs there; of what is not found the places with most of its words. */
const findQuotation = (
  draft: Document,
  quote: DraftQuotation,
  sources: Sources,
  options: CheckOptions,
): Found => {
  const words = quotedWords(draft.text, quote.inner.start, quote.inner.end);
  const exact = spokenPlaces(sources, exactPlaces(sources, words), quote, options);
  const isCommon = words.length <= 2 && words.every(({ form }) => isPlainWord(form));
  if (isCommon && (words.length < 2 || exact[0]?.match !== 'same')) {
    const notes = ['These words are too common to be found by themselves.'];
    return { verdict: 'cannot-check', places: [], changes: [], speaker: 'unknown', notes };
  }
  const located = exact.length > 0 ? AS_IT_IS : locate(sources, words);
  const pieces = located.share >= NEAREST ? piecesOf(located.edits) : [];
  const nearly = pieces.map((piece) => placeOf(located, piece));
  const places = exact.length > 0 ? exact : nearly.map((one) => ({ ...one, ...options.speakerAt(one) }));
  const [place] = places;
  const source = sources.all[place?.source ?? -1]?.document;
  if (!place || !source || located.share < SAME_STATEMENT) {
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

const ADVICE: Readonly<Record<Verdict, string>> = {
  verbatim: '',
  trimmed: '',
  altered: 'Quote the words of the source, or mark what was changed.',
  'other-speaker': 'Give the words to the speaker the source names, or cite another source.',
  'not-found': 'Add the source of these words, or leave them out.',
  'cannot-check': 'Give a source that can be read; these words were in none that could.',
};

/** What to do about a quotation. */
const adviceOn = ({ verdict, speaker, changes, notes }: Found): string => {
  if (verdict === 'altered' && speaker === 'other') return `${ADVICE.altered} Another speaker said them.`;
  if (verdict === 'altered' && changes.some(({ kind }) => kind === 'splice'))
    return 'Quote the two places apart: the source does not have these words together.';
  if ((verdict === 'verbatim' || verdict === 'trimmed') && speaker === 'unknown')
    return 'The source does not say who said it: check the speaker.';
  return verdict === 'cannot-check' && notes.length > 0 ? '' : ADVICE[verdict];
};

/** How sure a verdict is: the words are, so what is left is who is said to have said them, in draft and source. */
const confidenceOf = ({ verdict, speaker, places: [place] }: Found, quote: DraftQuotation): number => {
  const named = quote.confidence * (place?.confidence ?? 0);
  const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;
  if (verdict === 'other-speaker') return rounded(named);
  if (verdict === 'verbatim' || verdict === 'trimmed')
    return speaker === 'same' ? rounded(1 - (1 - named) / 2) : 0.9;
  return verdict === 'cannot-check' ? 0 : 0.98;
};

/** The title of the last heading that begins at or before an offset. */
const sectionAt = ({ text, blocks }: Document, offset: number): string | null => {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.range.start <= offset);
  return heading ? slice(text, heading.range) : null;
};

/** Checks one quotation of a draft against the sources. */
export const checkQuotation = (
  draft: Document,
  quote: DraftQuotation,
  sources: Sources,
  options: CheckOptions,
): Checked => {
  const found = findQuotation(draft, quote, sources, options);
  const { verdict, places, changes, speaker, notes } = found;
  const passages = places.flatMap((place): readonly Passage[] => {
    const { source, range } = place;
    const document = sources.all[source]?.document;
    if (!document) return [];
    const where = {
      place: landmarkAt(document, range.start) ?? null,
      section: sectionAt(document, range.start),
    };
    return [{ source, name: document.source.name, ...quotationReport(document.text, place), ...where }];
  });
  const isFound = verdict !== 'not-found' && verdict !== 'cannot-check';
  const [first = null, ...others] = passages;
  const text = sources.all[first?.source ?? -1]?.document.text ?? '';
  const accepted = options.decisionOn?.(slice(draft.text, quote.inner));
  return {
    quote: { ...quotationReport(draft.text, quote), line: quote.line },
    verdict,
    changes: changes.map((one) => ({
      kind: one.kind,
      draft: slice(draft.text, one.draft),
      source: slice(text, one.source),
    })),
    source: isFound ? first : null,
    others: isFound ? others : [],
    nearest: isFound ? null : first,
    speaker,
    confidence: confidenceOf(found, quote),
    diff: isFound && first ? wordDiff(text, first, draft.text, changes) : [],
    notes,
    ...(accepted === undefined ? {} : { accepted }),
    advice: adviceOn(found),
  };
};
