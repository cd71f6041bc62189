import { type Collection, EDGE, FILLER, INTERRUPTION, JOINED, WALL } from './collection.ts';
import type { QuotedWord } from './quoted-words.ts';
import { hashOf } from './split-words.ts';

/**
 * What one step of an alignment does. `match`: the same word on both sides (or two words that a hyphen joins on one
 * side and one on the other); `change`: one word for another; `insert`: a word of the quotation that the source lacks;
 * `omit`: a word of the source that the quotation lacks; `jump`: the quotation goes on at another place of the source.
 */
export type StepKind = 'match' | 'change' | 'insert' | 'omit' | 'jump';

/** Words from `draft` on and from `source` on, so many of each. */
export type Step = {
  readonly kind: StepKind;
  readonly draft: number;
  readonly source: number;
  readonly draftCount: number;
  readonly sourceCount: number;
};

export type AlignOptions = {
  /** Where in the source the quotation's first word would stand; one for each band of cells that is tried. */
  readonly diagonals: readonly number[];
  /** Words by which the source may run behind (`left`) or ahead (`right`) of a diagonal. */
  readonly left: number;
  readonly right: number;
  /** Whether the quotation may go on at another place where no ellipsis says so. */
  readonly mayJump: boolean;
};

/** Prices of what is no match. A changed word: */
const EDIT = 150;
/** Less than a change: "I think" left out of "so I think they" is likelier than "so" for "think". */
const OMITTED = 99;
/** Each word after the first of a row of words left out: one cut of four words is likelier than two changes. */
const MORE = 50;
const BRACKETED = 5;
const BESIDE_BRACKET = 10;
/** Reading on over a quotation mark of the source, into what nobody, or somebody else, said. */
const OVER_MARK = 60;
const CUT = 2;
const INTERRUPTED = 3;
const FILLED = 10;
const JUMP = 420;
const MARKED_JUMP = 150;
const NEVER = 1 << 29;

/** The moves through the grid: how many words of the quotation, and how many of the source, each takes up. */
const MOVES: readonly (readonly [kind: StepKind, draftCount: number, sourceCount: number])[] = [
  ['match', 1, 1],
  ['insert', 1, 0],
  ['omit', 0, 1],
  ['match', 2, 1],
  ['jump', 0, 0],
  ['match', 1, 2],
  ['match', 1, 3],
  ['match', 1, 4],
];
const [ONE_TO_ONE, INSERT, OMIT, TWO_IN_DRAFT, LEAP, TWO_IN_SOURCE] = [0, 1, 2, 3, 4, 5];
/** Parts of a word that hyphens divide in the source. */
const MOST_PARTS = 4;

/** What it costs to leave out a word of the source with these flags before a word of the quotation. */
const omitCost = (flag: number, words: readonly QuotedWord[], row: number): number => {
  if (flag & WALL) return NEVER;
  if (row === words.length) return OMITTED;
  if (words[row]?.isAfterCut) return CUT;
  if (flag >> INTERRUPTION) return INTERRUPTED;
  if (flag & FILLER) return FILLED;
  return words[row]?.isBracketed || words[row - 1]?.isBracketed ? BESIDE_BRACKET : OMITTED;
};

/** What it costs to set two words against each other: what interrupts the passage stands for no word of it. */
const changeCost = (flag: number, isSame: boolean, insert: number): number =>
  isSame ? 0 : flag >> INTERRUPTION ? insert + EDIT : insert;

/** Words of the source that a quotation leaves out before one of its words. */
export const omitted = (draft: number, source: number, count: number): readonly Step[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'omit',
    draft,
    source: source + index,
    draftCount: 0,
    sourceCount: 1,
  }));

/**
 * The steps of the cheapest way to read a quotation out of a source: global over the quotation, free at both ends of the
 * source (Sellers 1980), in bands about some diagonals (Ukkonen 1985), with jumps between places. Time and memory are the
 * words of the quotation times the cells of the bands.
 * @param words the quotation's words
 * @param collection the source's
 */
