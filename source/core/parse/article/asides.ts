import { ASIDES, LONGEST_ASIDE } from './asides-data.ts';

/**
 * The name of the rule by which a line is no part of the article ("read more", a share button), or `undefined`.
 * The rules are strict: what is taken for an aside is not searched for quotations.
 */
export const asideReason = (words: string): string | undefined => {
  if (words.length > LONGEST_ASIDE) return undefined;
  const small = words.toLowerCase();
  return ASIDES.find(
    ({ pattern, hints }) => (hints?.some((hint) => small.includes(hint)) ?? true) && pattern.test(words),
  )?.reason;
};
