import type { QuotedWord } from './quoted-words.ts';
import { EDGE, FILLER, INTERRUPTION, JOINED, type SourceWord, WALL } from './word-table.ts';

/**
 * What words of a quotation are to words of a source. `same`: the same words; `edit`: unmarked difference; `cut`: left
 * out, and an ellipsis says so; `bracket`: put in brackets; `filler`: an "um" or a stutter left out; `stepped-over`: what
 * is none of the passage; `jump`: the quotation goes on at another place.
 */
export type EditKind = 'same' | 'edit' | 'cut' | 'bracket' | 'filler' | 'stepped-over' | 'jump';

/** Words of the quotation against words of the source, both half-open and by number; either may be none. */
export type Edit = {
  readonly kind: EditKind;
  readonly draft: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
};

/** A word of a source that may be aligned; `at`, if not its index, is its number among the words of all sources. */
export type AlignedWord = Pick<SourceWord, 'form' | 'flags'> & { readonly at?: number };

/** How many words of the quotation edits have in common with the source. */
export const matchedIn = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { kind, draft: [from, to] }) => sum + (kind === 'same' ? to - from : 0), 0);

/** Prices of leaving out a word of the source; less than a change, since "I think" left out of "so I think they" is likelier than "so" for "think". */
const OMISSIONS = { edit: 99, cut: 2, bracket: 10, filler: 10, 'stepped-over': 3 } as const;
/** Each word after the first of a row of words left out: one cut of four words is likelier than two changes. */
const MORE = 50;
/** A changed word, or one put in, and the same in brackets. */
const EDIT = 150;
const BRACKETED = 5;
/** Reading on over a quotation mark of the source, into what nobody, or somebody else, said. */
const OVER_MARK = 60;
const JUMP = 420;
const MARKED_JUMP = 150;
const NEVER = 1 << 29;
/** Words that may be left out in one row, and that an ellipsis may stand for: beyond them it goes on at another place. */
const LONGEST_OMISSION = 40;
export const LONGEST_CUT = 400;

/** The moves through the grid: how many words of the quotation, and how many of the source, each takes up. */
const MOVES = [[1, 1], [1, 0], [0, 1], [2, 1], [0, 0], [1, 2], [1, 3], [1, 4]] as const; // biome-ignore format: a table
const [ONE_TO_ONE, INSERT, OMIT, TWO_IN_DRAFT, LEAP, TWO_IN_SOURCE] = [0, 1, 2, 3, 4, 5];
/** Parts of a word that hyphens divide in the source. */
const MOST_PARTS = 4;

/** Whether a word is some words of the source written as one. */
const isJoined = (form: string, source: readonly AlignedWord[], from: number, to: number): boolean =>
  form === source.slice(from, to).reduce((all, part) => all + part.form, '');

/** How a word of the source with these flags is left out before a word of the quotation. */
const omissionOf = (flags: number, words: readonly QuotedWord[], row: number): keyof typeof OMISSIONS => {
  if (words[row]?.isAfterCut) return 'cut';
  if (flags >> INTERRUPTION) return 'stepped-over';
  if (flags & FILLER) return 'filler';
  return words[row]?.isBracketed || words[row - 1]?.isBracketed ? 'bracket' : 'edit';
};

/** A jump from the end of the words before it to the beginning of those after it; a short one is an omission. */
const jump = (
  source: readonly AlignedWord[],
  draft: number,
  from: number,
  to: number,
  isMarked: boolean,
): Edit => {
  const omitted = (source[to]?.at ?? to) - (source[from - 1]?.at ?? from - 1) - 1;
  const isOver = source.slice(from, to).some(({ flags }) => flags & WALL);
  const isCut = isMarked && omitted >= 0 && omitted < LONGEST_CUT;
  const isOmission = from <= to && omitted <= LONGEST_OMISSION && !isOver;
  const kind = isCut ? 'cut' : isOmission ? 'edit' : 'jump';
  return { kind, draft: [draft, draft], source: [from, to] };
};

/** Words beyond an end of the passage that may have been moved into it. */
const MOVED = [2, 1];

/**
 * The words of the source that the passage reaches over. Its ends are free, so that a word moved past its last one looks
 * as if it were put in: where the source has it right outside the passage it belongs to it.
 */
const passageOf = (
  steps: readonly Edit[],
  words: readonly QuotedWord[],
  source: readonly AlignedWord[],
): readonly [from: number, to: number] => {
  const isMoved = (near: readonly Edit[], at: number): boolean =>
    near.some(
      ({ kind, draft, source: [start, end] }) =>
        kind === 'edit' && start === end && words[draft[0]]?.form === source[at]?.form,
    );
  const [from, to] = [steps[0]?.source[0] ?? 0, steps.at(-1)?.source[1] ?? 0];
  const before = MOVED.find((count) => isMoved(steps.slice(0, 4), from - count)) ?? 0;
  const after = MOVED.find((count) => isMoved(steps.slice(-4), to + count - 1)) ?? 0;
  return [from - before, to + after];
};

/** Neighbours of one kind as one. */
const merged = (steps: readonly Edit[]): readonly Edit[] => {
  const edits: Edit[] = [];
  for (const step of steps) {
    const last = edits.at(-1);
    const isMore = last?.kind === step.kind && step.kind !== 'jump';
    if (isMore) edits.pop();
    const [draft, source] = isMore ? [last.draft[0], last.source[0]] : [step.draft[0], step.source[0]];
    edits.push({ kind: step.kind, draft: [draft, step.draft[1]], source: [source, step.source[1]] });
  }
  return edits;
};

