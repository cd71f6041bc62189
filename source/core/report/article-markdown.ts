import type { Block, Document, Inline } from '../document/document.ts';
import { webAddress } from '../document/web-address.ts';
import { type Range, slice } from '../text/range.ts';
import { escaped } from './markdown.ts';
import { oneLine } from './printed-text.ts';

const WRAPPED: Readonly<Partial<Record<Inline['kind'], string>>> = {
  emphasis: '*',
  strong: '**',
  strike: '~~',
  code: '`',
};

/** The marks to set before and after an inline. */
const around = ({ kind, target }: Inline): readonly [before: string, after: string] => {
  const address = kind === 'link' ? webAddress(target) : undefined;
  if (address !== undefined) return ['[', `](<${address.replace(/[<>]/g, encodeURIComponent)}>)`];
  const mark = WRAPPED[kind] ?? '';
  return [mark, mark];
};

/** The words of a range with its inlines marked; outer inlines open first and close last. */
const marked = (text: string, range: Range, inlines: readonly Inline[]): string => {
  const edges = inlines
    .flatMap((inline) => {
      const [before, after] = around(inline);
      const size = inline.range.end - inline.range.start;
      return [
        { at: inline.range.start, order: -size, words: before },
        { at: inline.range.end, order: size - Number.MAX_SAFE_INTEGER, words: after },
      ];
    })
    .sort((a, b) => a.at - b.at || a.order - b.order);
  let from = range.start;
  let out = '';
  for (const { at, words } of edges) {
    out += escaped(text.slice(from, at).replace(/\s+/g, ' ')) + words;
    from = at;
  }
  return out + escaped(text.slice(from, range.end).replace(/\s+/g, ' '));
};

const fence = (words: string): string => {
  const longest = Math.max(2, ...(words.match(/`+/g) ?? []).map((ticks) => ticks.length));
  return '`'.repeat(longest + 1);
};

/** A footnote's label as Markdown lets it be: without white space, its brackets escaped. */
const labelOf = (label: string): string =>
  oneLine(label)
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[\\[\]^`<>]/g, '\\$&');

const blockMarkdown = (text: string, block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${marked(text, block.range, block.inlines)}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}${/\d/.test(slice(text, block.marker)) ? '1.' : '-'} ${marked(text, block.range, block.inlines)}`;
    case 'quotation':
      return `${'> '.repeat(block.depth ?? 1)}${marked(text, block.range, block.inlines)}`;
    case 'footnote':
      return `[^${labelOf(block.label)}]: ${marked(text, block.range, block.inlines)}`;
    case 'caption':
    case 'paragraph':
      return marked(text, block.range, block.inlines);
    case 'code': {
      const words = slice(text, block.range);
      return `${fence(words)}${(block.language ?? '').replace(/[`\s]+/g, '')}\n${words}\n${fence(words)}`;
    }
    case 'table':
      return block.rows
        .map((row, at) => {
          const line = `| ${row.map((one) => escaped(oneLine(slice(text, one)))).join(' | ')} |`;
          return at === 0 ? `${line}\n|${' --- |'.repeat(row.length)}` : line;
        })
        .join('\n');
    case 'break':
      return '---';
    case 'aside':
      return '';
  }
};

/** An article as Markdown, without its asides. */
export const articleMarkdown = ({ text, title, blocks }: Document): string => {
  const hasHeading = title?.range !== undefined;
  const parts = blocks.map((block) => blockMarkdown(text, block)).filter((part) => part !== '');
  if (title && !hasHeading) parts.unshift(`# ${escaped(oneLine(title.text))}`);
  return `${parts.join('\n\n')}\n`;
};
