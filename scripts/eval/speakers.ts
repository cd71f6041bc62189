import type { GoldQuote } from '../polnear.ts';
import { touch } from './compare-spans.ts';
import type { Predicted } from './predicted.ts';

const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)
    ?.map((word) => word.replace(/(?:['’]s|\.)$/, '').toLowerCase()) ?? [];

const RELATIVE = /^(?:who|which|that)$/i;

/** Whether a relative pronoun's mention is the noun phrase right before it. */
const antecedent = (text: string, { source }: GoldQuote, { mention }: Predicted): boolean => {
  const start = source[0]?.[0];
  if (start === undefined || !mention || !RELATIVE.test(text.slice(...(source[0] ?? [0, 0])))) return false;
  const between = text.slice(mention[1], start);
  return mention[1] <= start && between.length <= 80 && !/[.!?]\s|\n/.test(between);
};

/**
 * Whether a prediction has the speaker of the quotation it matches: it points at the source, names the person a pronoun
 * is known to stand for, or shares the last word of the source's name. `pronoun` only where it is known whom it stands for.
 */
export const judgeSpeaker = (
  text: string,
  quote: GoldQuote,
  predicted: Predicted,
): { readonly right: boolean; readonly pronoun: boolean | undefined } => {
  const pointed = predicted.mention !== undefined && touch(quote.source, [predicted.mention]);
  const names = new Set(namesIn(predicted.name));
  const surname = namesIn(quote.silver?.replace(/\b(?:Jr|Sr)\.?$/i, '')).at(-1);
  const resolved = surname === undefined ? undefined : names.has(surname);
  const keys = quote.keys ?? [];
  const named = keys.some((key) => names.has(key));
  return {
    right: pointed || named || resolved === true || antecedent(text, quote, predicted),
    pronoun: resolved,
  };
};

/**
 * Whether the person named is who said it: where it is known whom a pronoun stands for, nobody else will do; else the
 * words pointed at are the source's, or the name shares its last word.
 */
export const isRightPerson = (text: string, quote: GoldQuote, predicted: Predicted): boolean => {
  const { right, pronoun } = judgeSpeaker(text, quote, predicted);
  return pronoun ?? right;
};
