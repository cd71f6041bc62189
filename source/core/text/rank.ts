const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How far apart a word's letters stand in a text, in order; `undefined` where they do not all come. */
const spreadOf = (text: string, word: string): number | undefined => {
  let from = text.indexOf(word[0] ?? '');
  const start = from;
  for (const letter of word.slice(1)) {
    if (from < 0) return undefined;
    from = text.indexOf(letter, from + 1);
  }
  return from < 0 ? undefined : from - start + 1 - word.length;
};

/** How badly one typed word fits: 0 where a word of the text begins with it. */
const missOf = (text: string, word: string): number | undefined => {
  if (` ${text}`.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${word}`)) return 0;
  if (text.includes(word)) return 1;
  const spread = spreadOf(text, word);
  return spread === undefined ? undefined : 2 + spread;
};

/**
 * Those of a short list that fit what was typed, best first: every word typed must begin a word, stand within one, or
 * at least have its letters in order. Case and accents do not matter. With nothing typed all fit, as they stand.
 */
export const rank = <T>(typed: string, list: readonly T[], textOf: (one: T) => string): readonly T[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return list;
  return list
    .flatMap((one) => {
      const text = folded(textOf(one));
      let misses = 0;
      for (const word of words) {
        const miss = missOf(text, word);
        if (miss === undefined) return [];
        misses += miss;
      }
      return [{ one, misses }];
    })
    .sort((a, b) => a.misses - b.misses)
    .map(({ one }) => one);
};
