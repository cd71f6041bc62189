/**
 * Whether a word is a form of one of some words: "insisted", "denies", "stopping" of "insist", "deny", "stop". Regular
 * endings only; irregular forms are to be among the words.
 */
export const isFormOf = (word: string, bases: ReadonlySet<string>): boolean =>
  bases.has(word) || basesOf(word).some((base) => bases.has(base));

const basesOf = (word: string): readonly string[] => {
  const ending = /(?:ies|ied|ing|es|ed|s|d)$/.exec(word)?.[0];
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (ending.startsWith('ie')) return [`${stem}y`, `${stem}ie`];
  if (ending === 's' || ending === 'd') return [stem];
  // "Stopping" of "stop", "using" of "use"; "es" and "ed" may be "s" and "d" behind an "e".
  const single = /(\p{L})\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
};
