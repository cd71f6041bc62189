import type { Document } from '../../document/document.ts';
import type { Section } from '../analysis.ts';
import { type SectionOptions, sectioniseInParts } from '../sections/sectionise.ts';
import { isTooLong } from './too-long.ts';
import { type WindowSizes, windowsOf } from './windows.ts';

/**
 * Divides an article anew, finer or coarser, in the parts that it is analysed in: with the usual granularity its
 * sections are those it was analysed with. In steps; the caller may pause after each. Sizes of windows have even a short
 * one divided in parts.
 */
export function* divideAnew(
  document: Document,
  options: SectionOptions,
  sizes?: WindowSizes,
): Generator<undefined, readonly Section[]> {
  const divide = sectioniseInParts(document, options);
  if (!sizes && !isTooLong(document)) return yield* divide(Number.POSITIVE_INFINITY);
  let sections: readonly Section[] = [];
  for (const { range } of windowsOf(document, sizes)) {
    const found = yield* divide(range.end);
    // The last one so far may go on into the part.
    sections = sections.slice(0, -1).concat(found);
  }
  return sections;
}
