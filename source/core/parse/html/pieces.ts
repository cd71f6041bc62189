import type { Piece } from '../../document/draft.ts';
import type { BlockInline, PageBlock } from './blocks.ts';
import { resolveLink } from './links.ts';

/** Adds words with their line breaks. */
const addWords = (pieces: Piece[], text: string): void => {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) pieces.push({ kind: 'line-break' });
    pieces.push(line);
  }
};

/** A block's words as `compose` takes them: inlines nested in one another, targets resolved against `base`. */
export const piecesOf = ({ text, inlines }: PageBlock, base: string | undefined): Piece[] => {
  const sorted = [...inlines].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  // What is set apart within other words ends with them or before: both are elements of one tree.
  const build = (start: number, end: number): Piece[] => {
    const pieces: Piece[] = [];
    let at = start;
    for (;;) {
      const inline: BlockInline | undefined = sorted[next];
      if (!inline || inline.start >= end) break;
      next++;
      addWords(pieces, text.slice(at, inline.start));
      const target = inline.target === undefined ? undefined : resolveLink(inline.target, base);
      const inner = build(inline.start, inline.end);
      if (inline.kind === 'link' && target === undefined) for (const piece of inner) pieces.push(piece);
      else pieces.push({ kind: inline.kind, ...(target === undefined ? {} : { target }), pieces: inner });
      at = inline.end;
    }
    addWords(pieces, text.slice(at, end));
    return pieces;
  };
  return build(0, text.length);
};
