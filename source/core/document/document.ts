import type { Range } from '../text/range.ts';

/** Words the article carries about itself: as printed in the text, or (no range) from its metadata. */
export type Stated = { readonly text: string; readonly range?: Range };

/** Where the article came from. */
export type Source = {
  /** A name to show: a file's base name, a host, "standard input". */
  readonly name: string;
  readonly mediaType: string;
  readonly address?: string;
  /** The character encoding it was read in, where it was read from bytes. */
  readonly encoding?: string;
  /** A sentence on provenance from the article's own metadata. */
  readonly note?: string;
};

export type InlineKind = 'emphasis' | 'strong' | 'strike' | 'code' | 'link' | 'note-reference';

/** A run of words set apart within a block. Inlines of a block may nest; they never cross. */
export type Inline = { readonly kind: InlineKind; readonly range: Range; readonly target?: string };

type Prose = {
  readonly range: Range;
  readonly inlines: readonly Inline[];
  /** Line ends inside the block are only where the source was wrapped: a reader lets the words flow. */
  readonly flows: boolean;
};

export type Heading = Prose & { readonly kind: 'heading'; readonly level: number };
export type Paragraph = Prose & { readonly kind: 'paragraph' };
/** `marker` covers the indentation and bullet or number that stands in the text before `range`. */
export type ListItem = Prose & { readonly kind: 'list-item'; readonly depth: number; readonly marker: Range };
/** A paragraph set as a block quotation; neighbours with one `group` belong to the same quotation. */
export type BlockQuotation = Prose & { readonly kind: 'quotation'; readonly group: number };
export type Footnote = Prose & { readonly kind: 'footnote'; readonly label: string; readonly marker: Range };
export type Caption = Prose & { readonly kind: 'caption' };
/** Lines are kept as they stand. */
export type Code = { readonly kind: 'code'; readonly range: Range; readonly language?: string };
/** Cells row by row; in the text a row is one line. The first row is the header where `header` is true. */
export type Table = {
  readonly kind: 'table';
  readonly range: Range;
  readonly header: boolean;
  readonly rows: readonly (readonly Range[])[];
};
export type Break = { readonly kind: 'break'; readonly range: Range };
/** Text that came with the article but is none of it: a "read more", a share box. `reason` names the rule. */
export type Aside = { readonly kind: 'aside'; readonly range: Range; readonly reason: string };

export type Block =
  | Heading
  | Paragraph
  | ListItem
  | BlockQuotation
  | Footnote
  | Caption
  | Code
  | Table
  | Break
  | Aside;

/** Words that came with the article and were left out of it: by which rule, and where in the text they would stand. */
export type Dropped = { readonly text: string; readonly reason: string; readonly at: number };

/** One of the articles a document is made of: a story of a feed. `range` covers its blocks. */
export type Story = {
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
  /** Where the whole of it is to be had. */
  readonly address?: string;
  readonly range: Range;
  /** Whether the document has all of it, rather than what leads to it. */
  readonly isWhole: boolean;
};

/**
 * Pages or times (whole seconds) of what a document was read from: from the offset `at[i]` on, until the next one, the
 * text is of `values[i]`.
 */
export type Landmarks = {
  readonly unit: 'page' | 'second';
  readonly at: readonly number[];
  readonly values: readonly number[];
};

/**
 * An article: one text, and everything known of its form as ranges into it (UTF-16 code units, half-open).
 * The text is sanitised before any offset exists. Blocks stand in reading order and never overlap; what lies
 * between them is white space. The title's and dateline's ranges lie inside blocks (a title's is a heading's own).
 */
export type Document = {
  readonly text: string;
  readonly title?: Stated;
  readonly byline?: Stated;
  readonly dateline?: Stated;
  readonly date?: Stated;
  /** The publication it appeared in. */
  readonly site?: string;
  /** A BCP 47 tag, as the article gives it. */
  readonly language?: string;
  /** The address the article says it is to be known by. */
  readonly canonical?: string;
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** The articles it is made of, where it is a collection to choose from. */
  readonly stories?: readonly Story[];
  readonly dropped?: readonly Dropped[];
  readonly landmarks?: Landmarks;
  /** What the reader ought to know of how well it could be read, a clause each. */
  readonly warnings?: readonly string[];
};

/** A block whose words are the article's own prose. */
export type ProseBlock = Extract<Block, Prose>;
