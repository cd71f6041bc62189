import { align, omitted } from './align.ts';
import { type Change, changesOf, type Sides } from './changes.ts';
import { type Collection, createCollection, wordTable } from './collection.ts';
import { type Edit, editsOf } from './edits.ts';
import { quotedWords } from './quoted-words.ts';
import { fold } from './split-words.ts';

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
export const wordsOfText =
  ({ starts, lengths }: Pick<Collection, 'starts' | 'lengths'>, text: string): Sides['sourceWords'] =>
  (from, to) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => {
      const start = starts[from + index] ?? 0;
      const end = start + (lengths[from + index] ?? 0);
      return { start, end, form: fold(text.slice(start, end)), isHyphenated: false };
    });

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
  const inner = align(words, collection, { diagonals: [0], left: longest, right: longest, mayJump: false });
  // The ends are free in an alignment, and count here.
  const [first, last] = [inner[0], inner.at(-1)];
  const end = last ? last.source + last.sourceCount : 0;
  const steps = [
    ...omitted(0, 0, first?.source ?? 0),
    ...inner,
    ...omitted(words.length, end, table.hashes.length - end),
  ];
  const matched = steps.reduce((sum, { kind, draftCount }) => sum + (kind === 'match' ? draftCount : 0), 0);
  const edits = editsOf(steps, words, collection);
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
