import type { Step } from './align.ts';
import { type Collection, FILLER, INTERRUPTION } from './collection.ts';
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
  { kind, draft, source }: Step,
  words: readonly QuotedWord[],
  { flags }: Pick<Collection, 'flags'>,
): EditKind => {
  const word = words[draft];
  if (kind !== 'omit') return word?.isBracketed ? 'bracket' : 'edit';
  if (word?.isAfterCut) return 'cut';
  const flag = flags[source] ?? 0;
  if (flag >> INTERRUPTION) return 'stepped-over';
  if (flag & FILLER) return 'filler';
  return word?.isBracketed || words[draft - 1]?.isBracketed ? 'bracket' : 'edit';
};

/** A jump from where the words before it end in the source to where those after it begin; a short one is an omission. */
const jumpOf = (
  { draft, source }: Step,
  before: Step | undefined,
  after: Step | undefined,
  isMarked: boolean,
): Edit => {
  const from = before ? before.source + before.sourceCount : source;
  const to = after?.source ?? source;
  const isNear = to >= from && to - from <= LONGEST_OMISSION;
  const kind = isMarked ? (isNear ? 'cut' : 'marked-jump') : isNear ? 'edit' : 'jump';
  return { kind, draft: [draft, draft], source: [from, to] };
};

/** The differences of an alignment, neighbours of one kind as one. */
export const editsOf = (
  steps: readonly Step[],
  words: readonly QuotedWord[],
  collection: Pick<Collection, 'flags'>,
): readonly Edit[] => {
  const edits: Edit[] = [];
  let isOpen = false;
  for (const [index, step] of steps.entries()) {
    const { draft, source } = step;
    const last = edits.at(-1);
    const [draftEnd, sourceEnd] = [draft + step.draftCount, source + step.sourceCount];
    if (step.kind === 'jump')
      edits.push(jumpOf(step, steps[index - 1], steps[index + 1], words[draft]?.isAfterCut ?? false));
    else if (step.kind !== 'match') {
      const kind = kindOf(step, words, collection);
      const isMore = isOpen && last?.kind === kind;
      if (isMore) edits.pop();
      const [from, start] = isMore ? [last.draft[0], last.source[0]] : [draft, source];
      edits.push({ kind, draft: [from, draftEnd], source: [start, sourceEnd] });
    }
    isOpen = step.kind !== 'jump' && step.kind !== 'match';
  }
  return edits;
};
