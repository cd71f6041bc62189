import { type Collection, EDGE, FILLER, JOINED, WALL } from './collection.ts';
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

export type Alignment = {
  /** The price of all its steps; one changed word costs 150. */
  readonly cost: number;
  readonly steps: readonly Step[];
};

export type AlignOptions = {
  /** Where in the source the quotation's first word would stand; one for each band of cells that is tried. */
  readonly diagonals: readonly number[];
  /** Words by which the source may run behind (`left`) or ahead (`right`) of a diagonal. */
  readonly left: number;
  readonly right: number;
  /** Whether the quotation may go on at another place where no ellipsis says so. */
  readonly mayJump: boolean;
  /** Words of the source that are none of the passage, such as a page header in its middle. */
  readonly isSteppedOver?: (word: number) => boolean;
};

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
const STEPPED_OVER = 3;
const FILLED = 10;
const JUMP = 420;
const MARKED_JUMP = 150;
const NEVER = 1 << 29;

const [START, DIAGONAL, INSERT, OMIT, TWO_IN_SOURCE, TWO_IN_DRAFT, LEAP] = [0, 1, 2, 3, 4, 5, 6];

/** What it costs to leave a word of the source out after so many words of the quotation. */
const omitCost = (
  { flags }: Pick<Collection, 'flags'>,
  words: readonly QuotedWord[],
  row: number,
  word: number,
  isSteppedOver: (word: number) => boolean,
): number => {
  const flag = flags[word] ?? WALL;
  if (flag & WALL) return NEVER;
  if (row === words.length) return OMITTED;
  if (words[row]?.isAfterCut) return CUT;
  if (isSteppedOver(word)) return STEPPED_OVER;
  if (flag & FILLER) return FILLED;
  return words[row]?.isBracketed || words[row - 1]?.isBracketed ? BESIDE_BRACKET : OMITTED;
};

/**
 * The cheapest way to read a quotation out of a source: global over the quotation, free at both ends of the source
 * (Sellers 1980), in bands about some diagonals (Ukkonen 1985), with jumps between places. Time and memory are the
 * words of the quotation times the cells of the bands.
 * @param words the quotation's words
 * @param collection the source's
 */
export const align = (
  words: readonly QuotedWord[],
  collection: Pick<Collection, 'hashes' | 'flags'>,
  { diagonals, left, right, mayJump, isSteppedOver = () => false }: AlignOptions,
): Alignment => {
  const { hashes, flags } = collection;
  const count = hashes.length;
  const width = left + right + 1;
  const cells = diagonals.length * width;
  const rows = words.length + 1;
  const trace = new Uint8Array(rows * cells);
  const leaps = new Int32Array(rows);
  const forms = words.map(({ form }) => hashOf(form));
  // Two words of the quotation as one, where a hyphen joins them; and the same for words of the source.
  const draftPairs = words.map(({ form, isHyphenated }, i) =>
    isHyphenated ? hashOf(form, forms[i - 1]) : undefined,
  );
  const isPairOfSource = (at: number, form: string): boolean => {
    const first = hashes[at] ?? 0;
    for (let cut = 1; cut < form.length; cut += 1)
      if (hashOf(form.slice(0, cut)) === first) return hashOf(form.slice(cut)) === hashes[at + 1];
    return false;
  };
  const placeOf = (row: number, cell: number): number =>
    (diagonals[Math.floor(cell / width)] ?? 0) - left + row + (cell % width);
  let before = new Int32Array(cells);
  let last = new Int32Array(cells).fill(NEVER);
  let current = new Int32Array(cells);
  for (let row = 1; row < rows; row += 1) {
    const word = words[row - 1];
    const form = forms[row - 1] ?? 0;
    const pair = draftPairs[row - 1];
    const insert = word?.isBracketed ? BRACKETED : EDIT;
    let [least, leastAt] = [NEVER, 0];
    for (let cell = 0, offset = 0, at = 0; cell < cells; cell += 1, offset += 1, at += 1) {
      if (offset === width || cell === 0) [offset, at] = [0, placeOf(row, cell)];
      let cost = NEVER;
      let step = DIAGONAL;
      if (at >= 0 && at <= count) {
        const isWall = at === 0 || ((flags[at - 1] ?? WALL) & WALL) !== 0;
        const over = row > 1 && (flags[at - 1] ?? 0) & EDGE ? OVER_MARK : 0;
        if (!isWall) cost = (before[cell] ?? NEVER) + over + (hashes[at - 1] === form ? 0 : insert);
        if (offset + 1 < width) {
          const inserted = (before[cell + 1] ?? NEVER) + insert;
          if (inserted < cost) {
            cost = inserted;
            step = INSERT;
          }
        }
        if (
          !isWall &&
          offset > 0 &&
          (flags[at - 1] ?? 0) & JOINED &&
          word &&
          isPairOfSource(at - 2, word.form)
        ) {
          const both = before[cell - 1] ?? NEVER;
          if (both < cost) {
            cost = both;
            step = TWO_IN_SOURCE;
          }
        }
        if (!isWall && pair !== undefined && offset + 1 < width && hashes[at - 1] === pair) {
          const both = last[cell + 1] ?? NEVER;
          if (both < cost) {
            cost = both;
            step = TWO_IN_DRAFT;
          }
        }
        if (offset > 0) {
          const omit = omitCost(collection, words, row, at - 1, isSteppedOver);
          const isMore = omit === OMITTED && trace[row * cells + cell - 1] === OMIT;
          const omitted = (current[cell - 1] ?? NEVER) + over + (isMore ? MORE : omit);
          if (omitted < cost) {
            cost = omitted;
            step = OMIT;
          }
        }
      }
      cost = Math.min(cost, NEVER);
      current[cell] = cost;
      trace[row * cells + cell] = step;
      // Of ways that cost the same, the one that sets word against word at the end.
      if (cost <= least) [least, leastAt] = [cost, cell];
    }
    leaps[row] = leastAt;
    const isMarked = words[row]?.isAfterCut ?? false;
    if (row < words.length && (mayJump || isMarked)) {
      const leap = least + (isMarked ? MARKED_JUMP : JUMP);
      for (let cell = 0; cell < cells; cell += 1) {
        if ((current[cell] ?? NEVER) <= leap) continue;
        current[cell] = leap;
        trace[row * cells + cell] = LEAP;
      }
    }
    [last, before, current] = [before, current, last];
  }
  const end = leaps[words.length] ?? 0;
  return {
    cost: before[end] ?? 0,
    steps: withEnds(
      collection,
      words,
      forms,
      stepsOf(trace, { cells, rows, end, placeOf, leaps, isSame: (i, at) => forms[i] === hashes[at] }),
    ),
  };
};

