import type { Range } from '../../text/range.ts';

/**
 * The family a mark belongs to: only marks of one family close each other. A dash at the beginning of a paragraph, as in
 * dialogue, opens speech that mostly nothing closes.
 */
export type MarkFamily =
  | 'double'
  | 'single'
  | 'guillemet'
  | 'single-guillemet'
  | 'corner'
  | 'double-corner'
  | 'dash';

/** A pair of quotation marks, or a mark whose partner is missing or in another paragraph. */
export type MarkPair = {
  readonly family: MarkFamily;
  /** Marks included. Never leaves its block. */
  readonly range: Range;
  /** What stands between the marks. */
  readonly inner: Range;
  /** Index into `Document.blocks`. */
  readonly block: number;
  /** Tokens, marks included: `first` to `last` (not included). */
  readonly first: number;
  readonly last: number;
  /** 0 for an outermost pair. */
  readonly depth: number;
  readonly closing: 'closed' | 'continued' | 'missing';
  /** Whether it goes on with what the last outermost pair before it left open, a paragraph earlier. */
  readonly continues: boolean;
};

/** What a pair of marks holds: words somebody said, a title, a word that is talked about, a nickname, or something else. */
export type MarkUse = 'quotation' | 'title' | 'term' | 'nickname' | 'other';

/** A pair of marks and what it holds; `score` is the chance of its being a quotation. */
export type JudgedMarks = MarkPair & { readonly use: MarkUse; readonly score: number };
