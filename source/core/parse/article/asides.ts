import { ASIDES, LONGEST_ASIDE } from './asides-data.ts';

/** Where the first letter stands, in words in small letters. */
const firstLetter = (small: string): number => {
  let at = 0;
  while (at < small.length && (small.charCodeAt(at) < 0x61 || small.charCodeAt(at) > 0x7a)) at += 1;
  return at;
};

/**
 * The name of the rule by which a line is no part of the article ("read more", a share button), or `undefined`.
 * The rules are strict: what is taken for an aside is not searched for quotations.
 */
export const asideReason = (words: string): string | undefined => {
  if (words.length > LONGEST_ASIDE) return undefined;
  const small = words.toLowerCase();
  const first = firstLetter(small);
  return ASIDES.find(
    (rule) =>
      ('begins' in rule
        ? rule.begins.some((beginning) => small.startsWith(beginning, first))
        : rule.hints.some((hint) => small.includes(hint))) && rule.pattern.test(words),
  )?.reason;
};