/** Words beyond an end of the passage that may have been moved into it. */
const MOVED = 2;

/**
 * The ends of the passage are free, so that a word moved past its last one looks as if it were put in and not moved:
 * where the source has it right outside the passage it belongs to it.
 */
const withEnds = (
  { hashes }: Pick<Collection, 'hashes'>,
  words: readonly QuotedWord[],
  forms: readonly number[],
  steps: readonly Step[],
): readonly Step[] => {
  const isMoved = (near: readonly Step[], at: number): boolean =>
    near.some(
      ({ kind, draft }) => kind === 'insert' && !words[draft]?.isBracketed && forms[draft] === hashes[at],
    );
  const omitted = (draft: number, source: number): Step => ({
    kind: 'omit',
    draft,
    source,
    draftCount: 0,
    sourceCount: 1,
  });
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return steps;
  const [from, to] = [first.source, last.source + last.sourceCount];
  const before = Array.from({ length: MOVED }, (_, i) => from - 1 - i).findLast((at) =>
    isMoved(steps.slice(0, 4), at),
  );
  const after = Array.from({ length: MOVED }, (_, i) => to + i).findLast((at) =>
    isMoved(steps.slice(-4), at),
  );
  return [
    ...(before === undefined ? [] : Array.from({ length: from - before }, (_, i) => omitted(0, before + i))),
    ...steps,
    ...(after === undefined
      ? []
      : Array.from({ length: after - to + 1 }, (_, i) => omitted(forms.length, to + i))),
  ];
};

/** Walks the trace back from the best last cell. */
const stepsOf = (
  trace: Uint8Array,
  grid: {
    readonly cells: number;
    readonly rows: number;
    readonly end: number;
    readonly placeOf: (row: number, cell: number) => number;
    readonly leaps: Int32Array;
    readonly isSame: (draft: number, source: number) => boolean;
  },
): readonly Step[] => {
  const { cells, placeOf } = grid;
  const steps: Step[] = [];
  const push = (kind: StepKind, draft: number, source: number, draftCount: number, sourceCount: number) =>
    steps.push({ kind, draft, source, draftCount, sourceCount });
  let [row, cell] = [grid.rows - 1, grid.end];
  while (row > 0) {
    const step = trace[row * cells + cell] ?? START;
    const at = placeOf(row, cell);
    if (step === LEAP) {
      push('jump', row, at, 0, 0);
      cell = grid.leaps[row] ?? 0;
    } else if (step === OMIT) {
      push('omit', row, at - 1, 0, 1);
      cell -= 1;
    } else if (step === INSERT) {
      push('insert', row - 1, at, 1, 0);
      row -= 1;
      cell += 1;
    } else if (step === TWO_IN_SOURCE) {
      push('match', row - 1, at - 2, 1, 2);
      row -= 1;
      cell -= 1;
    } else if (step === TWO_IN_DRAFT) {
      push('match', row - 2, at - 1, 2, 1);
      row -= 2;
      cell += 1;
    } else {
      push(grid.isSame(row - 1, at - 1) ? 'match' : 'change', row - 1, at - 1, 1, 1);
      row -= 1;
    }
  }
  return steps.reverse();
};
