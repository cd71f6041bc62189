import type { Step } from './align.ts';
import { type Collection, FILLER } from './collection.ts';
import type { QuotedWord } from './quoted-words.ts';

/**
 * How a difference came about. `edit`: unmarked; `cut`: left out, and an ellipsis says so; `bracket`: put in brackets;
 * `filler`: an "um" or a stutter left out; `stepped-over`: what is none of the passage; `jump`: the quotation goes on at
 * another place, and nothing says so; `marked-jump`: an ellipsis says so.
 */
export type EditKind = 'edit' | 'cut' | 'bracket' | 'filler' | 'stepped-over' | 'jump' | 'marked-jump';

/** Words of the quotation against words of the source, both half-open and by number; either may be none. */
export type Edit = {
  readonly kind: EditKind;
  readonly draft: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
};

/** Words that may be left out in one row before it counts as going on at another place. */
const LONGEST_OMISSION = 40;

const kindOf = (
  step: Step,
  words: readonly QuotedWord[],
  { flags }: Collection,
  isSteppedOver: (word: number) => boolean,
): EditKind => {
  const word = words[step.draft];
  if (step.kind === 'jump') return word?.isAfterCut ? 'marked-jump' : 'jump';
  if (step.kind !== 'omit') return word?.isBracketed ? 'bracket' : 'edit';
  if (word?.isAfterCut) return 'cut';
  if (isSteppedOver(step.source)) return 'stepped-over';
  if ((flags[step.source] ?? 0) & FILLER) return 'filler';
  return word?.isBracketed || words[step.draft - 1]?.isBracketed ? 'bracket' : 'edit';
};

/** Where the words before a step end and those after it begin in the source. */
const jumpOf = (step: Step, before: Step | undefined, after: Step | undefined, kind: EditKind): Edit => {
  const from = before ? before.source + before.sourceCount : step.source;
  const to = after?.source ?? step.source;
  const isNear = to >= from && to - from <= LONGEST_OMISSION;
  const near = kind === 'jump' ? 'edit' : 'cut';
  return { kind: isNear ? near : kind, draft: [step.draft, step.draft], source: [from, to] };
};

/** The differences of an alignment, neighbours of one kind as one. */
export const editsOf = (
  steps: readonly Step[],
  words: readonly QuotedWord[],
  collection: Collection,
  isSteppedOver: (word: number) => boolean = () => false,
): readonly Edit[] => {
  const edits: Edit[] = [];
  let isOpen = false;
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'match') {
      isOpen = false;
      continue;
    }
    const kind = kindOf(step, words, collection, isSteppedOver);
    const last = edits.at(-1);
    if (step.kind === 'jump') edits.push(jumpOf(step, steps[index - 1], steps[index + 1], kind));
    else if (isOpen && last?.kind === kind)
      edits[edits.length - 1] = {
        kind,
        draft: [last.draft[0], step.draft + step.draftCount],
        source: [last.source[0], step.source + step.sourceCount],
      };
    else
      edits.push({
        kind,
        draft: [step.draft, step.draft + step.draftCount],
        source: [step.source, step.source + step.sourceCount],
      });
    isOpen = step.kind !== 'jump';
  }
  return edits;
};

/** Unmarked edits that touch, as one. */
export const joinNeighbours = (edits: readonly Edit[]): readonly Edit[] => {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const touches =
      last?.kind === 'edit' &&
      edit.kind === 'edit' &&
      last.draft[1] === edit.draft[0] &&
      last.source[1] === edit.source[0];
    if (last && touches)
      joined[joined.length - 1] = {
        kind: 'edit',
        draft: [last.draft[0], edit.draft[1]],
        source: [last.source[0], edit.source[1]],
      };
    else joined.push(edit);
  }
  return joined;
};
