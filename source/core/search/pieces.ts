import type { Range } from '../text/range.ts';

/** About two sentences: long enough to be read as a result, short enough to be scored as one. */
const LONGEST = 400;
const SENTENCE_END = /[.!?…]["”’')\]]*\s+/g;

const breakBefore = (text: string, start: number, limit: number): number => {
  const words = text.slice(start, limit);
  let at = 0;
  for (const end of words.matchAll(SENTENCE_END)) at = end.index + end[0].length;
  if (at > LONGEST / 4) return start + at;
  const space = words.lastIndexOf(' ');
  if (space > 0) return start + space + 1;
  // Half of a surrogate pair is no character.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
};

/** A long stretch of text cut into pieces, at the end of a sentence where there is one. They tile the range. */
export function* piecesOf(text: string, { start, end }: Range): Generator<Range> {
  let from = start;
  while (end - from > LONGEST) {
    const to = breakBefore(text, from, from + LONGEST);
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}
