import { align, type Edit } from '../compare/align.ts';
import { GAP, type SourceWord, WALL, wordsOfTable } from '../compare/collection.ts';
import { matchedIn } from '../compare/compare.ts';
import type { QuotedWord } from '../compare/quoted-words.ts';
import { hashOf } from '../compare/split-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import type { SourcePlace, Sources } from './sources.ts';

/** A word of a passage, and the source it is of. */
export type PassageWord = SourceWord & { readonly source: number };

/** Where the words of a quotation nearly stand in the sources. */
export type Located = {
  /** The words of the likeliest passages, one after another. Edits and pieces give positions in this list. */
  readonly passages: readonly PassageWord[];
  readonly edits: readonly Edit[];
  /** The parts of sources it was put together from, in its own order: one unless it jumps. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
  /** Matched words, as part of the longer of the quotation and the passage; brackets and marked cuts do not count. */
  readonly share: number;
};

/** The place of some words of one source, half-open. */
export const placeOf = (passages: readonly PassageWord[], from: number, to: number): SourcePlace => {
  const [first, last] = [passages[from], passages[Math.max(from, to - 1)]];
  const start = first?.start ?? 0;
  return { source: first?.source ?? 0, range: { start, end: to > from ? (last?.end ?? start) : start } };
};

/** Places of the same words that are looked at. */
const MOST_PLACES = 60;

const hashesOf = (words: readonly QuotedWord[]): readonly number[] => words.map(({ form }) => hashOf(form));

/** Everywhere the words of a quotation stand as they are, where it has neither ellipses nor brackets. */
export const exactPlaces = (
  { collection }: Sources,
  words: readonly QuotedWord[],
): readonly SourcePlace[] => {
  if (words.some(({ isAfterCut, isBracketed }) => isAfterCut || isBracketed)) return [];
  const { starts, lengths } = collection;
  return collection.places(hashesOf(words), MOST_PLACES).map((place) => {
    const last = place + words.length - 1;
    const range = { start: starts[place] ?? 0, end: (starts[last] ?? 0) + (lengths[last] ?? 0) };
    return { source: collection.textOf(place), range };
  });
};

/** Places of a pair of words that vote; of a commoner pair a sample does. */
const MOST_VOTES = 400;
/** A pair in more places than this votes only where no rarer one is in the quotation. */
const COMMON = 4000;
/** Places of the first word nearer than this vote together. */
const STEP = 8;
const MOST_PASSAGES = 8;
/** Words of a quotation for which single words vote too. */
const SHORT = 6;

/** A word of the collection that votes, and where the quotation's first word would stand. */
type Vote = { readonly place: number; readonly first: number };

/**
 * The likeliest places of a quotation's first word: pairs of words vote for them, rare ones with more weight; of a short
 * quotation single words too.
 */
const likelyPlaces = ({ collection }: Sources, words: readonly QuotedWord[]): readonly Vote[] => {
  const row = hashesOf(words);
  const all = words.flatMap(({ form }, index) => [
    { index, places: index + 1 < row.length ? collection.pairs(row, index) : [] },
    ...(words.length > SHORT || isPlainWord(form)
      ? []
      : [{ index, places: collection.places(row.slice(index, index + 1), MOST_VOTES) }]),
  ]);
  const found = all.filter(({ places }) => places.length > 0);
  const rare = found.filter(({ places }) => places.length <= COMMON);
  const votes = new Map<number, Vote & { weight: number }>();
  for (const { index, places } of rare.length > 0 ? rare : found)
    for (let at = 0; at < places.length; at += Math.ceil(places.length / MOST_VOTES)) {
      const place = places[at] ?? 0;
      const key = Math.floor((place - index) / STEP);
      const vote = votes.get(key) ?? { weight: 0, place, first: place - index };
      vote.weight += 1 / Math.sqrt(places.length);
      votes.set(key, vote);
    }
  const weightOf = (key: number): number =>
    [key - 1, key, key + 1].reduce((sum, one) => sum + (votes.get(one)?.weight ?? 0), 0);
  const ranked = [...votes]
    .map(([key, vote]) => ({ vote, weight: weightOf(key) }))
    .sort((a, b) => b.weight - a.weight || a.vote.first - b.vote.first);
  const chosen: Vote[] = [];
  for (const { vote } of ranked)
    if (chosen.length < MOST_PASSAGES && chosen.every(({ first }) => Math.abs(first - vote.first) > STEP))
      chosen.push(vote);
  return chosen;
};

