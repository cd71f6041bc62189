import { memoised } from '../../../text/memoised.ts';
import { isHidden } from '../covered.ts';
import type { Element } from '../tree.ts';
import { shingles } from './shingles.ts';
import type { Surveyed } from './survey.ts';

/** A page that hides this many times as many words as it shows has a script show them. */
const most = 2;

/**
 * By block, whether the page hides it, unless most of what the page says is hidden. A hidden copy of what stands on the
 * page as well does not count as something it says.
 */
export const hiddenIn = (blocks: readonly Surveyed[]): readonly boolean[] => {
  const isUnseen = memoised(
    (element: Element): boolean =>
      isHidden(element) || (element.parent !== undefined && isUnseen(element.parent)),
  );
  const hidden = blocks.map(({ block }) => isUnseen(block.element));
  if (!hidden.includes(true)) return hidden;
  const lengthOf = (some: readonly Surveyed[]): number =>
    some.reduce((sum, { words }) => sum + words.length, 0);
  const seen = blocks.filter(({ isProse }, i) => isProse && !hidden[i]);
  const shown = new Set(seen.flatMap(({ words }) => [...shingles(words, 4)]));
  const unseen = blocks.filter(({ isProse, words }, i) => {
    if (!isProse || !hidden[i]) return false;
    const runs = [...shingles(words, 4)];
    return runs.filter((run) => shown.has(run)).length < runs.length / 2;
  });
  return lengthOf(unseen) > most * lengthOf(seen) ? blocks.map(() => false) : hidden;
};
