import { type Range, slice } from '../text/range.ts';
import { align, matchedIn } from './align.ts';
import { type Change, changesOf } from './changes.ts';
import { quotedWords } from './quoted-words.ts';
import { wordsOfTable, wordTable } from './word-table.ts';

/** Words of a wording beyond which only its beginning is compared: its time grows with the square of them. */
const MOST_WORDS = 2000;

/**
 * Compares two wordings of one statement, word by word: `draft` may leave words out with an ellipsis and put words in
 * brackets. Time and memory are at most the square of 2,000 words.
 * @returns `changes`: unmarked differences and fillers, in order, by UTF-16 code units of the two texts; `edits`: all
 * differences, marked ones too, by numbers of words; `share`: words that both have, as part of the longer one.
 */
export const compareWordings = (draft: string, source: string) => {
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

/** A run of words of one side or of both. */
export type DiffPart = { readonly kind: 'same' | 'source' | 'draft'; readonly text: string };

/**
 * The words of the source with the differences in them: what only the source has, and what the draft has instead.
 * Changes of one place count once; those of another passage are left out.
 */
export const wordDiff = (
  sourceText: string,
  passage: Range,
  draftText: string,
  changes: readonly Change[],
): readonly DiffPart[] => {
  let at = passage.start;
  const parts = changes
    .toSorted((a, b) => a.source.start - b.source.start)
    .flatMap(({ source, draft }): readonly DiffPart[] => {
      if (source.start < at || source.end > passage.end) return [];
      const same = sourceText.slice(at, source.start);
      at = source.end;
      return [
        { kind: 'same', text: same },
        { kind: 'source', text: slice(sourceText, source) },
        { kind: 'draft', text: slice(draftText, draft) },
      ];
    });
  const rest: DiffPart = { kind: 'same', text: sourceText.slice(at, passage.end) };
  return [...parts, rest].filter(({ text }) => text !== '');
};
