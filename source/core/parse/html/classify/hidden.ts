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
  const known = new Map<Element, boolean>();
  const isUnseen = (element: Element | undefined): boolean => {
    if (!element) return false;
    const found = known.get(element) ?? (isHidden(element) || isUnseen(element.parent));
    known.set(element, found);
    return found;
  };
  const hidden = blocks.map(({ block }) => isUnseen(block.element));
  if (!hidden.includes(true)) return hidden;
  const shown = new Set<string>();
  let seen = 0;
  for (const [i, { words, isProse }] of blocks.entries()) {
    if (hidden[i] || !isProse) continue;
    seen += words.length;
    for (const run of shingles(words, 4)) shown.add(run);
  }
  let unseen = 0;
  for (const [i, { words, isProse }] of blocks.entries()) {
    if (!hidden[i] || !isProse) continue;
    const runs = [...shingles(words, 4)];
    if (runs.filter((run) => shown.has(run)).length < runs.length / 2) unseen += words.length;
  }
  return unseen > most * seen ? blocks.map(() => false) : hidden;
};