/**
 * The cheapest way to read a quotation out of a source: global over the quotation, free at both ends of the source
 * (Sellers 1980), with jumps between places. Time and memory are the words of the quotation times those of the source.
 * @param mayJump whether the quotation may go on at another place where no ellipsis says so.
 * @param isWhole whether the words at the ends of the source count as left out.
 * @returns the words that are the same and those that differ, in the order of the quotation.
 */
export const align = (
  words: readonly QuotedWord[],
  source: readonly AlignedWord[],
  { mayJump = false, isWhole = false } = {},
): readonly Edit[] => {
  const cells = source.length + 1;
  const trace = new Uint8Array((words.length + 1) * cells);
  const leaps = new Int32Array(words.length + 1);
  const numbers = new Map(words.map(({ form }, row) => [form, row]));
  const forms = Int32Array.from(source, ({ form }) => numbers.get(form) ?? -1);
  const flags = Uint8Array.from(source, (word) => word.flags);
  let [last, before, current] = [new Int32Array(cells), new Int32Array(cells), new Int32Array(cells)];
  last.fill(NEVER);
  for (const [index, word] of words.entries()) {
    const row = index + 1;
    const form = numbers.get(word.form);
    // Two words of the quotation as one, where a hyphen joins them.
    const pair = word.isHyphenated ? `${words[index - 1]?.form}${word.form}` : undefined;
    const insert = word.isBracketed ? BRACKETED : EDIT;
    // The prices of leaving out a word of the passage, one that fills a pause, and one that interrupts the passage.
    const [plain, filler, interruption] = [0, FILLER, 1 << INTERRUPTION].map(
      (flag) => OMISSIONS[omissionOf(flag, words, row)],
    );
    let least = NEVER;
    let leastAt = 0;
    for (let at = 0; at < cells; at += 1) {
      let cost = (before[at] ?? NEVER) + insert;
      let step = INSERT;
      const flag = flags[at - 1] ?? WALL;
      if (!(flag & WALL)) {
        const over = row > 1 && flag & EDGE ? OVER_MARK : 0;
        // What interrupts the passage stands for no word of it.
        const change = forms[at - 1] === form ? 0 : flag >> INTERRUPTION ? insert + EDIT : insert;
        const changed = (before[at - 1] ?? NEVER) + over + change;
        if (changed <= cost) {
          cost = changed;
          step = ONE_TO_ONE;
        }
        for (let parts = 2; parts <= MOST_PARTS && (flags[at - parts + 1] ?? 0) & JOINED; parts += 1) {
          const joined = before[at - parts] ?? NEVER;
          if (joined < cost && isJoined(word.form, source, at - parts, at))
            [cost, step] = [joined, TWO_IN_SOURCE + parts - 2];
        }
        const joint = (pair === undefined ? undefined : last[at - 1]) ?? NEVER;
        if (joint < cost && source[at - 1]?.form === pair) [cost, step] = [joint, TWO_IN_DRAFT];
        const price = (flag >> INTERRUPTION ? interruption : flag & FILLER ? filler : plain) ?? NEVER;
        const isMore = price === OMISSIONS.edit && trace[row * cells + at - 1] === OMIT;
        const omitted = (current[at - 1] ?? NEVER) + over + (isMore ? MORE : price);
        if (omitted < cost) {
          cost = omitted;
          step = OMIT;
        }
      }
      current[at] = Math.min(cost, NEVER);
      trace[row * cells + at] = step;
      // Of ways that cost the same, the one that sets word against word at the end.
      if (cost <= least) {
        least = cost;
        leastAt = at;
      }
    }
    leaps[row] = leastAt;
    const isMarked = words[row]?.isAfterCut ?? false;
    const leap = least + (isMarked ? MARKED_JUMP : JUMP);
    if (row < words.length && (mayJump || isMarked))
      for (let at = 0; at < cells; at += 1)
        if ((current[at] ?? NEVER) > leap) {
          current[at] = leap;
          trace[row * cells + at] = LEAP;
        }
    [last, before, current] = [before, current, last];
  }
  const steps: Edit[] = [];
  for (let [row, at] = [words.length, leaps[words.length] ?? 0]; row > 0; ) {
    const move = trace[row * cells + at] ?? 0;
    const [draftCount, sourceCount] = MOVES[move] ?? [0, 0];
    const [draft, start] = [row - draftCount, at - sourceCount];
    const isSame = move !== ONE_TO_ONE || words[draft]?.form === source[start]?.form;
    if (move === LEAP) {
      const from = leaps[row] ?? 0;
      steps.push(jump(source, row, from, at, words[row]?.isAfterCut ?? false));
      at = from;
      continue;
    }
    const changed = words[draft]?.isBracketed ? 'bracket' : 'edit';
    const kept = move !== INSERT && isSame ? 'same' : changed;
    const kind = move === OMIT ? omissionOf(flags[start] ?? 0, words, row) : kept;
    steps.push({ kind, draft: [draft, row], source: [start, at] });
    [row, at] = [draft, start];
  }
  steps.reverse();
  const omitted = (row: number, from = 0, to = from): readonly Edit[] =>
    source.slice(from, to).map((word, index) => ({
      kind: omissionOf(word.flags, words, row),
      draft: [row, row],
      source: [from + index, from + index + 1],
    }));
  const [from, to] = isWhole ? [0, source.length] : passageOf(steps, words, source);
  return merged([
    ...omitted(0, from, steps[0]?.source[0]),
    ...steps,
    ...omitted(words.length, steps.at(-1)?.source[1], to),
  ]);
};
