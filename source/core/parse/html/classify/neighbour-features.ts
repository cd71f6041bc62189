import { numberAt } from '../../../text/at.ts';
import type { AddFeatures } from './feature-row.ts';
import type { Survey, Surveyed } from './survey.ts';

const farthest = 30;

const offsets = [-2, -1, 1, 2];

/** What the numbers of `neighbourFeatures` say, in their order. */
export const neighbourNames: readonly string[] = [
  'from the prose before',
  'to the prose after',
  ...offsets.flatMap((by) =>
    ['words', 'links', 'ends', 'heading', 'alike', 'vote'].map((what) => `${what} at ${by}`),
  ),
  'links around',
  'links after',
  'links before',
  'vote',
  'votes around',
  'votes after',
  'votes before',
  'before all votes',
  'after all votes',
];

/** By block, the number of blocks (at most 30) back to the nearest one of prose. */
const distances = (isProse: readonly boolean[]): number[] => {
  let far = farthest;
  return isProse.map((prose) => {
    const distance = far;
    far = prose ? 1 : Math.min(farthest, far + 1);
    return distance;
  });
};

/** By index, the sum over all blocks before it. */
const sumsOf = (blocks: readonly Surveyed[], part: (surveyed: Surveyed) => number): Float64Array => {
  const sums = new Float64Array(blocks.length + 1);
  for (const [i, surveyed] of blocks.entries()) sums[i + 1] = numberAt(sums, i) + part(surveyed);
  return sums;
};

/** What stands before and after a block: prose, links, headings, and what Readability kept of it. */
export const neighbourFeatures = ({ blocks }: Survey): AddFeatures => {
  const isProse = blocks.map((surveyed) => surveyed.isProse);
  const before = distances(isProse);
  const after = distances(isProse.toReversed()).reverse();
  const isKept = (vote: number): boolean => vote > 0.5;
  const firstKept = blocks.findIndex(({ vote }) => isKept(vote));
  const lastKept = blocks.findLastIndex(({ vote }) => isKept(vote));

  const sizes = sumsOf(blocks, ({ size }) => size);
  const linked = sumsOf(blocks, ({ density, size }) => density * size);
  const voted = sumsOf(blocks, ({ vote, size }) => Math.max(0, vote) * size);
  /** The share of the words of the blocks from so many to so many after this one. */
  const share = (parts: Float64Array, index: number, from: number, to: number): number => {
    const start = Math.max(0, index + from);
    const end = Math.min(blocks.length, index + to + 1);
    const size = numberAt(sizes, end) - numberAt(sizes, start);
    return size > 0 ? (numberAt(parts, end) - numberAt(parts, start)) / size : 0;
  };

  return (row, own, index) => {
    row.add(Math.log1p(numberAt(before, index)));
    row.add(Math.log1p(numberAt(after, index)));
    for (const by of offsets) {
      const other = blocks[index + by];
      row.add(other ? Math.log1p(other.words.length) : -1);
      row.add(other?.density ?? 1);
      row.add(other?.ends ? 1 : 0);
      row.add(other?.isHeading ? 1 : 0);
      row.add(other && other.look === own.look ? 1 : 0);
      row.add(other?.vote ?? 0);
    }
    row.add(share(linked, index, -4, 4));
    row.add(share(linked, index, 1, 4));
    row.add(share(linked, index, -4, -1));
    row.add(own.vote);
    row.add(share(voted, index, -4, 4));
    row.add(share(voted, index, 1, 6));
    row.add(share(voted, index, -6, -1));
    row.add(firstKept >= 0 && index < firstKept ? 1 : 0);
    row.add(firstKept >= 0 && index > lastKept ? 1 : 0);
  };
};
