import type { Draft, Piece } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';

/** Points of type most words of a draft are set in, where that is known. */
export type Sizes = ReadonlyMap<Draft, number>;

const longest = 120;
const endsSentence = /[.!?…:;,。！？]["”’»)\]]{0,3}$/;
const larger = 1.12;

const isBold = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) =>
    typeof piece === 'string'
      ? piece.trim() === ''
      : piece.kind === 'strong' || (piece.kind !== 'line-break' && isBold(piece.pieces)),
  );

type Found = { readonly draft: Draft; readonly size: number; readonly isBold: boolean };

/** The size most of the text is set in. */
const bodySize = (drafts: readonly Draft[], sizes: Sizes): number => {
  const lengths = new Map<number, number>();
  for (const draft of drafts) {
    const size = sizes.get(draft);
    if (size === undefined || draft.kind !== 'paragraph') continue;
    lengths.set(size, (lengths.get(size) ?? 0) + wordsOf(draft.pieces).text.length);
  }
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
};

/** A short line without a sentence's end that is set larger than the text, or bold as a whole. */
const lineOf = (draft: Draft, sizes: Sizes, body: number): Found | undefined => {
  if (draft.kind !== 'paragraph') return undefined;
  const { text } = wordsOf(draft.pieces);
  if (text.length > longest || !/\p{L}/u.test(text) || endsSentence.test(text)) return undefined;
  const size = sizes.get(draft) ?? body;
  const bold = isBold(draft.pieces);
  return size > body * larger || bold ? { draft, size, isBold: bold } : undefined;
};

const wordless = (draft: Draft | undefined): boolean =>
  draft !== undefined && 'pieces' in draft && wordsOf(draft.pieces).text === '';

/**
 * Drafts with headings where their author set them by size and weight alone, as typists do who know no styles: larger
 * ones above smaller, bold alone below all. Where the author marked headings as such, only a title at the very top
 * is looked for.
 */
export const headedByLooks = (drafts: readonly Draft[], sizes: Sizes = new Map()): readonly Draft[] => {
  const body = bodySize(drafts, sizes);
  const top = drafts.find((draft) => !wordless(draft));
  const isMarked = drafts.some((draft) => draft.kind === 'heading');
  const lines = (isMarked && top ? [top] : drafts).flatMap((draft) => lineOf(draft, sizes, body) ?? []);
  const ordered = [...new Set(lines.map(({ size }) => size))].sort((a, b) => b - a);
  const ranks = new Map(ordered.map((size, rank) => [size, rank]));
  const levels = new Map(lines.map(({ draft, size }) => [draft, isMarked ? 1 : 1 + (ranks.get(size) ?? 0)]));
  return drafts.map((draft): Draft => {
    const level = levels.get(draft);
    return level === undefined || draft.kind !== 'paragraph'
      ? draft
      : { kind: 'heading', level: Math.min(6, level), pieces: draft.pieces };
  });
};

/** The words of a heading that stands at the very top, above all others. */
export const topHeading = (drafts: readonly Draft[]): string | undefined => {
  const [first, ...rest] = drafts.filter((draft) => !wordless(draft));
  const isAbove =
    first?.kind === 'heading' &&
    rest.every((draft) => draft.kind !== 'heading' || draft.level > first.level || first.level === 1);
  return isAbove ? wordsOf(first.pieces).text : undefined;
};
