import { align } from './align.ts';
import { type Change, changesOf, type Sides } from './changes.ts';
import { type Collection, createCollection, wordTable } from './collection.ts';
import { type Edit, editsOf, joinNeighbours } from './edits.ts';
import { quotedWords } from './quoted-words.ts';
import { wordsIn } from './split-words.ts';

/** How two wordings differ. */
export type Comparison = {
  /** Unmarked differences and fillers, in order; ranges are UTF-16 code units of the two texts. */
  readonly changes: readonly Change[];
  /** All differences, marked ones too, by numbers of words. */
  readonly edits: readonly Edit[];
  /** Words that both have, as part of the longer one: 1 for the same words. */
  readonly share: number;
};

/** Gets at the words of a collection's text by their numbers. */
export const wordsOfText = (
  { starts, lengths }: Pick<Collection, 'starts' | 'lengths'>,
  text: string,
): Sides['sourceWords'] => {
  const end = (word: number): number => (starts[word] ?? 0) + (lengths[word] ?? 0);
  return (from, to) => (to <= from ? [] : wordsIn(text, starts[from] ?? 0, end(to - 1)));
};

/** Words of a wording beyond which only its beginning is compared: its time grows with the square of them. */
const MOST_WORDS = 2000;

/**
 * Compares two wordings of one statement, word by word: `draft` may leave words out with an ellipsis and put words in
 * brackets. Time and memory are at most the square of 2,000 words.
 */
export const compareWordings = (draft: string, source: string): Comparison => {
  const words = quotedWords(draft).slice(0, MOST_WORDS);
  const table = wordTable(source);
  const collection = createCollection([table]);
  const longest = Math.max(words.length, Math.min(MOST_WORDS, table.hashes.length));
  const { steps } = align(words, collection, {
    diagonals: [0],
    left: longest,
    right: longest,
    mayJump: false,
  });
  const matched = steps.reduce((sum, { kind, draftCount }) => sum + (kind === 'match' ? draftCount : 0), 0);
  // The ends are free in an alignment, and count here.
  const [first, last] = [steps[0], steps.at(-1)];
  const before = first?.source ?? 0;
  const after = last ? last.source + last.sourceCount : 0;
  const edits: readonly Edit[] = joinNeighbours([
    ...(before > 0 ? [{ kind: 'edit', draft: [0, 0], source: [0, before] } as const] : []),
    ...editsOf(steps, words, collection),
    ...(after < table.hashes.length
      ? [{ kind: 'edit', draft: [words.length, words.length], source: [after, table.hashes.length] } as const]
      : []),
  ]);
  const sides = {
    draftText: draft,
    draftWords: words,
    sourceText: source,
    sourceWords: wordsOfText(collection, source),
  };
  return {
    changes: changesOf(edits, sides),
    edits,
    share: matched / Math.max(1, words.length, table.hashes.length),
  };
};
