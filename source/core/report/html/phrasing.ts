import type { Inline } from '../../document/document.ts';
import { webAddress } from '../../document/web-address.ts';
import { contains, overlapping, type Range } from '../../text/range.ts';
import { type Cast, hueClass, lineId, whoOf, wordsId } from './cast.ts';
import { html } from './escape.ts';
import type { QuotedSpan } from './spans.ts';

/** Letters of scripts that run from right to left: words with one in them are set apart, so that their marks stay with them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/;

const TAGS: Readonly<Partial<Record<Inline['kind'], string>>> = {
  emphasis: 'em',
  strong: 'strong',
  strike: 's',
  code: 'code',
  'note-reference': 'sup',
};

/** The tags to set before and after an inline; a link that leads nowhere on the web has none. */
const around = ({ kind, target }: Inline): readonly [before: string, after: string] => {
  const address = kind === 'link' ? webAddress(target) : undefined;
  if (address !== undefined)
    return [`<a href="${html(address)}" rel="noopener noreferrer nofollow">`, '</a>'];
  const tag = TAGS[kind];
  return tag === undefined ? ['', ''] : [`<${tag}>`, `</${tag}>`];
};

const isLink = (before: string): number => Number(before.startsWith('<a '));

/** Which ends of a span a stretch of words reaches, and whether it stands in a link. */
type Edges = { readonly start: boolean; readonly end: boolean; readonly isLinked: boolean };

/** The words of a quotation, marked; behind its last ones stands the speaker's number, which leads to its line. */
const marked = (cast: Cast, span: QuotedSpan, words: string, edges: Edges): string => {
  const { quote } = span;
  const number = cast.numberOf(quote);
  const id = edges.start && span.isFirst ? ` id="${wordsId(cast, quote.id)}"` : '';
  const direction = RIGHT_TO_LEFT.test(words) ? ' dir="auto"' : '';
  const mark = `<mark class="${quote.type} ${hueClass(number)}"${id}${direction}>${words}</mark>`;
  if (!edges.end || !span.isLast) return mark;
  const label = html(`${quote.type} quotation, ${whoOf(quote)}`);
  const shown = number === 0 ? '?' : String(number);
  // A link holds no other link.
  const leads = edges.isLinked
    ? `<span title="${label}">${shown}</span>`
    : `<a href="#${lineId(cast, quote)}" title="${label}" aria-label="${label}">${shown}</a>`;
  return `${mark}<sup class="who ${hueClass(number)}">${leads}</sup>`;
};

/** The words from one place to another, which no edge of an inline divides, with the quotations in them marked. */
const stretch = (
  text: string,
  cast: Cast,
  { start, end }: Range,
  spans: readonly QuotedSpan[],
  isLinked: boolean,
): string => {
  let at = start;
  let out = '';
  for (const span of spans) {
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
    if (from >= to) continue;
    out += html(text.slice(at, from));
    const edges = { start: from === span.start, end: to === span.end, isLinked };
    out += marked(cast, span, html(text.slice(from, to)), edges);
    at = to;
  }
  return out + html(text.slice(at, end));
};

/**
 * The words of a range as HTML, its inlines as elements and its quotations marked. `spans` are those that overlap the
 * range, in order; `inlines` may nest and never cross.
 */
export const phrasing = (
  text: string,
  range: Range,
  inlines: readonly Inline[],
  spans: readonly QuotedSpan[],
  cast: Cast,
): string => {
  const edges = inlines
    .filter((inline) => inline.range.start < inline.range.end && contains(range, inline.range))
    .flatMap((inline, order) => {
      const size = inline.range.end - inline.range.start;
      const [before, after] = around(inline);
      return [
        { at: inline.range.start, isEnd: false, size, order, words: before, links: isLink(before) },
        { at: inline.range.end, isEnd: true, size, order, words: after, links: -isLink(before) },
      ];
    })
    // What ends goes before what begins at the same place; outer inlines begin first and end last.
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(b.isEnd) - Number(a.isEnd) ||
        (a.isEnd ? a.size - b.size || b.order - a.order : b.size - a.size || a.order - b.order),
    );
  let from = range.start;
  const spansOf = overlapping(spans);
  let openLinks = 0;
  let out = '';
  const advance = (to: number): void => {
    const range = { start: from, end: to };
    out += stretch(text, cast, range, spansOf(range), openLinks > 0);
    from = to;
  };
  for (const { at, words, links } of edges) {
    advance(at);
    out += words;
    openLinks += links;
  }
  advance(range.end);
  return out;
};
