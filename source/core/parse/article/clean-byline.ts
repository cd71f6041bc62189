import { findDay } from './day.ts';

const by =
  /^(?:(?:posted|written|reported|published|story|words|text|article) )?(?:by|por|par|von|di|door|av|af|przez|автор)\s*:?\s+/i;
/** What follows a name in its line: a date, a time, a count, the post of its bearer, a button. */
const behind =
  /\s*(?:[|•·●/]|\s[–—-]\s|,?\s+(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|(?:last )?(?:updated|published|posted)\b|(?:on|at)\s+\d)|(?:\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\s+\d|\s+(?:follow|share|tweet)\b).*$/isu;

/**
 * Reads a byline without the date, counts or posts behind its names: as the names alone, and as the line that has "By"
 * before them.
 */
export const readByline = (
  text: string | undefined,
): { readonly names: string; readonly line: string } | undefined => {
  const words = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (/https?:|www\.|@|\badmin\b|^(?:last )?(?:updated|published|posted|modified)\b(?! by)/i.test(words))
    return undefined;
  const before = by.exec(words)?.[0] ?? '';
  const names = words
    .slice(before.length)
    .replace(behind, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  const isName = names !== '' && names.length < 120 && /\p{L}/u.test(names) && findDay(names) === undefined;
  return isName ? { names, line: before + names } : undefined;
};

/** The names that a byline gives, and nothing else of it. */
export const cleanByline = (text: string | undefined): string | undefined => readByline(text)?.names;
