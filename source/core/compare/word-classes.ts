import data from './word-classes.json' with { type: 'json' };

/** Words that turn a statement round. */
const NEGATIONS = new Set(data.negations);

/** Whether a folded word denies: "not", "won't", "nothing". */
export const isNegation = (form: string): boolean => NEGATIONS.has(form) || form.endsWith("n't");

const VALUES = new Map<string, number>([
  ...data.units.map((word, value) => [word, value] as const),
  ...data.tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
const MULTIPLES = new Map(
  Object.entries({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12 }),
);
const CURRENCIES = new Set(['dollar', 'pound', 'euro']);
const NUMBERS = new Set([...VALUES.keys(), ...MULTIPLES.keys(), ...CURRENCIES, ...data.otherNumbers]);

/** Whether a folded word is a currency, by its name or sign. */
export const isCurrency = (form: string): boolean => CURRENCIES.has(form);

/** Whether a folded word counts or measures: "2018", "forty", "million", "half", "dollar". */
export const isNumber = (form: string): boolean => NUMBERS.has(form) || /\p{N}/u.test(form);

/** What words or digits that count come to: 25 of "twenty five" and of "25"; `undefined` where they are no plain number. */
export const numberValue = (forms: readonly string[]): number | undefined => {
  let [total, part] = [0, 0];
  for (const form of forms) {
    const multiple = MULTIPLES.get(form);
    const value = VALUES.get(form) ?? (/^\d+(?:\.\d+)?$/.test(form) ? Number(form) : undefined);
    if (multiple === 100 && part > 0) part *= 100;
    else if (multiple !== undefined) {
      total += (part || 1) * multiple;
      part = 0;
    } else if (value !== undefined && (part === 0 || (part % 10 === 0 && value < 10))) part += value;
    else return undefined;
  }
  return forms.length > 0 ? total + part : undefined;
};

const FILLERS = new Set(data.fillers);

/** Whether a folded word only fills a pause in speech. "You know" and "I mean" are words that were said, and count. */
export const isFiller = (form: string): boolean => FILLERS.has(form);

/** Words that open sentences and are names of nothing, whatever their first letter. */
const PLAIN = new Set(data.plain);

/** Whether a folded word is one of the commonest of the language, which a capital does not make a name. */
export const isPlainWord = (form: string): boolean => PLAIN.has(form);

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non'];

/** Whether one of two folded words is the other with a prefix that denies it: "fair" and "unfair". */
export const isDenied = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && PREFIXES.some((prefix) => prefix + short === long);
};
