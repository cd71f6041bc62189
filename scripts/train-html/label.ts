import type { PageBlock } from '../../source/core/parse/html/blocks.ts';
import { shingles, squash, wordsIn } from '../../source/core/parse/html/classify/shingles.ts';

/** Shorter blocks than this (letters and digits) are looked for only between their neighbours. */
const long = 25;
/** How far a neighbour may be, in blocks. */
const near = 40;

type Span = { readonly start: number; readonly end: number };

const overlaps = (spans: readonly Span[], start: number, size: number): boolean =>
  spans.some((span) => start < span.end - 5 && span.start < start + size - 5);

/** Where in the body a long block stands, and the share of it that does; `start` is -1 where it is not to be had. */
const placeLong = (block: PageBlock, key: string, body: string, grams: ReadonlySet<string>, from: number) => {
  const start = body.indexOf(key, from) >= 0 ? body.indexOf(key, from) : body.indexOf(key);
  if (start >= 0) return { start, share: 1 };
  const words = wordsIn(block.text);
  let hits = 0;
  for (let i = 0; i + 4 <= words.length; i++) if (grams.has(words.slice(i, i + 4).join(' '))) hits++;
  const share = hits / Math.max(1, words.length - 3);
  if (words.length <= 6 || share <= 0.6) return undefined;
  return { start: body.indexOf(squash(words.slice(3, 9).join(' ')), from), share };
};

/** By block of a page, the share of it (0 to 1) that is part of the article body known to be right. */
export const labelsOf = (blocks: readonly PageBlock[], articleBody: string): readonly number[] => {
  const body = squash(articleBody);
  const grams = shingles(wordsIn(articleBody), 4);
  const keys = blocks.map(({ text }) => squash(text));
  const labels = blocks.map(() => 0);
  const starts = blocks.map(() => -1);
  const taken: Span[] = [];
  let from = 0;
  for (const [i, block] of blocks.entries()) {
    const key = keys[i] ?? '';
    if (key.length < long) continue;
    const place = placeLong(block, key, body, grams, from);
    if (!place) continue;
    if (place.start >= 0 && place.share === 1 && overlaps(taken, place.start, key.length)) continue;
    labels[i] = place.share;
    starts[i] = place.start;
    if (place.start < 0) continue;
    taken.push({ start: place.start, end: place.start + key.length * (place.share === 1 ? 1 : 0.9) });
    if (place.start >= from) from = place.start + (place.share === 1 ? key.length : 1);
  }
  for (const [i, key] of keys.entries()) {
    if (key === '' || key.length >= long) continue;
    const before = starts.slice(Math.max(0, i - near), i).findLastIndex((start) => start >= 0);
    const previous = before < 0 ? -1 : Math.max(0, i - near) + before;
    const after = starts
      .slice(i + 1, i + near)
      .findIndex((start, j) => start >= 0 && (keys[i + 1 + j] ?? '').length >= long);
    const next = after < 0 ? -1 : i + 1 + after;
    if (previous < 0 && next < 0) continue;
    const low = previous < 0 ? 0 : Math.max(0, (starts[previous] ?? 0) + (keys[previous] ?? '').length - 3);
    const high = next < 0 ? body.length : (starts[next] ?? 0) + 1;
    const at = low < high ? body.slice(low, high).indexOf(key) : -1;
    const isFar = (previous < 0 || i - previous > 10) && (next < 0 || next - i > 10);
    if (at < 0 || (isFar && high - low > 400)) continue;
    labels[i] = 1;
    starts[i] = low + at;
  }
  return labels;
};
