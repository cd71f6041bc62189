import type { Document } from '../document/document.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Hit, Query, Results } from './entry.ts';
import type { Findings } from './filter.ts';
import { buildIndex, type EntryIndex } from './index-of-entries.ts';
import { judge } from './judge.ts';
import { best, createLane, type Lane } from './long-texts/lane.ts';
import {
  nearPhrasePattern,
  type Pattern,
  phrasePattern,
  piecesOf,
  wordPattern,
} from './long-texts/pattern.ts';
import { createScan, exclude, lastTier, type Scan, scanTier, scanWhole } from './long-texts/scan.ts';
import { isEmptyQuery, kindsOf } from './query.ts';

/** Milliseconds of work between two pauses: two of them and a frame are soon over. */
const SLICE = 4;

/** Entries judged between two pauses: well under a millisecond. */
const JUDGED_A_STEP = 8;

export type SearchOptions = {
  /** The most hits of each kind. */
  readonly limit: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
};

/**
 * Searches one article. A search yields what it has about every 4 ms, exact matches first, and returns the final
 * results; dropping its generator abandons it. The index is built, in the same slices, by the first search that
 * needs it, an empty one too.
 */
export type Searcher = {
  readonly search: (query: Query, options: SearchOptions) => Generator<Results, Results>;
};

const NONE: Results = { hits: [], total: 0, complete: false };

const patternsOf = ({ words, phrases }: Query): readonly Pattern[] => [
  ...words.map(wordPattern),
  ...phrases.map(phrasePattern),
];

/** Runs steps, and yields where a slice of time is used up. */
function* sliced<T>(
  steps: Generator<undefined, T>,
  now: () => number,
  sofar: () => Results,
): Generator<Results, T> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < SLICE) continue;
    yield sofar();
    since = now();
  }
}

function* speakersNamed({ gate, kinds }: EntryIndex, name: string): Generator<undefined, readonly number[]> {
  const range = kinds.get('speaker');
  if (!range) return [];
  const lane = createLane(range.start, range.end, Number.POSITIVE_INFINITY);
  const scan = createScan(gate, name.split(' ').map(wordPattern));
  for (let tier = 0; tier <= lastTier(scan) && lane.total === 0; tier++) yield* scanTier(scan, lane, tier);
  return lane.found.map(({ text }) => text);
}

function* keepToSpeaker(index: EntryIndex, scan: Scan, name: string): Generator<undefined> {
  const named = new Set((yield* speakersNamed(index, name)).map((text) => index.entries[text]?.id));
  const { start, end } = index.kinds.get('quotation') ?? { start: 0, end: 0 };
  for (let text = start; text < end; text++) {
    if (!named.has(index.entries[text]?.speaker?.id)) exclude(scan, text);
    yield;
  }
}

/** Turns what the lanes hold into results, in steps. Entries are judged once in a search, however often they are shown. */
const createCollector = ({ entries }: EntryIndex, query: Query, lanes: readonly Lane[]) => {
  const judged = new Map<number, Hit | undefined>();
  function* hitsOf(lane: Lane): Generator<undefined, readonly Hit[]> {
    const texts = best(lane).map(({ text }) => text);
    const fresh = texts.filter((text) => !judged.has(text));
    for (let at = 0; at < fresh.length; at += JUDGED_A_STEP) {
      const some = fresh.slice(at, at + JUDGED_A_STEP);
      const subjects = some.map((text) => entries[text]).filter((entry) => entry !== undefined);
      const hits = new Map<Entry, Hit>(judge(subjects, query).map((hit) => [hit.entry, hit]));
      for (const text of some) judged.set(text, hits.get(entries[text] as Entry));
      yield;
    }
    return texts.map((text) => judged.get(text)).filter((hit) => hit !== undefined);
  }
  return function* (complete: boolean): Generator<undefined, Results> {
    const hits: Hit[] = [];
    for (const lane of lanes) hits.push(...(yield* hitsOf(lane)));
    return {
      hits: hits.sort((a, b) => a.score - b.score),
      total: lanes.reduce((sum, { total }) => sum + total, 0),
      complete,
    };
  };
};

