/** Alphabets with letters that look like another's: "о" is Cyrillic, "o" Latin, "ο" Greek. */
const ALIKE: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Latin', /\p{Script=Latin}/u],
  ['Lisu', /\p{Script=Lisu}/u],
];

/**
 * The alphabets a name mixes, by Unicode's names for them, where their letters can be taken for one another; empty for
 * a name in one alphabet, as names are. After Unicode Technical Standard 39, section 5.2.
 */
export const alphabetsMixed = (name: string): readonly string[] => {
  const found = ALIKE.filter(([, letter]) => letter.test(name)).map(([alphabet]) => alphabet);
  return found.length > 1 ? found : [];
};

/** A warning for whoever reads the name; `undefined` where there is nothing to warn of. */
export const warningOf = (name: string): string | undefined => {
  const found = alphabetsMixed(name);
  return found.length === 0 ? undefined : `mixes ${found.join(' and ')} letters`;
};
