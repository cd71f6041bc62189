import type { Field } from '../../../core/text/line-editor.ts';
import { graphemes } from '../../../core/text/segment.ts';
import { cellsOf } from '../../../core/text/width.ts';
import { type Line, span } from '../../spans.ts';

/** The end of some words that fits that many cells. */
export const endOf = (words: string, cells: number): string => {
  if (cellsOf(words) <= cells) return words;
  const kept: string[] = [];
  let left = cells - 1;
  for (const one of graphemes(words).toReversed()) {
    left -= cellsOf(one);
    if (left < 0) break;
    kept.unshift(one);
  }
  return `…${kept.join('')}`;
};

/** A field's words with the caret as an inverted cell, scrolled so that the caret shows in that many cells. */
export const fieldLine = ({ text, caret }: Field, room = Number.POSITIVE_INFINITY): Line => {
  const [under = ' ', ...rest] = graphemes(text.slice(caret));
  const before = endOf(text.slice(0, caret), Math.max(1, room - Math.max(1, cellsOf(under))));
  return [{ ...span(before), isTyped: true }, span(under, 'caret'), span(rest.join(''))];
};
