import { firstIndex } from '../text/first-index.ts';
import type { Range } from '../text/range.ts';
import type { Block, Document, ProseBlock } from './document.ts';

/** Whether a block's words are the article's own prose (and so are analysed). */
export const isProse = (block: Block): block is ProseBlock => 'inlines' in block;

/** The blocks of prose, in reading order. */
export const proseBlocks = (document: Document): readonly ProseBlock[] => document.blocks.filter(isProse);

/** The whole extent of a block in the text: its range with the marker before it, if any. */
export const extentOf = (block: Block): Range =>
  'marker' in block && block.marker ? { start: block.marker.start, end: block.range.end } : block.range;

/** The index of the last block whose extent starts at or before the offset; -1 when none does. O(log n). */
export const blockBefore = ({ blocks }: Document, offset: number): number =>
  firstIndex(0, blocks.length, (index) => extentOf(blocks[index] as Block).start > offset) - 1;

/** The index of the block whose extent covers the offset, or `undefined` between blocks. O(log n). */
export const blockAt = (document: Document, offset: number): number | undefined => {
  const index = blockBefore(document, offset);
  const block = document.blocks[index];
  return block && offset < extentOf(block).end ? index : undefined;
};
