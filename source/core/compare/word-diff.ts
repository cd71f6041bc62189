import { type Range, slice } from '../text/range.ts';
import type { Change } from './changes.ts';

/** A run of words of one side or of both. */
export type DiffPart = { readonly kind: 'same' | 'source' | 'draft'; readonly text: string };

/**
 * The words of the source with the differences in them: what only the source has, and what the draft has instead.
 * Changes of one place count once; those of another passage are left out.
 */
export const wordDiff = (
  sourceText: string,
  passage: Range,
  draftText: string,
  changes: readonly Change[],
): readonly DiffPart[] => {
  let at = passage.start;
  const parts = changes
    .toSorted((a, b) => a.source.start - b.source.start)
    .flatMap(({ source, draft }): readonly DiffPart[] => {
      if (source.start < at || source.end > passage.end) return [];
      const same = sourceText.slice(at, source.start);
      at = source.end;
      return [
        { kind: 'same', text: same },
        { kind: 'source', text: slice(sourceText, source) },
        { kind: 'draft', text: slice(draftText, draft) },
      ];
    });
  const rest: DiffPart = { kind: 'same', text: sourceText.slice(at, passage.end) };
  return [...parts, rest].filter(({ text }) => text !== '');
};
