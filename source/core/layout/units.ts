import type { Document } from '../document/document.ts';
import { firstIndex } from '../text/first-index.ts';
import { memoised } from '../text/memoised.ts';
import { simpleCells } from '../text/simple-units.ts';

/** Longer blocks are laid out in pieces of about this many code units, so that no long block is wrapped as a whole. */
const pieceLength = 16_384;
/** How far back to look for a space to cut at, in code units. */
const slack = 512;

/** The pieces a document is laid out in: blocks, or parts of long blocks. All arrays have the same index. */
export type Units = {
  readonly count: number;
  /** Index of the block. */
  readonly block: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
};

/** Whether a grapheme certainly ends at an offset: the code units on both sides are simple. */
const isBoundary = (text: string, at: number): boolean => {
  const cells = simpleCells();
  return cells[text.charCodeAt(at - 1)] !== 0 && cells[text.charCodeAt(at)] !== 0;
};

/** Where to cut a long block: after a space, else between graphemes, else anywhere but inside a surrogate pair. */
const cutAfter = (text: string, from: number, end: number): number => {
  const limit = from + pieceLength;
  if (limit >= end) return end;
  for (let i = limit; i > limit - slack; i -= 1) {
    const code = text.charCodeAt(i - 1);
    if (code === 0x20 || code === 0x0a) return i;
  }
  for (let i = limit; i > limit - slack; i -= 1) if (isBoundary(text, i)) return i;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit + 1 : limit;
};

const build = (document: Document): Units => {
  const block: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  document.blocks.forEach(({ kind, range }, index) => {
    let from = range.start;
    do {
      const to = kind === 'table' || kind === 'aside' ? range.end : cutAfter(document.text, from, range.end);
      block.push(index);
      start.push(from);
      end.push(to);
      from = to;
    } while (from < range.end);
  });
  return {
    count: block.length,
    block: Uint32Array.from(block),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
  };
};

/** The units of a document; memoised. */
export const unitsOf = memoised(build);

/** Index of the last element not above `value` in an ascending array, or -1. */
export const lastAtOrBelow = (values: ArrayLike<number>, value: number): number =>
  firstIndex(0, values.length, (index) => (values[index] ?? 0) > value) - 1;
