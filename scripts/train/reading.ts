import type { JudgedMarks } from '../../source/core/analyse/quotes/marks.ts';
import type { TokenSpan } from '../../source/core/analyse/reporting/arguments/find-arguments.ts';
import { mapQuotations, type QuotationMap } from '../../source/core/analyse/reporting/quotation-map.ts';
import type { Tokens } from '../../source/core/analyse/tokens/tokens.ts';
import type { Article, GoldQuote, Span } from '../polnear.ts';

/** An attribution of the gold, in tokens; its cue as one run from first to last token. */
export type GoldTokens = {
  readonly quote: GoldQuote;
  readonly cue: TokenSpan;
  readonly content: readonly TokenSpan[];
  readonly source: readonly TokenSpan[];
};

/** An article as the engine's earlier stages read it, with its gold. */
export type Reading = {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly quotations: QuotationMap;
  readonly gold: readonly GoldTokens[];
};

/** The first token that ends after an offset. */
const tokenAt = (tokens: Tokens, offset: number): number => {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The tokens a stretch of text touches. */
export const toTokens = (tokens: Tokens, [start, end]: Span): TokenSpan => {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last < tokens.count && (tokens.starts[last] ?? 0) < end) last++;
  return { first, last };
};

/** Brings an article, its tokens and its pairs of marks together with its gold. */
export const makeReading = (article: Article, tokens: Tokens, marks: readonly JudgedMarks[]): Reading => ({
  article,
  tokens,
  quotations: mapQuotations(tokens, marks),
  gold: article.quotes.flatMap((quote) => {
    const [first, last] = [quote.cue[0], quote.cue.at(-1)];
    if (quote.inner || !first || !last) return [];
    return [
      {
        quote,
        cue: toTokens(tokens, [first[0], last[1]]),
        content: quote.content.map((span) => toTokens(tokens, span)),
        source: quote.source.map((span) => toTokens(tokens, span)),
      },
    ];
  }),
});
