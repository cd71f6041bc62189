import { lowerAt, type Run } from '../../grammar/token.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { pairAt, type QuotationMap } from '../quotation-map.ts';

/** Removes from content the words that lead in to it: "Holm sighed and said:" from "Holm sighed and said: “It is late”, she said". */
export const withoutLeadIn = (
  tokens: Tokens,
  quotations: QuotationMap,
  content: readonly Run[],
): readonly Run[] =>
  content.map((span) => {
    const pair = pairAt(quotations, span.last - 1);
    if (!pair || pair.open <= span.first + 1 || lowerAt(tokens, pair.open - 1) !== ':') return span;
    return REPORTING_VERBS.has(lowerAt(tokens, pair.open - 2)) ? { first: pair.open, last: span.last } : span;
  });
