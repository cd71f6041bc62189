import type { Block, Document, Inline } from '../../document/document.ts';
import { isProse } from '../../document/walk.ts';
import { contains, overlapping, overlaps, type Range, slice } from '../../text/range.ts';
import { oneLine } from '../printed-text.ts';
import type { Cast } from './cast.ts';
import { html } from './escape.ts';
import { phrasing } from './phrasing.ts';
import type { QuotedSpan } from './spans.ts';

/** A block's HTML, and the element that holds it together with neighbours of the same key. */
type Piece = { readonly words: string; readonly within?: { readonly tag: string; readonly key: string } };

const blockPiece = (
  text: string,
  block: Block,
  words: (range: Range, inlines: readonly Inline[]) => string,
): Piece | undefined => {
  switch (block.kind) {
    case 'heading': {
      // The page's own heading is the first level.
      const level = Math.min(6, Math.max(2, block.level + 1));
      return { words: `<h${level} dir="auto">${words(block.range, block.inlines)}</h${level}>` };
    }
    case 'paragraph':
      return {
        words: `<p dir="auto"${block.flows ? '' : ' class="lines"'}>${words(block.range, block.inlines)}</p>`,
      };
    case 'caption':
      return {
        words: `<figure><figcaption dir="auto">${words(block.range, block.inlines)}</figcaption></figure>`,
      };
    case 'list-item': {
      const [number] = /\d{1,9}/.exec(slice(text, block.marker)) ?? [];
      const tag = number === undefined ? 'ul' : 'ol';
      const value = number === undefined ? '' : ` value="${number}"`;
      const indent =
        block.depth === 0 ? '' : ` style="margin-inline-start: ${Math.min(block.depth, 8) * 2}em"`;
      return {
        words: `<li dir="auto"${value}${indent}>${words(block.range, block.inlines)}</li>`,
        within: { tag, key: tag },
      };
    }
    case 'quotation': {
      const inner = Math.min(block.depth ?? 1, 20) - 1;
      return {
        words: `${'<blockquote>'.repeat(inner)}<p dir="auto">${words(block.range, block.inlines)}</p>${'</blockquote>'.repeat(inner)}`,
        within: { tag: 'blockquote', key: `blockquote ${block.group}` },
      };
    }
    case 'footnote':
      return {
        words: `<p class="footnote" dir="auto">[${html(block.label)}] ${words(block.range, block.inlines)}</p>`,
      };
    case 'code':
      return { words: `<pre><code>${html(slice(text, block.range))}</code></pre>` };
    case 'table':
      return {
        words: `<div class="scroll"><table>${block.rows
          .map((row, at) => {
            const tag = at === 0 && block.header ? 'th' : 'td';
            return `<tr>${row.map((cell) => `<${tag} dir="auto">${words(cell, [])}</${tag}>`).join('')}</tr>`;
          })
          .join('')}</table></div>`,
      };
    case 'break':
      return { words: '<hr>' };
    case 'aside':
      return undefined;
  }
};

/** Whether a block's words are the title's, which the head of the page shows. */
const isTitle = ({ title }: Document, block: Block): boolean =>
  block.kind === 'heading' && title?.range !== undefined && contains(block.range, title.range);

/** The ranges whose words the page shows as prose, in order: where quotations can be marked. */
export const shownRanges = ({ blocks }: Document): readonly Range[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.flat();
    return isProse(block) ? [block.range] : [];
  });

/** The title as it stands in the article, its quotations marked, or as the article's metadata has it. */
export const articleTitle = (document: Document, spans: readonly QuotedSpan[], cast: Cast): string => {
  const block = document.blocks.find((one) => isTitle(document, one));
  if (!block || !isProse(block)) return html(oneLine(document.title?.text ?? document.source.name));
  const own = spans.filter((span) => overlaps(span, block.range));
  return phrasing(document.text, block.range, block.inlines, own, cast);
};

/** The body of an article, block by block, its quotations marked; asides are left out, and the title, which stands above. */
export const articleBody = (document: Document, spans: readonly QuotedSpan[], cast: Cast): string => {
  const { text, blocks } = document;
  const spansOf = overlapping(spans);
  const words = (range: Range, inlines: readonly Inline[]): string =>
    phrasing(text, range, inlines, spansOf(range), cast);
  let out = '';
  let open: Piece['within'];
  const close = (): void => {
    if (open) out += `</${open.tag}>\n`;
    open = undefined;
  };
  for (const block of blocks) {
    if (isTitle(document, block)) continue;
    const piece = blockPiece(text, block, words);
    if (!piece) continue;
    if (open && open.key !== piece.within?.key) close();
    if (piece.within && !open) {
      open = piece.within;
      out += `<${open.tag}>\n`;
    }
    out += `${piece.words}\n`;
  }
  close();
  return out;
};
