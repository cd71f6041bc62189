import { intersect, overlapping, type Range } from '../../text/range.ts';
import type { QuoteReport } from '../quotes-report.ts';

/** A stretch of the text that one quotation covers, and whether the quotation ends with it. */
export type QuotedSpan = {
  readonly start: number;
  readonly end: number;
  readonly quote: QuoteReport;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

type Piece = Range & { readonly quote: QuoteReport };

/** The spans of all quotations in order, cut so that none overlaps another: the inner of two keeps its words. */
const innermost = (quotes: readonly QuoteReport[]): readonly Piece[] => {
  const edges = quotes.flatMap((quote) =>
    (quote.spans ?? [[quote.start, quote.end] as const]).flatMap(([start, end]) => [
      { at: start, opens: true, quote },
      { at: end, opens: false, quote },
    ]),
  );
  // What ends goes before what begins at the same place; of what begins there, the longer goes first.
  edges.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens ? b.quote.end - a.quote.end : b.quote.start - a.quote.start),
  );
  const open: QuoteReport[] = [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, opens, quote } of edges) {
    const inner = open.at(-1);
    if (inner && at > from) pieces.push({ start: from, end: at, quote: inner });
    from = at;
    if (opens) open.push(quote);
    else open.splice(open.lastIndexOf(quote), 1);
  }
  return pieces;
};

/** What of the pieces lies within the ranges; both stand in order and neither overlaps its own kind. */
const within = (pieces: readonly Piece[], ranges: readonly Range[]): readonly Piece[] => {
  const piecesOf = overlapping(pieces);
  return ranges.flatMap((range) =>
    piecesOf(range).map((piece) => ({ ...piece, ...intersect(piece, range) })),
  );
};

/**
 * The stretches of the ranges shown that quotations cover, in order and without overlap. Of a quotation within another
 * the inner one keeps its words, so one that is all made of others has none.
 */
export const quotedSpans = (
  quotes: readonly QuoteReport[],
  shown: readonly Range[],
): readonly QuotedSpan[] => {
  const pieces = within(innermost(quotes), shown);
  const lasts = new Map(pieces.map(({ quote }, index) => [quote, index]));
  const met = new Set<QuoteReport>();
  return pieces.map((piece, index) => {
    const isFirst = !met.has(piece.quote);
    met.add(piece.quote);
    return { ...piece, isFirst, isLast: lasts.get(piece.quote) === index };
  });
};
