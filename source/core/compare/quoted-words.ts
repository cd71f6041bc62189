import { type Word, wordsIn } from './split-words.ts';

/** A word of a quotation, with what the writer marked about it. */
export type QuotedWord = Word & {
  /** It stands in square brackets: the writer put it in. */
  readonly isBracketed: boolean;
  /** An ellipsis stands before it: the writer left words out there. */
  readonly isAfterCut: boolean;
};

const ELLIPSIS = /…|\.[ \u00a0]?\.[ \u00a0]?\.|\* \* \*/g;
const BRACKETS = /\[([^[\]]{0,300})\]/g;
/** What an editor says of the words, and nobody said. */
const REMARK = /^(?:sic|emphasis (?:added|mine)|laughs|laughter|applause|crosstalk|inaudible)$/i;

/** A letter in brackets with the rest of its word: "[T]he", "want[ed]". */
const isPartOfWord = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end));

/** Words that brackets cut in two are put together: "[T]he" is "the". */
const mended = (text: string, words: readonly QuotedWord[]): readonly QuotedWord[] => {
  const all: QuotedWord[] = [];
  for (const word of words) {
    const last = all.at(-1);
    if (last && /^[[\]]$/.test(text.slice(last.end, word.start)))
      all[all.length - 1] = { ...last, end: word.end, form: last.form + word.form, isBracketed: true };
    else all.push(word);
  }
  return all;
};

/**
 * The words of a quotation, from one offset to another of a text; remarks in brackets ("[sic]") and ellipses are none.
 */
export const quotedWords = (text: string, from = 0, to: number = text.length): readonly QuotedWord[] => {
  const inner = text.slice(from, to);
  const brackets = [...inner.matchAll(BRACKETS)].map(({ 0: all, 1: words = '', index }) => ({
    start: from + index,
    end: from + index + all.length,
    isRemark: REMARK.test(words.trim()),
  }));
  const cuts = [...inner.matchAll(ELLIPSIS)].map(({ index }) => from + index);
  let last = from;
  const words = wordsIn(text, from, to).flatMap((word): readonly QuotedWord[] => {
    const bracket = brackets.find(({ start, end }) => start <= word.start && word.end <= end);
    if (bracket?.isRemark) return [];
    const isAfterCut = cuts.some((cut) => cut >= last && cut < word.start) && last > from;
    last = word.end;
    const isBracketed = bracket !== undefined && !isPartOfWord(text, bracket);
    return [{ ...word, isBracketed, isAfterCut }];
  });
  return brackets.length > 0 ? mended(text, words) : words;
};
