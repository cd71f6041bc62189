import { type Range, range, shift } from '../text/range.ts';
import { sanitise } from '../text/sanitise.ts';
import type { Block, Document, Inline, Paragraph, Stated } from './document.ts';
import type { About, Draft } from './draft.ts';
import { tidy, wordsOf } from './join-pieces.ts';

/** The text of a block, and a function that makes the block at an offset of the whole text. */
type Cast = { readonly text: string; readonly place: (at: number) => Block };

const CELL_GAP = ' | ';
const BREAK = '* * *';

const placeInlines = (inlines: readonly Inline[], at: number): readonly Inline[] =>
  inlines.map((inline) => ({ ...inline, range: shift(inline.range, at) }));

/** A quotation; where one is quoted within another, with a sign before it for each that it stands in. */
const castQuotation = (
  { group, depth }: Extract<Draft, { kind: 'quotation' }>,
  text: string,
  prose: (at: number) => Omit<Paragraph, 'kind'>,
): Cast => {
  const kind = 'quotation';
  if (depth === undefined) return { text, place: (at) => ({ kind, group, ...prose(at) }) };
  const signs = '> '.repeat(Math.min(depth, 20));
  const place = (at: number): Block => ({
    kind,
    group,
    depth,
    marker: range(at, at + signs.length),
    ...prose(at + signs.length),
  });
  return { text: signs + text, place };
};

const castProse = (
  draft: Exclude<Draft, { kind: 'code' | 'table' | 'break' | 'aside' }>,
): Cast | undefined => {
  const { text, inlines } = wordsOf(draft.pieces);
  if (text === '') return undefined;
  const prose = (at: number) => ({
    range: range(at, at + text.length),
    inlines: placeInlines(inlines, at),
    flows: false,
  });
  switch (draft.kind) {
    case 'heading':
      return { text, place: (at) => ({ kind: 'heading', level: draft.level, ...prose(at) }) };
    case 'list-item': {
      const marker = `${'  '.repeat(Math.min(draft.depth, 20))}${tidy(draft.marker).trim()} `;
      const place = (at: number): Block => ({
        kind: 'list-item',
        depth: draft.depth,
        marker: range(at, at + marker.length),
        ...prose(at + marker.length),
      });
      return { text: marker + text, place };
    }
    case 'quotation':
      return castQuotation(draft, text, prose);
    case 'footnote': {
      const label = tidy(draft.label).trim();
      const marker = `[${label}] `;
      const place = (at: number): Block => ({
        kind: 'footnote',
        label,
        marker: range(at, at + marker.length),
        ...prose(at + marker.length),
      });
      return { text: marker + text, place };
    }
    default:
      return { text, place: (at) => ({ kind: draft.kind, ...prose(at) }) };
  }
};

const castCode = (draft: Extract<Draft, { kind: 'code' }>): Cast | undefined => {
  const text = sanitise(draft.text)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  if (text === '') return undefined;
  const language = draft.language === undefined ? {} : { language: tidy(draft.language).trim() };
  return { text, place: (at) => ({ kind: 'code', range: range(at, at + text.length), ...language }) };
};

const castTable = (draft: Extract<Draft, { kind: 'table' }>): Cast | undefined => {
  const rows: Range[][] = [];
  let text = '';
  for (const cells of draft.rows) {
    const words = cells.map((pieces) => wordsOf(pieces).text.replaceAll('\n', ' '));
    if (words.every((word) => word === '')) continue;
    if (rows.length > 0) text += '\n';
    const row: Range[] = [];
    for (const [index, word] of words.entries()) {
      if (index > 0) text += CELL_GAP;
      row.push(range(text.length, text.length + word.length));
      text += word;
    }
    rows.push(row);
  }
  if (rows.length === 0) return undefined;
  const place = (at: number): Block => ({
    kind: 'table',
    range: range(at, at + text.length),
    header: draft.header,
    rows: rows.map((row) => row.map((cell) => shift(cell, at))),
  });
  return { text, place };
};

const cast = (draft: Draft): Cast | undefined => {
  switch (draft.kind) {
    case 'code':
      return castCode(draft);
    case 'table':
      return castTable(draft);
    case 'break':
      return { text: BREAK, place: (at) => ({ kind: 'break', range: range(at, at + BREAK.length) }) };
    case 'aside': {
      const { text } = wordsOf(draft.pieces);
      if (text === '') return undefined;
      return {
        text,
        place: (at) => ({ kind: 'aside', range: range(at, at + text.length), reason: draft.reason }),
      };
    }
    default:
      return castProse(draft);
  }
};

/** An article's own title, byline, date or dateline is looked for in this many blocks from the top. */
const FRONT = 8;

const state = (
  words: string | undefined,
  text: string,
  blocks: readonly Block[],
  find: (block: Block, shown: string, words: string) => number,
): Stated | undefined => {
  const wanted = words === undefined ? '' : tidy(words).trim();
  if (wanted === '') return undefined;
  for (const block of blocks.slice(0, FRONT)) {
    const at = find(block, text.slice(block.range.start, block.range.end), wanted);
    if (at >= 0)
      return { text: wanted, range: range(block.range.start + at, block.range.start + at + wanted.length) };
  }
  return { text: wanted };
};

const asHeading = (block: Block, shown: string, words: string): number =>
  block.kind === 'heading' && shown === words ? 0 : -1;
const anywhere = (block: Block, shown: string, words: string): number =>
  block.kind === 'heading' ? -1 : shown.indexOf(words);
const atStart = (block: Block, shown: string, words: string): number =>
  block.kind === 'paragraph' && shown.startsWith(words) ? 0 : -1;

/**
 * Builds a document from drafts of blocks: composes the text (a blank line between blocks; a line end between items of a
 * list and rows of a table; sanitised, white space collapsed) and gives every block and inline its range in it.
 */
export const compose = (drafts: readonly Draft[], about: About): Document => {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const draft of drafts) {
    const made = cast(draft);
    if (!made) continue;
    const last = blocks.at(-1)?.kind;
    const isNeighbour = draft.kind === last && (last === 'list-item' || last === 'footnote');
    const gap = last === undefined ? '' : isNeighbour ? '\n' : '\n\n';
    parts.push(gap, made.text);
    blocks.push(made.place(length + gap.length));
    length += gap.length + made.text.length;
  }
  const text = parts.join('');
  const title = state(about.title, text, blocks, asHeading);
  const byline = state(about.byline, text, blocks, anywhere);
  const dateline = state(about.dateline, text, blocks, atStart);
  const date = state(about.date, text, blocks, anywhere);
  return {
    text,
    ...(title && { title }),
    ...(byline && { byline }),
    ...(dateline && { dateline }),
    ...(date && { date }),
    source: about.source,
    blocks,
  };
};
