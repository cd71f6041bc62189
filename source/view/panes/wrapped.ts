import { trimmedEnd, wrap } from '../../core/layout/wrap.ts';
import { cellsOf, shortenWords } from '../../core/text/width.ts';

/** Words wrapped to at most that many lines; the last ends in "…" if there are more. */
export const linesOf = (text: string, width: number, most: number): readonly string[] => {
  const column = Math.max(2, width);
  // Only as much of the text is read as the lines can hold.
  const head = text.slice(0, column * most * 4 + 16);
  const starts = wrap(head, { start: 0, end: head.length }, column, true);
  const lines: string[] = [];
  for (let i = 0; i < Math.min(most, starts.length); i += 1) {
    const range = { start: starts[i] ?? 0, end: starts[i + 1] ?? head.length };
    const isCut = i === most - 1 && starts.length > most;
    const words = head.slice(range.start, isCut ? head.length : trimmedEnd(head, range)).replace(/\s+/g, ' ');
    lines.push(cellsOf(words) <= column ? words : shortenWords(words, column));
  }
  return lines;
};
