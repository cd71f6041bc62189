import { firstIndex } from '../text/first-index.ts';
import { memoised } from '../text/memoised.ts';
import { countWords } from '../text/segment.ts';
import type { Block, Document, Dropped } from './document.ts';

/** Separates the pieces of an aside: all that one rule left out at one place. */
const betweenPieces = ' · ';
const betweenBlocks = '\n\n';

const gathered = (dropped: readonly Dropped[]): readonly Dropped[] => {
  const found: Dropped[] = [];
  for (const one of dropped) {
    const text = one.text.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const last = found.at(-1);
    if (last?.at === one.at && last.reason === one.reason) {
      found[found.length - 1] = { ...last, text: last.text + betweenPieces + text };
    } else found.push({ ...one, text });
  }
  return found.toSorted((a, b) => a.at - b.at);
};

/** Moves every range in a value, at any depth; everything else, and so its type, stays the same. */
export const movedRanges = <T>(value: T, move: (offset: number) => number): T => {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one).map(([key, inner]) => {
      const isEdge = (key === 'start' || key === 'end') && typeof inner === 'number';
      return [key, isEdge ? move(inner) : walk(inner)];
    });
    return Object.fromEntries(entries);
  };
  return walk(value) as T;
};

/** Index of the first element above `value` in an ascending array. */
const firstAbove = (values: readonly number[], value: number): number =>
  firstIndex(0, values.length, (index) => (values[index] ?? 0) > value);

const restore = (document: Document) => {
  const dropped = gathered(document.dropped ?? []);
  if (dropped.length === 0) return undefined;
  const { text } = document;
  const asides: Block[] = [];
  // The offset each piece was inserted at, and the code units inserted up to the end of it.
  const places: number[] = [];
  const added: number[] = [];
  const edges: number[] = [];
  let out = '';
  let from = 0;
  for (const { text: words, reason, at } of dropped) {
    out += text.slice(from, at);
    from = at;
    const start = out.length + (at === 0 ? 0 : betweenBlocks.length);
    out += at === 0 ? words + betweenBlocks : betweenBlocks + words;
    asides.push({ kind: 'aside', range: { start, end: start + words.length }, reason });
    places.push(at === 0 ? -1 : at);
    added.push(out.length - at);
    edges.push(out.length);
  }
  out += text.slice(from);
  /** Turns an offset in the text without the words into one in the restored text. */
  const there = (offset: number): number => offset + (added[firstAbove(places, offset - 1) - 1] ?? 0);
  /** Turns an offset back; an offset within restored words becomes the place they were left out at. */
  const back = (offset: number): number => {
    const index = firstAbove(edges, offset);
    const without = offset - (added[index - 1] ?? 0);
    // At most the next place of an insertion: beyond it are words that were left out.
    return Math.max(0, Math.min(without, dropped[index]?.at ?? text.length));
  };
  const { dropped: _, text: __, blocks, landmarks, ...facts } = document;
  const restored: Document = {
    ...movedRanges(facts, there),
    ...(landmarks && { landmarks: { ...landmarks, at: landmarks.at.map(there) } }),
    text: out,
    blocks: [...movedRanges(blocks, there), ...asides].sort((a, b) => a.range.start - b.range.start),
  };
  return {
    there,
    back,
    /** How many words were left out. */
    words: dropped.reduce((sum, one) => sum + countWords(one.text), 0),
    document: restored,
  };
};

/** A document with its left-out words put back as asides; `undefined` when nothing was left out. */
export const withDropped = memoised(restore);
