import { align, type Step } from '../compare/align.ts';
import { INTERRUPTION } from '../compare/collection.ts';
import { type Edit, editsOf } from '../compare/edits.ts';
import type { QuotedWord } from '../compare/quoted-words.ts';
import { hashOf } from '../compare/split-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import { placeOfWords, type SourcePlace, type Sources } from './sources.ts';

/** Where the words of a quotation stand, or nearly stand, in the sources. */
export type Located = {
  readonly edits: readonly Edit[];
  /** The parts of sources it was put together from, in its own order: one unless it jumps. */
  readonly pieces: readonly (SourcePlace & { readonly words: readonly [from: number, to: number] })[];
  /** Matched words, as part of the longer of the quotation and the passage; brackets and marked cuts do not count. */
  readonly share: number;
};

/** Places of the same words that are looked at. */
const MOST_PLACES = 60;

/** Everywhere the words of a quotation stand as they are, where it has neither ellipses nor brackets. */
export const exactPlaces = (sources: Sources, words: readonly QuotedWord[]): readonly SourcePlace[] => {
  if (words.some(({ isAfterCut, isBracketed }) => isAfterCut || isBracketed)) return [];
  const row = words.map(({ form }) => hashOf(form));
  return sources.collection
    .places(row, MOST_PLACES)
    .map((place) => placeOfWords(sources, place, place + words.length));
};

/** Places of a pair of words that vote; of a commoner pair a sample does. */
const MOST_VOTES = 400;
/** A pair in more places than this votes only where no rarer one is in the quotation. */
const COMMON = 4000;
/** Diagonals nearer than this vote together. */
const STEP = 8;
const MOST_BANDS = 8;

/** Words of a quotation that is found by single words where no two of it stand together. */
const SHORT = 6;

/**
 * The likeliest places of a quotation's first word: pairs of words vote for them, rare ones with more weight; of a short
 * one without any its single words.
 */
const diagonalsOf = ({ collection }: Sources, words: readonly QuotedWord[]): readonly number[] => {
  const forms = words.map(({ form }) => hashOf(form));
  const pairs = forms
    .slice(1)
    .map((form, index) => ({ index, places: collection.pairs(forms[index] ?? 0, form) }))
    .filter(({ places }) => places.length > 0);
  const single = (index: number): readonly number[] =>
    isPlainWord(words[index]?.form ?? '') ? [] : collection.places(forms.slice(index, index + 1), MOST_VOTES);
  const all =
    pairs.length > 0 || words.length > SHORT
      ? pairs
      : forms.map((_, index) => ({ index, places: single(index) }));
  const rare = all.filter(({ places }) => places.length <= COMMON);
  const votes = new Map<number, { weight: number; first: number }>();
  for (const { index, places } of rare.length > 0 ? rare : all)
    for (let at = 0; at < places.length; at += Math.ceil(places.length / MOST_VOTES)) {
      const first = (places[at] ?? 0) - index;
      const key = Math.floor(first / STEP);
      const vote = votes.get(key) ?? { weight: 0, first };
      vote.weight += 1 / Math.sqrt(places.length);
      votes.set(key, vote);
    }
  const weightOf = (key: number): number =>
    [key - 1, key, key + 1].reduce((sum, one) => sum + (votes.get(one)?.weight ?? 0), 0);
  const ranked = [...votes]
    .map(([key, { first }]) => ({ first, weight: weightOf(key) }))
    .sort((a, b) => b.weight - a.weight || a.first - b.first);
  const chosen: number[] = [];
  for (const { first } of ranked)
    if (chosen.length < MOST_BANDS && chosen.every((one) => Math.abs(one - first) > STEP)) chosen.push(first);
  return chosen;
};

const piecesOf = (sources: Sources, steps: readonly Step[]): Located['pieces'] => {
  const pieces: [from: number, to: number][] = [];
  let isOpen = false;
  for (const { kind, source, sourceCount } of steps) {
    const last = pieces.at(-1);
    if (kind === 'jump') isOpen = false;
    else if (kind === 'match' || kind === 'change') {
      if (isOpen && last) last[1] = source + sourceCount;
      else pieces.push([source, source + sourceCount]);
      isOpen = true;
    }
  }
  return pieces.map((words) => ({ ...placeOfWords(sources, ...words), words }));
};

const shareOf = (steps: readonly Step[], words: readonly QuotedWord[], edits: readonly Edit[]): number => {
  let [matched, draft, source] = [0, 0, 0];
  for (const step of steps) {
    if (step.kind === 'match') matched += step.draftCount;
    if (step.kind === 'match' || !words[step.draft]?.isBracketed) draft += step.draftCount;
  }
  for (const edit of edits)
    if (edit.kind === 'edit') source += edit.source[1] - edit.source[0] - (edit.draft[1] - edit.draft[0]);
  return matched / Math.max(1, draft, draft + source);
};

/** A piece of a quotation put together from several places counts from so many of its words in a row of the source. */
const SHORTEST_PIECE = 4;
/** ... and where so much of it is as the source has it. */
const SURE_PIECE = 0.7;

/** Whether each piece between two unmarked jumps is long and true enough to be one. */
const isSplice = (
  steps: readonly Step[],
  edits: readonly Edit[],
  { collection: { flags } }: Sources,
): boolean => {
  if (!edits.some(({ kind }) => kind === 'jump')) return false;
  const pieces: { matched: number; all: number }[] = [{ matched: 0, all: 0 }];
  for (const { kind, source, draftCount, sourceCount } of steps) {
    const piece = pieces.at(-1);
    if (kind === 'jump') pieces.push({ matched: 0, all: 0 });
    else if (piece && !(kind === 'omit' && (flags[source] ?? 0) >> INTERRUPTION)) {
      piece.all += Math.max(draftCount, sourceCount);
      if (kind === 'match') piece.matched += draftCount;
    }
  }
  return pieces.every(({ matched, all }) => matched >= SHORTEST_PIECE && matched / all >= SURE_PIECE);
};

/** Words of a quotation that are aligned at once; the square of a longer one would take too long. */
const MOST_WORDS = 2000;
/** Cells of an alignment: the bands are fewer where a quotation is long. */
const MOST_CELLS = 4_000_000;

/**
 * The best place of a quotation in the sources, allowing for changes, marked and unmarked; `undefined` where no two
 * words of it stand together in any. Its time is bounded whatever the words and the sources are.
 */
export const locate = (sources: Sources, quoted: readonly QuotedWord[]): Located | undefined => {
  const words = quoted.slice(0, MOST_WORDS);
  const found = diagonalsOf(sources, words);
  if (found.length === 0) return undefined;
  const cuts = words.filter(({ isAfterCut }) => isAfterCut).length;
  const reach = Math.min(200, 10 + Math.ceil(words.length * 0.35)) + Math.min(160, cuts * 40);
  const room = Math.max(1, Math.floor(MOST_CELLS / (words.length * 2 * reach)));
  const bands = { diagonals: found.slice(0, room), left: reach, right: reach };
  const read = (mayJump: boolean): Located & { readonly steps: readonly Step[] } => {
    const steps = align(words, sources.collection, { ...bands, mayJump });
    const edits = editsOf(steps, words, sources.collection);
    return { steps, edits, pieces: piecesOf(sources, steps), share: shareOf(steps, words, edits) };
  };
  const single = read(false);
  if (single.share > 0.9 || words.length < 2 * SHORTEST_PIECE) return single;
  const joined = read(true);
  return isSplice(joined.steps, joined.edits, sources) ? joined : single;
};