function* run(index: EntryIndex, query: Query, { limit, now }: SearchOptions): Generator<Results, Results> {
  const scan = createScan(index.gate, patternsOf(query));
  const lanes = kindsOf(query)
    .map((kind) => index.kinds.get(kind))
    .filter((range) => range !== undefined)
    .map(({ start, end }) => createLane(start, end, limit));
  const collect = createCollector(index, query, lanes);
  let results = NONE;
  const sofar = (): Results => results;
  const { speaker } = query;
  if (speaker !== undefined) yield* sliced(keepToSpeaker(index, scan, speaker), now, sofar);

  for (const lane of lanes) yield* sliced(scanWhole(scan, lane), now, sofar);
  const exact = lanes.map((lane) => scanTier(scan, lane, 0));
  for (const [at, lane] of lanes.entries()) yield* sliced(untilFull(exact[at], lane), now, sofar);
  results = yield* sliced(collect(false), now, sofar);
  if (results.hits.length > 0) yield results;
  for (const rest of exact) yield* sliced(rest, now, sofar);
  for (let tier = 1; tier <= lastTier(scan); tier++) {
    for (const lane of lanes) yield* sliced(scanTier(scan, lane, tier), now, sofar);
    if (tier < lastTier(scan)) results = yield* sliced(collect(false), now, sofar);
  }
  results = yield* sliced(collect(true), now, sofar);
  const found = withFirst(yield* sliced(near(index, query, 'quotation', limit), now, sofar), results);
  if (found.hits.length > 0) return found;
  return withFirst(yield* sliced(near(index, query, 'text', limit), now, sofar), found);
}

/** The entries of a kind that have the words as they were typed, one after the other, give or take a few letters. */
function* near(
  index: EntryIndex,
  query: Query,
  kind: 'quotation' | 'text',
  limit: number,
): Generator<undefined, readonly Hit[]> {
  const range = index.kinds.get(kind);
  if (!range || query.words.length < 2 || !kindsOf(query).includes(kind)) return [];
  const pieces = piecesOf(query.words);
  const scan = createScan(index.gate, [
    ...pieces.map(nearPhrasePattern),
    ...query.phrases.map(phrasePattern),
  ]);
  if (query.speaker !== undefined) yield* keepToSpeaker(index, scan, query.speaker);
  const lane = createLane(range.start, range.end, limit);
  for (let tier = 0; tier <= lastTier(scan) && lane.total === 0; tier++) yield* scanTier(scan, lane, tier);
  const found = best(lane);
  const entries = found.map(({ text }) => index.entries[text]).filter((entry) => entry !== undefined);
  const hits = new Map(judge(entries, { ...query, words: pieces }).map((hit) => [hit.entry, hit]));
  // The words in their order come before the same words anywhere.
  return entries.flatMap((entry, at) => {
    const hit = hits.get(entry);
    return hit ? [{ ...hit, score: (found[at]?.score ?? 1) * Number.MIN_VALUE ** 0.5 }] : [];
  });
}

const withFirst = (first: readonly Hit[], { hits, total, complete }: Results): Results => {
  const known = new Set(first.map(({ entry }) => entry));
  const rest = hits.filter(({ entry }) => !known.has(entry));
  const added = first.length - (hits.length - rest.length);
  return { hits: [...first, ...rest], total: total + added, complete };
};

/** Runs a tier's steps until the lane holds as many as it may show, and leaves the tier standing there. */
function* untilFull(tier: Generator<undefined> | undefined, lane: Lane): Generator<undefined> {
  while (tier && lane.total < lane.limit) {
    if (tier.next().done) return;
    yield;
  }
}

/** A searcher over given entries, which stand kind by kind. */
export const searcherOver = (entries: Iterable<Entry>): Searcher => {
  const building = buildIndex(entries);
  let index: EntryIndex | undefined;
  return {
    *search(query, options) {
      index ??= yield* sliced(building, options.now, () => NONE);
      if (isEmptyQuery(query)) return { ...NONE, complete: true };
      return yield* run(index, query, options);
    },
  };
};

/** A searcher over an article; before there is an analysis, over its text alone. */
export const createSearcher = (
  document: Document,
  findings: Findings | undefined,
  options: { readonly asides: boolean },
): Searcher => searcherOver(entriesOf(document, findings, options));
