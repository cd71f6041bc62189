import { lowerAt, sentenceAt, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { MarkPair } from './marks.ts';

/** Tokens between two parts of an interrupted sentence. */
const LONGEST = 40;

const isDash = (tokens: Tokens, at: number): boolean => /^(?:—|–|--)$/.test(wordAt(tokens, at));

/** Whether two pairs stand in one sentence with only a few words between them. */
export const isNear = (tokens: Tokens, { last }: MarkPair, { first }: MarkPair): boolean =>
  first - last > 1 && first - last <= LONGEST && sentenceAt(tokens, first) === sentenceAt(tokens, last - 1);

/** Whether dashes part two pairs of a sentence: “Jim,”—she took hold of my coat—“stay.” “Look—” She turned. “—there.” */
export const isPartedByDashes = (tokens: Tokens, before: MarkPair, after: MarkPair): boolean => {
  const [end, start] = [before.last, after.first];
  if (start - end <= 1 || start - end > LONGEST || before.block !== after.block) return false;
  if (isDash(tokens, end - 2) && isDash(tokens, start + 1)) return true;
  return (
    isNear(tokens, before, after) &&
    isDash(tokens, start - 1) &&
    (isDash(tokens, end) || isDash(tokens, end - 2))
  );
};

/** "Ruiz called the plan, | which Holm had praised, “a gift”": where a clause in commas right before the marks begins, else `limit`. */
export const beforeRelative = (tokens: Tokens, from: number, limit: number): number => {
  if (lowerAt(tokens, limit - 1) !== ',') return limit;
  for (let at = limit - 2; at > from; at -= 1)
    if (lowerAt(tokens, at) === ',')
      return /^(?:which|who|whom|whose)$/.test(lowerAt(tokens, at + 1)) ? at : limit;
  return limit;
};
