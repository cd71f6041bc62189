import { numberAt } from '../../../text/at.ts';
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

/** What stands before and after a block: prose, links, headings, and what Readability kept of it. */
export const neighbourFeatures = ({ blocks }: Survey): ((surveyed: Surveyed, index: number) => number[]) => {
  const isProse = blocks.map((surveyed) => surveyed.isProse);
  const before = distances(isProse);
  const after = distances(isProse.toReversed()).reverse();
  const isKept = (vote: number): boolean => vote > 0.5;
  const firstKept = blocks.findIndex(({ vote }) => isKept(vote));
  const lastKept = blocks.findLastIndex(({ vote }) => isKept(vote));

  const share = (index: number, from: number, to: number, part: (surveyed: Surveyed) => number): number => {
    let size = 0;
    let sum = 0;
    for (const surveyed of blocks.slice(Math.max(0, index + from), index + to + 1)) {
      size += surveyed.size;
      sum += part(surveyed) * surveyed.size;
    }
    return size ? sum / size : 0;
  };
  const density = ({ density: value }: Surveyed): number => value;
  const vote = ({ vote: value }: Surveyed): number => Math.max(0, value);

  return (own, index) => {
    const row = [Math.log1p(numberAt(before, index)), Math.log1p(numberAt(after, index))];
    for (const by of offsets) {
      const other = blocks[index + by];
      row.push(
        other ? Math.log1p(other.words.length) : -1,
        other?.density ?? 1,
        other?.ends ? 1 : 0,
        other?.isHeading ? 1 : 0,
        other && other.look === own.look ? 1 : 0,
        other?.vote ?? 0,
      );
    }
    row.push(share(index, -4, 4, density), share(index, 1, 4, density), share(index, -4, -1, density));
    row.push(own.vote, share(index, -4, 4, vote), share(index, 1, 6, vote), share(index, -6, -1, vote));
    row.push(firstKept >= 0 && index < firstKept ? 1 : 0, firstKept >= 0 && index > lastKept ? 1 : 0);
    return row;
  };
};
