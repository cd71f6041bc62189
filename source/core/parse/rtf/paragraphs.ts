import type { Draft, Piece } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';
import { tableDrafts } from '../article/cells.ts';

/** How words of a run are set. */
export type Setting = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly size: number;
  /** Where the words lead, where they are a link. */
  readonly link?: string | undefined;
};

/** Gathers runs of words into paragraphs, and paragraphs into rows of tables. */
export class Paragraphs {
  readonly drafts: Draft[] = [];
  /** Heading level of the paragraph being read, 0 for the outermost. */
  outline: number | undefined;
  isInTable = false;
  /** The bullet or number before it, and how deep its list is. */
  marker = '';
  depth = 0;
  readonly #sizes: Map<Draft, number>;
  #pieces: Piece[] = [];
  #run = '';
  #setting: Setting = { isBold: false, isItalic: false, size: 0 };
  /** Of the paragraph being read: letters by the size they are set in. */
  #letters = new Map<number, number>();
  /** Blocks that stand beside the paragraph being read, and follow it. */
  #after: Draft[] = [];
  #cell: Draft[] = [];
  #row: (readonly Draft[])[] = [];
  #rows: (readonly (readonly Draft[])[])[] = [];

  /** `sizes` is told the half points most letters of a paragraph are set in. */
  constructor(sizes: Map<Draft, number>) {
    this.#sizes = sizes;
  }

  write(text: string, setting: Setting): void {
    const { isBold, isItalic, link, size } = setting;
    const before = this.#setting;
    if (isBold !== before.isBold || isItalic !== before.isItalic || link !== before.link) this.#endRun();
    this.#setting = setting;
    this.#run += text;
    this.#letters.set(size, (this.#letters.get(size) ?? 0) + text.length);
  }

  add(piece: Piece): void {
    this.#endRun();
    this.#pieces.push(piece);
  }

  addAfter(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.#after.push(draft);
  }

  /** Ends the paragraph being read. */
  end(): void {
    this.#endRun();
    const draft = this.#draft();
    const [size] = [...this.#letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    if (size > 0) this.#sizes.set(draft, size);
    if (!this.isInTable) this.#endTable();
    (this.isInTable ? this.#cell : this.drafts).push(draft, ...this.#after);
    this.#pieces = [];
    this.#letters = new Map();
    this.#after = [];
    this.marker = '';
  }

  endCell(): void {
    this.isInTable = true;
    this.end();
    this.#row.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#run !== '' || this.#pieces.length > 0) this.endCell();
    this.#keepRow();
    this.isInTable = false;
  }

  /** Ends all that is still open. */
  close(): readonly Draft[] {
    this.end();
    if (this.#cell.length > 0) this.#row.push(this.#cell);
    this.#cell = [];
    this.#endTable();
    return this.drafts;
  }

  #endRun(): void {
    if (this.#run === '') return;
    const { isBold, isItalic, link } = this.#setting;
    let piece: Piece = this.#run;
    if (isItalic) piece = { kind: 'emphasis', pieces: [piece] };
    if (isBold) piece = { kind: 'strong', pieces: [piece] };
    if (link !== undefined) piece = { kind: 'link', target: link, pieces: [piece] };
    this.#pieces.push(piece);
    this.#run = '';
  }

  #draft(): Draft {
    const pieces = this.#pieces;
    const marker = wordsOf([this.marker]).text.replace(/^[·§]$/, '•');
    if (this.outline !== undefined)
      return { kind: 'heading', level: Math.min(6, this.outline + 1), pieces: [`${marker} `, ...pieces] };
    return marker === ''
      ? { kind: 'paragraph', pieces }
      : { kind: 'list-item', depth: this.depth, marker, pieces };
  }

  #keepRow(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
  }

  #endTable(): void {
    this.#keepRow();
    if (this.#rows.length === 0) return;
    for (const draft of tableDrafts(this.#rows, false)) this.drafts.push(draft);
    this.#rows = [];
  }
}
