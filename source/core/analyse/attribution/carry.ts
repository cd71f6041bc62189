import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type Placement, placementOf } from './placement.ts';
import { type Answer, answerBy, NOBODY } from './who.ts';

/**
 * Answers for all quotations, given in reading order: those without an answer that lie within another are the same
 * speaker's, and so are those that only commas and conjunctions part from the one before: “A”, “B” and “C”.
 */
export const carryOver = (
  tokens: Tokens,
  reported: readonly Reported[],
  answers: readonly (Answer | undefined)[],
): readonly Answer[] => {
  const done: Answer[] = [];
  let outer = -1;
  let before: Placement | undefined;
  for (const [index, said] of reported.entries()) {
    if (outer < 0 || endOf(reported[outer]) < endOf(said)) outer = index;
    const placement = placementOf(tokens, said);
    const holder = outer === index ? undefined : done[outer];
    const last = done[index - 1];
    done[index] =
      answers[index] ??
      (holder?.who && answerBy('inside-another', { who: holder.who }, holder.confidence)) ??
      (last?.who && before && isNext(tokens, before, placement)
        ? answerBy('same-sentence', { who: last.who }, last.confidence)
        : NOBODY);
    before = placement;
  }
  return done;
};

const endOf = (said: Reported | undefined): number => said?.spans.at(-1)?.end ?? 0;

/** Whether nothing but a comma and a conjunction stands between two quotations of one sentence. */
const isNext = (tokens: Tokens, before: Placement, { first, sentence, isEmbedded }: Placement): boolean => {
  if (!isEmbedded || before.sentence !== sentence || first - before.last > 3) return false;
  return tokens.lower.slice(before.last + 1, first).every((word) => /^(?:and|or|but|,|;)$/.test(word));
};
