import { countWords } from '../text/segment.ts';
import type { Block, Document, Dropped } from './document.ts';

/** A document with what was left out of it, and the way from a place in one to the same place in the other. */
export type Restored = {
  readonly document: Document;
  /** How many words had been left out. */
  readonly words: number;
  /** The offset in the restored text of an offset in the text without. */
  readonly there: (offset: number) => number;
  /** The offset in the text without; within words that were left out, the place they were left out at. */
  readonly back: (offset: number) => number;
};

/** Everything left out at one place by one rule is one aside, its pieces set apart by this. */
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

/** A value with every range in it moved: what it is made of stays as it is, so that its type does. */
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
const firstAbove = (values: readonly number[], value: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
};

const restore = (document: Document): Restored | undefined => {
  const dropped = gathered(document.dropped ?? []);
  if (dropped.length === 0) return undefined;
  const { text } = document;
  const asides: Block[] = [];
  // Where each piece was put in, and the code units put in up to and with it.
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
  const there = (offset: number): number => offset + (added[firstAbove(places, offset - 1) - 1] ?? 0);
  const back = (offset: number): number => {
    const index = firstAbove(edges, offset);
    const without = offset - (added[index - 1] ?? 0);
    // No further than the next place something was put in at: beyond that are words that were left out.
    return Math.max(0, Math.min(without, dropped[index]?.at ?? text.length));
  };
  const { title, byline, dateline, date } = movedRanges(document, there);
  const blocks = [...movedRanges(document.blocks, there), ...asides].sort(
    (a, b) => a.range.start - b.range.start,
  );
  const { dropped: _, ...rest } = document;
  return {
    there,
    back,
    words: dropped.reduce((sum, one) => sum + countWords(one.text), 0),
    document: {
      ...rest,
      ...(title && { title }),
      ...(byline && { byline }),
      ...(dateline && { dateline }),
      ...(date && { date }),
      text: out,
      blocks,
    },
  };
};

const known = new WeakMap<Document, Restored | undefined>();

/** A document with the words left out of it put back as asides, each where it stood; `undefined` where none were. */
export const withDropped = (document: Document): Restored | undefined => {
  if (!known.has(document)) known.set(document, restore(document));
  return known.get(document);
};
