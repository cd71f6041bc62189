import type { Range } from '../text/range.ts';
import type { CastMember } from './cast.ts';

/** What the article states about itself, such as its title: in its text, or without a range in its metadata. */
export type Stated = { readonly text: string; readonly range?: Range };

/** Where the article came from. */
export type Source = {
  /** A name to show: a file's base name, a host, "standard input". */
  readonly name: string;
  readonly mediaType: string;
  readonly address?: string;
  /** The character encoding of the bytes it was read from. */
  readonly encoding?: string;
  /** A sentence on provenance from the article's own metadata. */
  readonly note?: string;
};

export type InlineKind = 'emphasis' | 'strong' | 'strike' | 'code' | 'link' | 'note-reference';

/** Words with a form of their own within a block, such as a link. Inlines of a block may nest; they never cross. */
export type Inline = { readonly kind: InlineKind; readonly range: Range; readonly target?: string };

type Prose = {
  readonly range: Range;
  readonly inlines: readonly Inline[];
  /** Line ends inside the block come from hard wrapping and may be moved. */
  readonly flows: boolean;
};

export type Heading = Prose & { readonly kind: 'heading'; readonly level: number };
export type Paragraph = Prose & { readonly kind: 'paragraph' };
/** `marker` covers the indentation and bullet or number that stands in the text before `range`. */
export type ListItem = Prose & { readonly kind: 'list-item'; readonly depth: number; readonly marker: Range };
/**
 * A paragraph set as a block quotation; neighbours with one `group` belong to the same quotation. Where one is quoted
 * within another, `depth` says in how many the words stand, and `marker` covers the "> > " before them in the text.
 */
export type BlockQuotation = Prose & {
  readonly kind: 'quotation';
  readonly group: number;
  readonly depth?: number;
  readonly marker?: Range;
};
export type Footnote = Prose & { readonly kind: 'footnote'; readonly label: string; readonly marker: Range };
export type Caption = Prose & { readonly kind: 'caption' };
/** Preformatted lines. */
export type Code = { readonly kind: 'code'; readonly range: Range; readonly language?: string };
/** Cells row by row; in the text a row is one line. The first row is the header where `header` is true. */
export type Table = {
  readonly kind: 'table';
  readonly range: Range;
  readonly header: boolean;
  readonly rows: readonly (readonly Range[])[];
};
export type Break = { readonly kind: 'break'; readonly range: Range };
/** Text that is not part of the article: a "read more", a share box. `reason` names the rule that found it. */
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

/** Words that were left out of the article: by which rule, and at which offset they would be. */
export type Dropped = { readonly text: string; readonly reason: string; readonly at: number };

/** One of the articles a document is made of: a story of a feed. `range` covers its blocks. */
export type Story = {
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
  /** The address of the whole story. */
  readonly address?: string;
  readonly range: Range;
  /** Whether the document has the whole story, not only its teaser. */
  readonly isWhole: boolean;
};

/**
 * Pages or times (whole seconds) of the source of a document: the text from the offset `at[i]` to the next one is of
 * `values[i]`.
 */
export type Landmarks = {
  readonly unit: 'page' | 'second';
  readonly at: readonly number[];
  readonly values: readonly number[];
};

/** Whose article it is. `text` is the names alone; `line` the line that prints them ("By Jane Roe"), where there is one. */
export type Byline = Stated & { readonly line?: string };

/**
 * An article: one text, and everything known about its form as ranges into it (UTF-16 code units, half-open).
 * The text is sanitised before any offset exists. Blocks are in reading order and never overlap; between them there is
 * only white space. The ranges of the title and the dateline lie inside blocks (a title's is that of a heading).
 */
export type Document = {
  readonly text: string;
  readonly title?: Stated;
  readonly byline?: Byline;
  readonly dateline?: Stated;
  readonly date?: Stated;
  /** The publication it appeared in. */
  readonly site?: string;
  /** A BCP 47 tag, as the article gives it. */
  readonly language?: string;
  /** The canonical address that the article states. */
  readonly canonical?: string;
  readonly source: Source;
  readonly blocks: readonly Block[];
  /** The articles of a collection, such as a feed. */
  readonly stories?: readonly Story[];
  readonly dropped?: readonly Dropped[];
  readonly landmarks?: Landmarks;
  /** Who is in it, as a reader told beforehand. */
  readonly cast?: readonly CastMember[];
  /** Warnings about how well the article could be read, a clause each. */
  readonly warnings?: readonly string[];
  /** Whether what was taken of a page may not be its article, or not all of it. */
  readonly isDoubtful?: boolean;
};

/** A block whose words are the article's own prose. */
export type ProseBlock = Extract<Block, Prose>;
