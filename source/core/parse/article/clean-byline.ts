import { findDay } from './day.ts';

const by =
  /^(?:(?:posted|written|reported|published|story|words|text|article) )?(?:by|por|par|von|di|door|av|af|przez|автор)\s*:?\s+/i;
/** What follows a name in its line: a date, a time, a count, the post of its bearer. */
const behind =
  /\s*(?:[|•·●/]|\s[–—-]\s|,?\s+(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d|(?:last )?(?:updated|published|posted)\b|(?:on|at)\s+\d)|(?:\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\s+\d).*$/isu;

/** A byline as names alone: without "By" before them, and without the date, counts or posts behind them. */
export const cleanByline = (text: string | undefined): string | undefined => {
  const words = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (/https?:|www\.|@|\badmin\b|^(?:last )?(?:updated|published|posted|modified)\b(?! by)/i.test(words))
    return undefined;
  const names = words
    .replace(by, '')
    .replace(behind, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  const isName = names !== '' && names.length < 120 && /\p{L}/u.test(names) && findDay(names) === undefined;
  return isName ? names : undefined;
};
