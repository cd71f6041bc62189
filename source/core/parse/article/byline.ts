import { latePattern } from '../../text/late-pattern.ts';
import { findDate } from './date-line.ts';

const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*|d[aeiu]|de la|van|von|der|bin|al-\p{Lu}\p{L}+)`;
const NAMES = String.raw`${NAME}(?:(?: |, | and | & |, and | of | for | in | with | \| | \/ |, of )(?:the )?${NAME}){0,14}`;

const BYLINE = latePattern(
  String.raw`^((?:\S{0,2}\s?)(?:[Bb]y|BY|(?:Written|Reported|Story|Words|Report|Analysis|Opinion) by)[: ]\s*)(${NAMES})\.?$`,
  'u',
);

/** What every byline has; quick to say of the other lines, for which the pattern need not even be compiled. */
const BY = /[Bb]y[: ]|BY[: ]/;
const LONGEST = 140;

/** Words found in a line, and where in it they begin. */
type Found<Name extends string> = Readonly<Record<Name, string>> & { readonly at: number };

/** The date that a line ends with, and where in the line that which parts it from the names begins. */
const dateBehind = (words: string): (Found<'date'> & { readonly end: number }) | undefined => {
  for (const { index, 0: separator } of words.matchAll(/,? [-–—|·•] |, | /g)) {
    const from = index + separator.length;
    const found = findDate(words.slice(from));
    if (found) return { date: found.date, at: from + found.at, end: index };
  }
  return undefined;
};

/**
 * Whose article a line says it is: "By Jane Roe and John Doe, Associated Press - June 3, 2024". `at` is where the names
 * begin; a date behind them is given as well.
 */
export const findByline = (
  words: string,
): (Found<'names'> & { readonly date?: Found<'date'> }) | undefined => {
  if (words.length > LONGEST || !BY.test(words)) return undefined;
  const date = /\d/.test(words) ? dateBehind(words) : undefined;
  const [, before, names] = BYLINE().exec(date ? words.slice(0, date.end) : words) ?? [];
  if (before === undefined || names === undefined) return undefined;
  return { at: before.length, names, ...(date && { date }) };
};
