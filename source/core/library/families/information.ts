import data from './word-bits.json' with { type: 'json' };

const bits = new Map(
  Object.entries(data.wordsByBits).flatMap(([told, words]) =>
    words.map((word) => [word, Number(told)] as const),
  ),
);
/** Bits of a word that is none of the everyday ones. */
const RARE = 7;

/** How much a folded word tells, in bits: few where it stands in many articles. */
export const bitsOf = (form: string): number => bits.get(form) ?? RARE;

/**
 * Titles and slogans that many people say and that are nobody's words. In lower case; longer ones before shorter ones that
 * they contain.
 */
const STOCK_PHRASES: readonly (readonly string[])[] = [
  'president of the united states of america',
  'president of the united states',
  'the united states of america',
  'make america great again',
  'make america safe again',
  'black lives matter',
  'leader of the free world',
  'house of representatives',
].map((phrase) => phrase.split(' '));

const startsAt = (forms: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => forms[at + index] === word);

/** How much folded words in a row tell together, in bits; words of a stock phrase tell nothing. */
export const informationOf = (forms: readonly string[]): number => {
  let sum = 0;
  for (let at = 0; at < forms.length; ) {
    const phrase = STOCK_PHRASES.find((one) => startsAt(forms, at, one));
    if (!phrase) sum += bitsOf(forms[at] ?? '');
    at += phrase?.length ?? 1;
  }
  return sum;
};
