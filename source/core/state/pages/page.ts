import type { QuotationKind } from '../../analyse/analysis.ts';
import type { Block, Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { stepping } from '../../text/steps.ts';

/** What in the article an item of a page leads to: by `Quotation.id`, `Speaker.id` or `Section.number`. */
export type Goal = { readonly kind: 'quotation' | 'speaker' | 'section'; readonly of: string };

/** An item of a page that leads into the article. Ranges are in the page's text. */
export type PageItem = {
  readonly range: Range;
  readonly goes: Goal;
  /** Words in the colour of a speaker, by `Speaker.id`; none for nobody. */
  readonly coloured?: Range | undefined;
  readonly speaker?: string | undefined;
  readonly quiet?: Range | undefined;
  readonly kind?: QuotationKind | undefined;
};

/** A text made from the analysis, shown instead of the article and laid out like one. */
export type Page = {
  readonly title: string;
  readonly document: Document;
  /** In reading order, without overlaps. */
  readonly items: readonly PageItem[];
};

/** A block of a page without its place; ranges are in its own words. */
export type Part = {
  readonly kind: 'heading' | 'paragraph' | 'list-item';
  readonly words: string;
  readonly item?: Omit<PageItem, 'range'>;
};

const blockOf = (kind: Part['kind'], range: Range): Block => {
  const prose = { range, inlines: [], flows: false };
  switch (kind) {
    case 'heading':
      return { kind, level: 2, ...prose };
    case 'list-item':
      return { kind, depth: 0, marker: { start: range.start, end: range.start }, ...prose };
    case 'paragraph':
      return { kind, ...prose };
  }
};

const moved = (range: Range | undefined, by: number): Range | undefined =>
  range && { start: range.start + by, end: range.end + by };

/** Joins parts into a page, with a blank line between them except between items of a list. Linear; in steps. */
export function* composing(title: string, parts: readonly Part[]): Generator<undefined, Page> {
  const written: string[] = [];
  const blocks: Block[] = [];
  const items: PageItem[] = [];
  let at = 0;
  yield* stepping(parts, ({ kind, words, item }) => {
    if (words === '') return;
    const last = blocks.at(-1)?.kind;
    const gap = last === undefined ? '' : kind === 'list-item' && last === kind ? '\n' : '\n\n';
    const start = at + gap.length;
    const range = { start, end: start + words.length };
    written.push(gap, words);
    blocks.push(blockOf(kind, range));
    if (item) {
      items.push({ ...item, range, coloured: moved(item.coloured, start), quiet: moved(item.quiet, start) });
    }
    at = range.end;
  });
  const text = written.join('');
  yield;
  return { title, items, document: { text, blocks, source: { name: title, mediaType: 'text/plain' } } };
}
