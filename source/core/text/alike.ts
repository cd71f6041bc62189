/** Alphabets whose letters look like those of another: "о" is Cyrillic, "o" Latin, "ο" Greek. */
const ALIKE = ['Armenian', 'Cherokee', 'Coptic', 'Cyrillic', 'Greek', 'Latin', 'Lisu'] as const;

let letters: readonly (readonly [alphabet: string, letter: RegExp])[] | undefined;

/** A pattern for each of them, made at the first call. */
const lettersAlike = () => {
  letters ??= ALIKE.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')]);
  return letters;
};

/**
 * The alphabets mixed in a name, by Unicode's names, when their letters can be confused; empty for a name in one
 * alphabet. After Unicode Technical Standard 39, section 5.2.
 */
export const alphabetsMixed = (name: string): readonly string[] => {
  // Most names are in ASCII and need no patterns.
  if (/^[\0-\x7f]*$/.test(name)) return [];
  const found = lettersAlike()
    .filter(([, letter]) => letter.test(name))
    .map(([alphabet]) => alphabet);
  return found.length > 1 ? found : [];
};

/** A warning about a name that mixes alphabets, else `undefined`. */
export const warningOf = (name: string): string | undefined => {
  const found = alphabetsMixed(name);
  return found.length === 0 ? undefined : `mixes ${found.join(' and ')} letters`;
};
