import { latePattern } from '../../text/late-pattern.ts';

const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*|d[aeiu]|de la|van|von|der|bin|al-\p{Lu}\p{L}+)`;
const NAMES = String.raw`${NAME}(?:(?: |, | and | & |, and | of | for | in | with | \| | \/ |, of )(?:the )?${NAME}){0,14}`;

const BYLINE = latePattern(
  String.raw`^((?:\S{0,2}\s?)(?:[Bb]y|BY|(?:Written|Reported|Story|Words|Report|Analysis|Opinion) by)[: ]\s*)(${NAMES})\.?$`,
  'u',
);

/** What every byline has; quick to say of the other lines, for which the pattern need not even be compiled. */
const BY = /[Bb]y[: ]|BY[: ]/;
const LONGEST = 140;

/** Whose article a line says it is: "By Jane Roe and John Doe, Associated Press". `at` is where the names begin. */
export const findByline = (words: string): { readonly at: number; readonly names: string } | undefined => {
  if (words.length > LONGEST || !BY.test(words)) return undefined;
  const [, before, names] = BYLINE().exec(words) ?? [];
  return before !== undefined && names !== undefined ? { at: before.length, names } : undefined;
};
