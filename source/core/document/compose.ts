import { given } from '../text/fields.ts';
import { type Range, range, shift } from '../text/range.ts';
import { sanitise } from '../text/sanitise.ts';
import type { Block, Document, Stated } from './document.ts';
import type { About, Draft } from './draft.ts';
import { tidy, wordsOf } from './join-pieces.ts';

/** The text of a block, and a function that makes the block at an offset of the whole text. */
type Cast = { readonly text: string; readonly place: (at: number) => Block };

const CELL_GAP = ' | ';
const BREAK = '* * *';

type ProseDraft = Exclude<Draft, { kind: 'code' | 'table' | 'break' | 'aside' }>;

/** What is set before the words of a block of prose: a bullet, a label, signs of quoting. */
const beforeOf = (draft: ProseDraft): string => {
  switch (draft.kind) {
    case 'list-item':
      return `${'  '.repeat(Math.min(draft.depth, 20))}${tidy(draft.marker).trim()} `;
    case 'quotation':
      return '> '.repeat(Math.min(draft.depth ?? 0, 20));
    case 'footnote':
      return `[${tidy(draft.label).trim()}] `;
    default:
      return '';
  }
};

const castProse = (draft: ProseDraft): Cast | undefined => {
  const { pieces, ...form } = draft;
  const { text, inlines } = wordsOf(pieces);
  if (text === '') return undefined;
  const before = beforeOf(draft);
  const place = (at: number): Block => {
    const from = at + before.length;
    return {
      ...form,
      ...(draft.kind === 'footnote' && { label: tidy(draft.label).trim() }),
      ...(before === '' ? {} : { marker: range(at, from) }),
      range: range(from, from + text.length),
      inlines: inlines.map((inline) => ({ ...inline, range: shift(inline.range, from) })),
      flows: false,
      // Safe: a list item and a footnote have something before their words, and so a marker.
    } as Block;
  };
  return { text: before + text, place };
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
  return given({
    ...about,
    text,
    title: state(about.title, text, blocks, asHeading),
    byline: state(about.byline, text, blocks, anywhere),
    dateline: state(about.dateline, text, blocks, atStart),
    date: state(about.date, text, blocks, anywhere),
    blocks,
  });
};