/** Cells of an alignment: the passages are fewer where a quotation is long. */
const MOST_CELLS = 8_000_000;

/** The words about the likeliest places, a wall after each passage. */
const passagesOf = (sources: Sources, words: readonly QuotedWord[]): readonly PassageWord[] => {
  const { all, collection } = sources;
  const cuts = words.filter(({ isAfterCut }) => isAfterCut).length;
  const reach = Math.min(200, 10 + Math.ceil(words.length * 0.35)) + Math.min(160, cuts * 40);
  const most = Math.max(1, Math.floor(MOST_CELLS / (words.length * (words.length + 2 * reach))));
  const spans: { source: number; from: number; to: number }[] = [];
  const likely = likelyPlaces(sources, words).slice(0, most);
  for (const { place, first } of likely.toSorted((a, b) => a.first - b.first)) {
    const source = collection.textOf(place);
    const from = Math.max(collection.firsts[source] ?? 0, first - reach);
    const to = Math.min((collection.firsts[source + 1] ?? GAP) - GAP, first + words.length + reach);
    const last = spans.at(-1);
    if (last?.source === source && from <= last.to) last.to = to;
    else spans.push({ source, from, to });
  }
  const wall = { form: '', flags: WALL, at: 0, start: 0, end: 0, isHyphenated: false };
  return spans.flatMap(({ source, from, to }) =>
    [...wordsOfTable(collection, all[source]?.document.text ?? '', from, to), wall].map((word) => ({
      ...word,
      source,
    })),
  );
};

/** The parts of a quotation between its jumps. */
const partsOf = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const parts: Edit[][] = [[]];
  for (const edit of edits)
    if (edit.kind.endsWith('jump')) parts.push([]);
    else parts.at(-1)?.push(edit);
  return parts;
};

const shareOf = (edits: readonly Edit[]): number => {
  const matched = matchedIn(edits);
  let [draft, source] = [matched, matched];
  for (const {
    kind,
    draft: [first, last],
    source: [from, to],
  } of edits) {
    if (kind !== 'same' && kind !== 'bracket') draft += last - first;
    if (kind === 'edit') source += to - from;
  }
  return matched / Math.max(1, draft, source);
};

/** A piece of a quotation put together from several places counts from so many of its words in a row of the source. */
const SHORTEST_PIECE = 4;
/** ... and where so much of it is as the source has it. */
const SURE_PIECE = 0.7;

/** Whether each piece between two unmarked jumps is long and true enough to be one. */
const isSplice = (edits: readonly Edit[]): boolean =>
  edits.some(({ kind }) => kind === 'jump') &&
  partsOf(edits).every((part) => matchedIn(part) >= SHORTEST_PIECE && shareOf(part) >= SURE_PIECE);

/** Words of a quotation of which one that tells something is too few where another one differs: "a new voice". */
const FEW = 3;

/** Whether words have no more in common with a source than what anybody says. */
const isChance = (edits: readonly Edit[], words: readonly QuotedWord[]): boolean => {
  const same = edits.filter(({ kind }) => kind === 'same').map(({ draft }) => words.slice(...draft));
  const [found = 0, all = 0] = [same.flat(), words].map(
    (some) => some.filter(({ form }) => !isPlainWord(form)).length,
  );
  const isApart = same.every((run) => run.length < 2);
  return found < 2 && (isApart || (words.length <= FEW && found < all));
};

/** Words of a quotation that are aligned at once; the square of a longer one would take too long. */
const MOST_WORDS = 2000;

/**
 * The best place of a quotation in the sources, allowing for changes, marked and unmarked; `undefined` where none
 * has words of it that tell anything. Its time is bounded whatever the words and the sources are.
 */
export const locate = (sources: Sources, quoted: readonly QuotedWord[]): Located | undefined => {
  const words = quoted.slice(0, MOST_WORDS);
  const passages = passagesOf(sources, words);
  if (passages.length === 0) return undefined;
  const single = align(words, passages);
  const isSure = shareOf(single) > 0.9 || words.length < 2 * SHORTEST_PIECE;
  const joined = isSure ? single : align(words, passages, { mayJump: true });
  const edits = isSplice(joined) ? joined : single;
  if (isChance(edits, words)) return undefined;
  const pieces = partsOf(edits).map(
    (part) => [part[0]?.source[0] ?? 0, part.at(-1)?.source[1] ?? 0] as const,
  );
  return { passages, edits, pieces, share: shareOf(edits) };
};
