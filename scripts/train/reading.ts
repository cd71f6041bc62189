import { tokensWithin } from '../../source/core/analyse/attribution/lookup.ts';
import type { Run } from '../../source/core/analyse/grammar/token.ts';
import type { JudgedMarks } from '../../source/core/analyse/quotes/marks.ts';
import { mapQuotations, type QuotationMap } from '../../source/core/analyse/reporting/quotation-map.ts';
import type { Tokens } from '../../source/core/analyse/tokens/tokens.ts';
import type { Article, GoldQuote, Span } from '../polnear.ts';

/** An attribution of the gold, in tokens; its cue as one run from first to last token. */
export type GoldTokens = {
  readonly quote: GoldQuote;
  readonly cue: Run;
  readonly content: readonly Run[];
  readonly source: readonly Run[];
};

/** An article as the engine's earlier stages read it, with its gold. */
export type Reading = {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly quotations: QuotationMap;
  readonly gold: readonly GoldTokens[];
};

/** The tokens a stretch of text touches. */
const toTokens = (tokens: Tokens, [start, end]: Span): Run => {
  const [first, last] = tokensWithin(tokens, { start, end });
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
