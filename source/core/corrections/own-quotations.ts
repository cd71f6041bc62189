import type { Analysis, Quotation } from '../analyse/analysis.ts';
import { placeOfPassage } from '../text/passage.ts';
import { markedIn } from '../text/quotation-marks.ts';
import { contains, intersect, lengthOf, overlaps, type Range } from '../text/range.ts';
import type { Correction } from './correction.ts';

/** A quotation that the reader marked, and the index of that correction. */
export type Own = { readonly quotation: Quotation; readonly index: number };

/** The kind of a quotation, by the quotation marks around or in the passage. */
const formOf = (text: string, range: Range): Pick<Quotation, 'kind' | 'marks'> => {
  const marks = markedIn(text, range);
  const [first] = marks;
  if (!first) return { kind: 'indirect', marks };
  return { kind: marks.length === 1 && contains(first, range) ? 'direct' : 'mixed', marks };
};

const sharedWith = (range: Range, other: Quotation): number => {
  const shared = intersect(range, other.range);
  return shared ? lengthOf(shared) : 0;
};

/**
 * The quotations that the reader marked, without those that a later one overlaps. The cue and the mention of a quotation
 * found in the same place are kept, since they may still be right.
 */
export const ownQuotations = (
  text: string,
  { sections, quotations }: Pick<Analysis, 'sections' | 'quotations'>,
  corrections: readonly Correction[],
): readonly Own[] => {
  const own: Own[] = [];
  for (const [index, correction] of corrections.entries()) {
    const range = correction.kind === 'quotation' ? placeOfPassage(text, correction.passage) : undefined;
    if (!range) continue;
    const [nearest] = quotations
      .filter((other) => overlaps(other.range, range))
      .sort((a, b) => sharedWith(range, b) - sharedWith(range, a));
    const { mention, cue } = nearest?.attribution ?? {};
    own.push({
      index,
      quotation: {
        id: `yours-${index + 1}`,
        range,
        spans: [range],
        ...formOf(text, range),
        section: sections.findLast((section) => section.range.start <= range.start)?.id ?? '',
        attribution: {
          ...(mention && !overlaps(mention, range) ? { mention } : {}),
          ...(cue && !overlaps(cue, range) ? { cue } : {}),
          rules: ['correction'],
          confidence: 1,
        },
      },
    });
  }
  return own.filter(
    (one, at) => !own.slice(at + 1).some(({ quotation }) => overlaps(quotation.range, one.quotation.range)),
  );
};
