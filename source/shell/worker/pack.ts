import { deserialize, serialize } from 'node:v8';
import type { Block, Document } from '../../core/document/document.ts';

/** A document on its way from thread to thread: its blocks in pieces of bytes, which are handed over and not copied. */
export type Packed = Omit<Document, 'blocks'> & { readonly pieces: readonly Uint8Array<ArrayBuffer>[] };

/** Blocks in a piece: some tenths of a millisecond to unpack. */
const PIECE = 500;

export const packDocument = ({ blocks, ...rest }: Document): Packed => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < blocks.length; at += PIECE) {
    // A copy, since Node lets bytes it has a pool for be handed over by nobody.
    pieces.push(new Uint8Array(serialize(blocks.slice(at, at + PIECE))));
  }
  return { ...rest, pieces };
};

/** Unpacks a document piece by piece; the caller may pause after each step. */
export function* unpackDocument({ pieces, ...rest }: Packed): Generator<undefined, Document> {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    blocks.push(...(deserialize(piece) as readonly Block[]));
    yield;
  }
  return { ...rest, blocks };
}
