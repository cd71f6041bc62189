import { sanitise } from '../text/sanitise.ts';
import type { Inline } from './document.ts';
import type { Piece } from './draft.ts';

/** Invisible formatting characters, which a composed text can drop: it need not keep the offsets of a source. */
const DISPENSABLE = /[\xAD\u061C\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]/g;

/** Sanitised words, with every run of white space (except no-break spaces) as one space. */
export const tidy = (text: string): string =>
  sanitise(text.replace(DISPENSABLE, '')).replace(/[ \t\n\f]+/g, ' ');

/** The joined words of pieces, trimmed, and their inlines as ranges into these. */
export type Words = { readonly text: string; readonly inlines: readonly Inline[] };

type Open = {
  readonly piece: Exclude<Piece, string | { kind: 'line-break' }>;
  readonly slot: number;
  readonly start: number;
};

/**
 * Joins pieces into running words. White space collapses across the borders of inlines, and none is left at the
 * edges of an inline or of the block. Uses a stack instead of recursion, since hostile markup nests without end.
 */
export const wordsOf = (pieces: readonly Piece[]): Words => {
  // In parts: reading a character of a growing string would copy the string each time.
  const parts: string[] = [];
  let length = 0;
  let pending = '';
  /** The indices of parts with white space before them. */
  const gaps = new Set<number>();
  const inlines: (Inline | undefined)[] = [];

  const write = (words: string): void => {
    const body = words.startsWith(' ') ? words.slice(1) : words;
    if (body !== words && pending === '') pending = ' ';
    if (body === '') return;
    const inner = body.endsWith(' ') ? body.slice(0, -1) : body;
    const gap = length === 0 ? '' : pending;
    const part = length === 0 ? inner.trimStart() : inner;
    if (gap !== '') gaps.add(length);
    parts.push(gap, part);
    length += gap.length + part.length;
    pending = inner === body ? '' : ' ';
  };
  const close = ({ piece, slot, start }: Open): void => {
    const from = gaps.has(start) ? start + 1 : start;
    if (from >= length) return;
    const range = { start: from, end: length };
    const target = piece.target === undefined ? {} : { target: sanitise(piece.target) };
    inlines[slot] = { kind: piece.kind, range, ...target };
  };

  const stack: { readonly pieces: readonly Piece[]; next: number; readonly open?: Open }[] = [
    { pieces, next: 0 },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const piece = frame.pieces[frame.next];
    frame.next += 1;
    if (piece === undefined) {
      stack.pop();
      if (frame.open) close(frame.open);
    } else if (typeof piece === 'string') {
      write(tidy(piece));
    } else if (piece.kind === 'line-break') {
      pending = '\n';
    } else {
      const open = { piece, slot: inlines.length, start: length };
      inlines.push(undefined);
      stack.push({ pieces: piece.pieces, next: 0, open });
    }
  }
  return trimmed(parts.join(''), inlines);
};

/** Cuts no-break spaces at the very end, and the inlines that reach into them. */
const trimmed = (text: string, inlines: readonly (Inline | undefined)[]): Words => {
  const end = text.trimEnd().length;
  const kept: Inline[] = [];
  for (const inline of inlines) {
    if (!inline || inline.range.start >= end) continue;
    kept.push({ ...inline, range: { start: inline.range.start, end: Math.min(inline.range.end, end) } });
  }
  return { text: text.slice(0, end), inlines: kept };
};
