/** Alphabets with letters that look like another's: "о" is Cyrillic, "o" Latin, "ο" Greek. */
const ALIKE = ['Armenian', 'Cherokee', 'Coptic', 'Cyrillic', 'Greek', 'Latin', 'Lisu'] as const;

let letters: readonly (readonly [alphabet: string, letter: RegExp])[] | undefined;

/** A pattern for each of them, made when the first name is looked at. */
const lettersAlike = () => {
  letters ??= ALIKE.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')]);
  return letters;
};

/**
 * The alphabets a name mixes, by Unicode's names for them, where their letters can be taken for one another; empty for
 * a name in one alphabet, as names are. After Unicode Technical Standard 39, section 5.2.
 */
export const alphabetsMixed = (name: string): readonly string[] => {
  // Nearly every name is in plain Latin letters, and needs no pattern made.
  if (/^[\0-\x7f]*$/.test(name)) return [];
  const found = lettersAlike()
    .filter(([, letter]) => letter.test(name))
    .map(([alphabet]) => alphabet);
  return found.length > 1 ? found : [];
};

/** A warning for whoever reads the name; `undefined` where there is nothing to warn of. */
export const warningOf = (name: string): string | undefined => {
  const found = alphabetsMixed(name);
  return found.length === 0 ? undefined : `mixes ${found.join(' and ')} letters`;
};
