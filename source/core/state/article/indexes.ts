import type { Analysis, Quotation, Section, Speaker } from '../../analyse/analysis.ts';
import { beginsWith } from '../../document/headline.ts';
import type { Titles } from '../../layout/lines.ts';
import { leavingOutSlight } from '../../search/slight.ts';
import type { Range } from '../../text/range.ts';
import { once, stepping } from '../../text/steps.ts';

/** The analysis of an article before anything was analysed. */
export const nothing: Analysis = { sections: [], quotations: [], speakers: [] };

const weighty = once(function* (analysis: Analysis, text: string): Generator<undefined, Analysis> {
  return yield* leavingOutSlight(text, analysis);
});

/** An analysis without slight quotations. */
export const weightyOf = weighty.now;

const starts = once(function* (
  list: readonly { readonly range: Range }[],
): Generator<undefined, Uint32Array> {
  const found = new Uint32Array(list.length);
  yield* stepping(list, ({ range }, index) => {
    found[index] = range.start;
  });
  return found;
});

/** The starts of a list's items. */
export const startsOf = starts.now;

const ends = once(function* (list: readonly Quotation[]): Generator<undefined, Uint32Array> {
  const found = new Uint32Array(list.length);
  let most = 0;
  yield* stepping(list, ({ range }, index) => {
    most = Math.max(most, range.end);
    found[index] = most;
  });
  return found;
});

/** For each quotation the greatest end so far: ascending, so that it can be searched. */
export const endsOf = ends.now;

const titles = once(function* (sections: readonly Section[], text: string): Generator<undefined, Titles> {
  const found = new Map<number, string>();
  yield* stepping(sections, ({ generated, range, number, title }) => {
    if (!generated) return;
    // A title made of the first words would say them twice.
    const isRepeated = beginsWith(text.slice(range.start, range.start + 2 * title.length), title);
    found.set(range.start, isRepeated ? `§ ${number}` : `§ ${number}  ${title}`);
  });
  return found;
});

/** Generated titles of sections, by where the section begins. */
export const titlesOf = titles.now;

/** The rows of the list of speakers: everyone, then each speaker, most quoted first, then nobody named. */
export type SpeakerRow =
  | { readonly kind: 'everyone' | 'nobody'; readonly quotations: number }
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly quotations: number };

/** Stands for the speaker of unattributed quotations. */
export const nobody = '';

const rows = once(function* ({
  quotations,
  speakers,
}: Analysis): Generator<undefined, readonly SpeakerRow[]> {
  if (quotations.length === 0) return [];
  let unnamed = 0;
  yield* stepping(quotations, ({ attribution }) => {
    if (attribution.speaker === undefined) unnamed += 1;
  });
  const found: SpeakerRow[] = [{ kind: 'everyone', quotations: quotations.length }];
  yield* stepping(speakers, (speaker) => {
    const count = speaker.quotations.length;
    if (count > 0) found.push({ kind: 'speaker', speaker, quotations: count });
  });
  if (unnamed > 0) found.push({ kind: 'nobody', quotations: unnamed });
  return found;
});

export const rowsOfSpeakers = rows.now;

const said = once(function* ({
  quotations,
}: Analysis): Generator<undefined, ReadonlyMap<string, readonly Quotation[]>> {
  const found = new Map<string, Quotation[]>();
  yield* stepping(quotations, (quotation) => {
    const speaker = quotation.attribution.speaker ?? nobody;
    const theirs = found.get(speaker);
    if (theirs) theirs.push(quotation);
    else found.set(speaker, [quotation]);
  });
  return found;
});

const none: readonly Quotation[] = [];

/** The quotations of a speaker, or of `nobody`, in reading order. Memoised. */
export const saidBy = (analysis: Analysis, speaker: string): readonly Quotation[] =>
  said.now(analysis).get(speaker) ?? none;

const hues = once(function* ({ speakers }: Analysis): Generator<undefined, ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  yield* stepping(speakers, ({ id, described, quotations }) => {
    if (described === undefined && quotations.length > 1) found.set(id, found.size);
  });
  return found;
});

/** A colour number for each named speaker with at least two quotations, most quoted first. */
export const huesOf = hues.now;

type Identified = { readonly id: string };

const identified = once(function* (
  list: readonly Identified[],
): Generator<undefined, ReadonlyMap<string, Identified>> {
  const found = new Map<string, Identified>();
  yield* stepping(list, (one) => found.set(one.id, one));
  return found;
});

/** An item of a list by its id. */
export const lookUp = <T extends Identified>(list: readonly T[], id: string | undefined): T | undefined =>
  id === undefined ? undefined : (identified.now(list) as ReadonlyMap<string, T>).get(id);

const called = new WeakMap<readonly Quotation[], Quotation>();

/**
 * A quotation by its id. Callers ask for the same one again and again: the last one is cached, which costs less than
 * an index of a hundred thousand ids.
 */
export const quotationCalled = (
  list: readonly Quotation[],
  id: string | undefined,
): Quotation | undefined => {
  if (id === undefined) return undefined;
  const last = called.get(list);
  if (last?.id === id) return last;
  const found = list.find((quotation) => quotation.id === id);
  if (found) called.set(list, found);
  return found;
};

/**
 * Prepares what the screen needs of an analysis, in steps, so that taking and showing it is hardly any work, however
 * much was found.
 */
export function* survey(text: string, analysis: Analysis): Generator<undefined, void> {
  const left = yield* weighty.ahead(analysis, text);
  for (const one of new Set([analysis, left])) {
    yield* starts.ahead(one.sections);
    yield* titles.ahead(one.sections, text);
    yield* starts.ahead(one.quotations);
    yield* ends.ahead(one.quotations);
    yield* rows.ahead(one);
    yield* said.ahead(one);
    yield* hues.ahead(one);
    yield* identified.ahead(one.sections);
    yield* identified.ahead(one.speakers);
  }
}
