import { type AttributionWeights, attribute } from '../../source/core/analyse/attribution/attribute.ts';
import type { Tokens } from '../../source/core/analyse/tokens/tokens.ts';
import type { Document } from '../../source/core/document/document.ts';
import { goldReported } from '../gold-reported.ts';
import type { Article, GoldQuote } from '../polnear.ts';
import { fromAnalysis, type Predicted } from './predicted.ts';
import { isRightPerson, judgeSpeaker } from './speakers.ts';
import { add, type Rows } from './tally.ts';

type Case = {
  readonly quote: GoldQuote;
  readonly predicted: Predicted;
  readonly speaker: string | undefined;
};

/** Whether two named sources are the same: they share a surname or the last word of a body's name. */
const isSame = (a: GoldQuote, b: GoldQuote): boolean => (a.keys ?? []).some((key) => b.keys?.includes(key));

/**
 * Scores people, aliases and pronouns by themselves: the stages are given the gold's quotations, with the words for
 * their source, and have to say who that is. Aliases are scored by pairs of named sources: are they one, or two?
 */
export const scorePeople = (
  article: Article,
  document: Document,
  tokens: Tokens,
  weights: AttributionWeights,
): Rows => {
  const rows: Rows = new Map();
  const golds = goldReported(article);
  const { quotations, speakers } = attribute(
    document,
    tokens,
    golds.map(({ reported }) => reported),
    [],
    weights,
  );
  const predictions = fromAnalysis({ quotations, speakers, sections: [] });
  const byStart = new Map(quotations.map(({ spans }, i) => [spans[0]?.start, i]));
  const cases = golds.flatMap(({ quote, reported }): Case[] => {
    const at = byStart.get(reported.spans[0]?.start) ?? -1;
    const predicted = predictions[at];
    return predicted && quote.source.length > 0
      ? [{ quote, predicted, speaker: quotations[at]?.attribution.speaker }]
      : [];
  });
  for (const { quote, predicted } of cases) {
    const right = isRightPerson(article.text, quote, predicted) ? 1 : 0;
    add(rows, `who: ${quote.sourceType}`, { gold: 1, found: right });
    const { pronoun } = judgeSpeaker(article.text, quote, predicted);
    if (pronoun !== undefined) add(rows, 'pronouns of known antecedent', { gold: 1, found: pronoun ? 1 : 0 });
  }
  const named = cases.filter(({ quote }) => quote.sourceType === 'name' && (quote.keys?.length ?? 0) > 0);
  named.forEach((a, i) => {
    for (const b of named.slice(i + 1)) {
      const same = isSame(a.quote, b.quote) ? 1 : 0;
      const merged = a.speaker !== undefined && a.speaker === b.speaker ? 1 : 0;
      add(rows, 'aliases: pairs that are one', {
        gold: same,
        found: same * merged,
        right: same * merged,
        predicted: merged,
      });
    }
  });
  return rows;
};