export const align = (
  words: readonly QuotedWord[],
  { hashes, flags }: Pick<Collection, 'hashes' | 'flags'>,
  { diagonals, left, right, mayJump }: AlignOptions,
): readonly Step[] => {
  const width = left + right + 1;
  // Between two bands lies one cell that is never reached.
  const stride = width + 1;
  const cells = diagonals.length * stride;
  const trace = new Uint8Array((words.length + 1) * cells);
  const leaps = new Int32Array(words.length + 1);
  const forms = words.map(({ form }) => hashOf(form));
  const placeOf = (row: number, cell: number): number =>
    (diagonals[Math.floor(cell / stride)] ?? 0) - left + row + (cell % stride);
  /** Whether some words of the source, which hyphens join, are one word of the quotation. */
  const isOneWord = (form: string, from: number, to: number): boolean => {
    if (to - from === 1) return hashOf(form) === hashes[from];
    for (let cut = 1; cut < form.length; cut += 1)
      if (hashOf(form.slice(0, cut)) === hashes[from] && isOneWord(form.slice(cut), from + 1, to))
        return true;
    return false;
  };
  let [last, before, current] = Array.from({ length: 3 }, () => new Int32Array(cells).fill(NEVER));
  if (!last || !before || !current) return [];
  for (let cell = 0; cell < cells; cell += 1) if (cell % stride < width) before[cell] = 0;
  for (let row = 1; row <= words.length; row += 1) {
    const word = words[row - 1];
    const form = forms[row - 1] ?? 0;
    // Two words of the quotation as one, where a hyphen joins them.
    const pair = word?.isHyphenated ? hashOf(word.form, forms[row - 2]) : undefined;
    const insert = word?.isBracketed ? BRACKETED : EDIT;
    let [least, leastAt] = [NEVER, 0];
    for (let cell = 0; cell < cells; cell += 1) {
      const at = placeOf(row, cell);
      let [cost, step] = [NEVER, ONE_TO_ONE];
      if (cell % stride < width && at >= 0 && at <= hashes.length) {
        const flag = at === 0 ? WALL : (flags[at - 1] ?? WALL);
        const over = row > 1 && flag & EDGE ? OVER_MARK : 0;
        if (!(flag & WALL))
          cost = (before[cell] ?? NEVER) + over + changeCost(flag, hashes[at - 1] === form, insert);
        const inserted = (before[cell + 1] ?? NEVER) + insert;
        if (inserted < cost) [cost, step] = [inserted, INSERT];
        for (
          let parts = 2;
          word &&
          parts <= MOST_PARTS &&
          parts <= (cell % stride) + 1 &&
          (flags[at - parts + 1] ?? 0) & JOINED;
          parts += 1
        ) {
          const joined = before[cell - parts + 1] ?? NEVER;
          if (joined < cost && isOneWord(word.form, at - parts, at))
            [cost, step] = [joined, TWO_IN_SOURCE + parts - 2];
        }
        if (
          pair !== undefined &&
          hashes[at - 1] === pair &&
          !(flag & WALL) &&
          (last[cell + 1] ?? NEVER) < cost
        )
          [cost, step] = [last[cell + 1] ?? NEVER, TWO_IN_DRAFT];
        const omit = omitCost(flag, words, row);
        const isMore = omit === OMITTED && trace[row * cells + cell - 1] === OMIT;
        const left = (current[cell - 1] ?? NEVER) + over + (isMore ? MORE : omit);
        if (left < cost) [cost, step] = [left, OMIT];
      }
      current[cell] = Math.min(cost, NEVER);
      trace[row * cells + cell] = step;
      // Of ways that cost the same, the one that sets word against word at the end.
      if (cost <= least) [least, leastAt] = [cost, cell];
    }
    leaps[row] = leastAt;
    const isMarked = words[row]?.isAfterCut ?? false;
    const leap = least + (isMarked ? MARKED_JUMP : JUMP);
    if (row < words.length && (mayJump || isMarked))
      for (let cell = 0; cell < cells; cell += 1) {
        if (cell % stride === width || (current[cell] ?? NEVER) <= leap) continue;
        current[cell] = leap;
        trace[row * cells + cell] = LEAP;
      }
    [last, before, current] = [before, current, last];
  }
  const steps: Step[] = [];
  for (let [row, cell] = [words.length, leaps[words.length] ?? 0]; row > 0; ) {
    const move = trace[row * cells + cell] ?? 0;
    const [kind, draftCount, sourceCount] = MOVES[move] ?? ['jump', 0, 0];
    const [draft, source] = [row - draftCount, placeOf(row, cell) - sourceCount];
    const isChange = move === ONE_TO_ONE && forms[draft] !== hashes[source];
    steps.push({ kind: isChange ? 'change' : kind, draft, source, draftCount, sourceCount });
    row -= draftCount;
    cell = move === LEAP ? (leaps[row] ?? 0) : cell + draftCount - sourceCount;
  }
  return withEnds(steps.reverse(), words, forms, hashes);
};

/** Words beyond an end of the passage that may have been moved into it. */
const MOVED = [2, 1];

/**
 * The ends of the passage are free, so that a word moved past its last one looks as if it were put in and not moved:
 * where the source has it right outside the passage it belongs to it.
 */
const withEnds = (
  steps: readonly Step[],
  words: readonly QuotedWord[],
  forms: readonly number[],
  hashes: Collection['hashes'],
): readonly Step[] => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return steps;
  const isMoved = (near: readonly Step[], at: number): boolean =>
    near.some(
      ({ kind, draft }) => kind === 'insert' && !words[draft]?.isBracketed && forms[draft] === hashes[at],
    );
  const [from, to] = [first.source, last.source + last.sourceCount];
  const before = MOVED.find((count) => isMoved(steps.slice(0, 4), from - count)) ?? 0;
  const after = MOVED.find((count) => isMoved(steps.slice(-4), to + count - 1)) ?? 0;
  return [...omitted(0, from - before, before), ...steps, ...omitted(forms.length, to, after)];
};
