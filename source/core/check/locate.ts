import { align, type Edit, matchedIn } from '../compare/align.ts';
import type { QuotedWord } from '../compare/quoted-words.ts';
import { hashOf } from '../compare/split-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import { WALL } from '../compare/word-table.ts';
import { hull } from '../text/range.ts';
import { GAP, type PassageWord, type SourcePlace, type Sources } from './sources.ts';

/** Where the words of a quotation nearly stand in the sources. */
export type Located = {
  /** The words of the likeliest passages, one after another. Edits give positions in this list. */
  readonly passages: readonly PassageWord[];
  readonly edits: readonly Edit[];
  /** Matched words, as part of the longer of the quotation and the passage; brackets and marked cuts do not count. */
  readonly share: number;
};

/** What has no words in common with the sources. */
const NOWHERE: Located = { passages: [], edits: [], share: 0 };

/** Places of the same words that are looked at. */
const MOST_PLACES = 60;

const hashesOf = (words: readonly QuotedWord[]): readonly number[] => words.map(({ form }) => hashOf(form));

/** Everywhere the words of a quotation stand as they are, where it has neither ellipses nor brackets. */
export const exactPlaces = (sources: Sources, words: readonly QuotedWord[]): readonly SourcePlace[] => {
  if (words.some(({ isAfterCut, isBracketed }) => isAfterCut || isBracketed)) return [];
  return sources.places(hashesOf(words), MOST_PLACES).map((place) => ({
    source: sources.sourceOf(place),
    range: hull(sources.words(place, place + words.length)),
  }));
};

/** Places of a pair of words that vote; of a commoner pair a sample does. */
const MOST_VOTES = 400;
/** Places of the first word nearer than this vote together. */
const STEP = 8;
const MOST_PASSAGES = 8;
/** Words of a quotation for which single words vote too. */
const SHORT = 6;

/** A word of a source that votes, and where the quotation's first word would stand. */
type Vote = { readonly place: number; readonly first: number };

/**
 * The likeliest places of a quotation's first word: pairs of words vote for them, rare ones with more weight; of a short
 * quotation single words too.
 */
const likelyPlaces = (sources: Sources, words: readonly QuotedWord[]): readonly Vote[] => {
  const row = hashesOf(words);
  const found = words.flatMap(({ form }, index) => [
    { index, places: index + 1 < row.length ? sources.pairs(row, index) : [] },
    ...(words.length > SHORT || isPlainWord(form)
      ? []
      : [{ index, places: sources.places(row.slice(index, index + 1), MOST_VOTES) }]),
  ]);
  const votes = new Map<number, Vote & { weight: number }>();
  for (const { index, places } of found)
    for (let at = 0; at < places.length; at += Math.ceil(places.length / MOST_VOTES)) {
      const place = places[at] ?? 0;
      const key = Math.floor((place - index) / STEP);
      const vote = votes.get(key) ?? { weight: 0, place, first: place - index };
      vote.weight += 1 / Math.sqrt(places.length);
      votes.set(key, vote);
    }
  const ranked = [...votes.values()].sort((a, b) => b.weight - a.weight || a.first - b.first);
  const chosen: Vote[] = [];
  for (const vote of ranked)
    if (chosen.length < MOST_PASSAGES && chosen.every(({ first }) => Math.abs(first - vote.first) > STEP))
      chosen.push(vote);
  return chosen;
};

/** Cells of an alignment: the passages are fewer where a quotation is long. */
const MOST_CELLS = 8_000_000;

/** The words about the likeliest places, a wall after each passage. */
const passagesOf = (sources: Sources, words: readonly QuotedWord[]): readonly PassageWord[] => {
  const { firsts } = sources;
  const cuts = words.filter(({ isAfterCut }) => isAfterCut).length;
  const reach = Math.min(200, 10 + Math.ceil(words.length * 0.35)) + Math.min(160, cuts * 40);
  const most = Math.max(1, Math.floor(MOST_CELLS / (words.length * (words.length + 2 * reach))));
  const spans: { from: number; to: number }[] = [];
  const likely = likelyPlaces(sources, words).slice(0, most);
  for (const { place, first } of likely.toSorted((a, b) => a.first - b.first)) {
    const source = sources.sourceOf(place);
    const from = Math.max(firsts[source] ?? 0, first - reach);
    const to = Math.min((firsts[source + 1] ?? GAP) - GAP, first + words.length + reach);
    const last = spans.at(-1);
    // Between two sources there are more numbers of no word than this.
    if (last && from <= last.to) last.to = to;
    else spans.push({ from, to });
  }
  const wall = { form: '', flags: WALL, start: 0, end: 0, isHyphenated: false };
  return spans.flatMap(({ from, to }) => [
    ...sources.words(from, to),
    { ...wall, source: sources.sourceOf(from), at: to },
  ]);
};

/** The edits between those that part them. */
export const partedAt = (
  edits: readonly Edit[],
  isParting: (edit: Edit) => boolean,
): readonly (readonly Edit[])[] => {
  const parts: Edit[][] = [[]];
  for (const edit of edits)
    if (isParting(edit)) parts.push([]);
    else parts.at(-1)?.push(edit);
  return parts;
};

/** The edits between jumps: the pieces that a quotation is put together from. */
export const piecesOf = (edits: readonly Edit[]): readonly (readonly Edit[])[] =>
  partedAt(edits, ({ kind }) => kind === 'jump');

/** The place of some edits in a row within one source. */
export const placeOf = ({ passages }: Located, edits: readonly Edit[]): SourcePlace => {
  const [from, to] = [edits[0]?.source[0] ?? 0, edits.at(-1)?.source[1] ?? 0];
  const first = passages[from];
  const start = first?.start ?? 0;
  return {
    source: first?.source ?? 0,
    range: { start, end: to > from ? (passages[to - 1]?.end ?? start) : start },
  };
};

const shareOf = (edits: readonly Edit[]): number => {
  const matched = matchedIn(edits);
  let [draft, source] = [matched, matched];
  for (const { kind, draft: here, source: there } of edits) {
    if (kind !== 'same' && kind !== 'bracket') draft += here[1] - here[0];
    if (kind === 'edit') source += there[1] - there[0];
  }
  return matched / Math.max(1, draft, source);
};

/** A piece of a quotation put together from several places counts from so many of its words in a row of the source. */
const SHORTEST_PIECE = 4;
/** ... and where so much of it is as the source has it. */
const SURE_PIECE = 0.7;

/** Whether each piece between two jumps is long and true enough to be one. */
const isSplice = (edits: readonly Edit[]): boolean => {
  const pieces = piecesOf(edits);
  return (
    pieces.length > 1 &&
    pieces.every((piece) => matchedIn(piece) >= SHORTEST_PIECE && shareOf(piece) >= SURE_PIECE)
  );
};

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
 * The best place of a quotation in the sources, allowing for changes, marked and unmarked; of no share where
 * none has words of it that tell anything. Its time is bounded whatever the words and the sources are.
 */
export const locate = (sources: Sources, quoted: readonly QuotedWord[]): Located => {
  const words = quoted.slice(0, MOST_WORDS);
  const passages = passagesOf(sources, words);
  if (passages.length === 0) return NOWHERE;
  const single = align(words, passages);
  const isSure = shareOf(single) > 0.9 || words.length < 2 * SHORTEST_PIECE;
  const joined = isSure ? single : align(words, passages, { mayJump: true });
  const edits = isSplice(joined) ? joined : single;
  return isChance(edits, words) ? NOWHERE : { passages, edits, share: shareOf(edits) };
};
