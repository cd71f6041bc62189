import { contains } from '../text/range.ts';
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

/** Words that brackets cut in two are put together: "[T]he" is "the", "want[ed]" "wanted". */
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

/** A letter or digit beside brackets: the rest of a word of which a part is in them. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The words of a quotation, from one offset to another of a text; remarks in brackets ("[sic]") and ellipses are none.
 */
export const quotedWords = (text: string, from = 0, to: number = text.length): readonly QuotedWord[] => {
  const inner = text.slice(from, to);
  const brackets = [...inner.matchAll(BRACKETS)].map(({ 0: all, 1: words = '', index }) => {
    const [start, end] = [from + index, from + index + all.length];
    const isPart = LETTER.test(text.charAt(start - 1)) || LETTER.test(text.charAt(end));
    return { start, end, isPart, isRemark: REMARK.test(words.trim()) };
  });
  const cuts = [...inner.matchAll(ELLIPSIS)].map(({ index }) => from + index);
  let last = from;
  const words = wordsIn(text, from, to).flatMap((word): readonly QuotedWord[] => {
    const bracket = brackets.find((one) => contains(one, word));
    if (bracket?.isRemark) return [];
    const isAfterCut = cuts.some((cut) => cut >= last && cut < word.start) && last > from;
    last = word.end;
    return [{ ...word, isBracketed: bracket !== undefined && !bracket.isPart, isAfterCut }];
  });
  return brackets.length > 0 ? mended(text, words) : words;
};
