import type { Block, Document } from '../../document/document.ts';
import { extentOf, isProse } from '../../document/walk.ts';
import type { Range } from '../../text/range.ts';

/** The most code units of the first window and of every other. */
export type WindowSizes = { readonly first: number; readonly usual: number };

/**
 * The first is a few screens, soon analysed; the others are much more than any talk or article, and little enough for
 * the memory of a telephone.
 */
const SIZES: WindowSizes = { first: 1 << 16, usual: 1 << 19 };
/** How far back a sentence's end is looked for in a paragraph that is cut. */
const SLACK = 1 << 12;

/** Some blocks of a document in its own text, and the stretch of that they stand for: windows tile the text. */
export type Window = { readonly document: Document; readonly range: Range };

const SENTENCE_END = /[.!?…]["”’)]?\s+(?=[\p{Lu}"“‘])/gu;

/** Where to cut a paragraph without end: after a sentence, else after a space, else between two characters. */
const cutBefore = (text: string, from: number, limit: number): number => {
  const back = Math.max(from + 1, limit - SLACK);
  const near = text.slice(back, limit);
  const end = [...near.matchAll(SENTENCE_END)].at(-1);
  if (end) return back + end.index + end[0].length;
  const space = near.lastIndexOf(' ');
  if (space >= 0) return back + space + 1;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit + 1 : limit;
};

/** A block, or a paragraph too long for a window in parts. */
function* piecesOf(text: string, block: Block, most: number): Generator<Block> {
  const { start, end } = block.range;
  if (end - start <= most || !isProse(block)) {
    yield block;
    return;
  }
  const { flows } = block;
  for (let from = start; from < end; ) {
    const to = end - from <= most ? end : cutBefore(text, from, from + most);
    const range = { start: from, end: to };
    const inlines = block.inlines.filter((inline) => inline.range.start >= from && inline.range.end <= to);
    yield from === start ? { ...block, range, inlines } : { kind: 'paragraph', range, inlines, flows };
    from = to;
  }
}

/** Index of the block to begin the next window with: a heading of the strongest kind near the end, else the last one. */
const cutAt = (blocks: readonly Block[], from: number, room: number): number => {
  let [best, level] = [blocks.length, Number.POSITIVE_INFINITY];
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const block = blocks[index];
    if (!block || extentOf(block).start < from + room * 0.75) break;
    if (block.kind === 'heading' && block.level < level) [best, level] = [index, block.level];
  }
  return best;
};

/**
 * A long document cut into windows, each to be analysed by itself: at headings where there are any near enough, else
 * between blocks, and within a paragraph only where that alone is too long.
 */
export function* windowsOf(document: Document, sizes: WindowSizes = SIZES): Generator<Window> {
  const { text } = document;
  let room = sizes.first;
  let from = 0;
  let held: Block[] = [];
  const windowTo = (blocks: readonly Block[], end: number): Window => {
    const window = { document: { ...document, blocks }, range: { start: from, end } };
    from = end;
    room = sizes.usual;
    return window;
  };
  for (const block of document.blocks) {
    for (const piece of piecesOf(text, block, sizes.usual)) {
      if (held.length > 0 && piece.range.end - from > room) {
        const cut = cutAt(held, from, room);
        const next = held[cut] ?? piece;
        yield windowTo(held.slice(0, cut), extentOf(next).start);
        held = held.slice(cut);
      }
      held.push(piece);
    }
  }
  yield windowTo(held, text.length);
}
