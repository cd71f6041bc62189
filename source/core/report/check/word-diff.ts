import type { Change } from '../../compare/changes.ts';
import type { Range } from '../../text/range.ts';

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
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart['kind'], text: string): void => {
    if (text !== '') parts.push({ kind, text });
  };
  let at = passage.start;
  for (const { source, draft } of changes.toSorted((a, b) => a.source.start - b.source.start)) {
    if (source.start < at || source.end > passage.end) continue;
    push('same', sourceText.slice(at, source.start));
    push('source', sourceText.slice(source.start, source.end));
    push('draft', draftText.slice(draft.start, draft.end));
    at = source.end;
  }
  push('same', sourceText.slice(at, passage.end));
  return parts;
};

/** The parts on one line, marked: `[-only the source-] {+only the draft+}`, with spaces where words would touch. */
export const markedParts = (parts: readonly DiffPart[]): readonly DiffPart[] => {
  let before = ' ';
  return parts.map(({ kind, text }) => {
    const words = text.replace(/\s+/g, ' ');
    const marked = kind === 'same' ? words : kind === 'source' ? `[-${words}-]` : `{+${words}+}`;
    const touches =
      /\S$/.test(before) && (kind !== 'same' || (/[-+][\]}]$/.test(before) && /^[\p{L}\p{N}]/u.test(words)));
    before = marked;
    return { kind, text: touches ? ` ${marked}` : marked };
  });
};

/** As text: `[-only the source-] {+only the draft+}`. */
export const diffText = (parts: readonly DiffPart[]): string =>
  markedParts(parts)
    .map(({ text }) => text)
    .join('')
    .trim();
