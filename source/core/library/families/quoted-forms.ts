import { type QuotedWord, quotedWords } from '../../compare/quoted-words.ts';
import { hashOf } from '../../compare/split-words.ts';
import type { Range } from '../../text/range.ts';

/** The words somebody is quoted with, and the hash of each. */
export type QuotedForms = { readonly words: readonly QuotedWord[]; readonly hashes: Uint32Array };

/** What of a quotation stands between quotation marks: all of a direct one, parts of a mixed one, nothing of an indirect one. */
export const quotedRanges = (quotation: {
  readonly kind: string;
  readonly spans: readonly Range[];
  readonly marks: readonly Range[];
}): readonly Range[] => {
  if (quotation.kind === 'indirect') return [];
  return quotation.kind === 'mixed' ? quotation.marks : quotation.spans;
};

/** The words of some ranges of a text; where other words stand between two ranges, something is left out there. */
export const quotedForms = (text: string, ranges: readonly Range[]): QuotedForms => {
  const words = ranges.flatMap(({ start, end }, index): readonly QuotedWord[] => {
    const [first, ...rest] = quotedWords(text, start, end);
    if (!first) return [];
    const last = index === 0 ? undefined : ranges[index - 1];
    const isApart = last !== undefined && /[\p{L}\p{N}]/u.test(text.slice(last.end, start));
    return [{ ...first, isAfterCut: first.isAfterCut || isApart }, ...rest];
  });
  return { words, hashes: Uint32Array.from(words, ({ form }) => hashOf(form)) };
};
