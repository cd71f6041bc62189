import { align, type Edit, matchedIn } from './align.ts';
import { type Change, changesOf } from './changes.ts';
import { quotedWords } from './quoted-words.ts';
import { wordsOfTable, wordTable } from './word-table.ts';

/** How two wordings differ. */
export type Comparison = {
  /** Unmarked differences and fillers, in order; ranges are UTF-16 code units of the two texts. */
  readonly changes: readonly Change[];
  /** All differences, marked ones too, by numbers of words. */
  readonly edits: readonly Edit[];
  /** Words that both have, as part of the longer one: 1 for the same words. */
  readonly share: number;
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
  const all = wordsOfTable(table, source);
  const edits = align(words, all.slice(0, MOST_WORDS), { isWhole: true });
  return {
    changes: changesOf(edits, { text: draft, words }, { text: source, words: all }),
    edits: edits.filter(({ kind }) => kind !== 'same'),
    share: matchedIn(edits) / Math.max(1, words.length, all.length),
  };
};
