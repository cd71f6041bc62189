const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How many code units the letters of a word span in a text, in order; `undefined` when some are missing. */
const spreadOf = (text: string, word: string): number | undefined => {
  let from = text.indexOf(word[0] ?? '');
  const start = from;
  for (const letter of word.slice(1)) {
    if (from < 0) return undefined;
    from = text.indexOf(letter, from + 1);
  }
  return from < 0 ? undefined : from - start + 1 - word.length;
};

/** How badly a typed word matches: 0 when a word of the text begins with it; `undefined` when it does not match. */
const missOf = (text: string, word: string): number | undefined => {
  if (` ${text}`.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${word}`)) return 0;
  if (text.includes(word)) return 1;
  const spread = spreadOf(text, word);
  return spread === undefined ? undefined : 2 + spread;
};

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each typed word is one of the text's words with a few letters left out: "blnken", but not "jane" in "Japan and the". */
export const isNear = (typed: string, text: string): boolean => {
  const words = wordsOf(text);
  return wordsOf(typed).every((word) => words.some((one) => spreadOf(one, word) !== undefined));
};

/** The penalty for a text that does not begin with what was typed. */
const beginsElsewhere = 0.5;
/** From this penalty on, the letters of some word match only scattered. */
const scattered = 2;

/**
 * The items of a short list that match what was typed, best first: every typed word must begin a word or be within one.
 * If none match so, items that have at least the letters in order. Case and accents do not matter.
 * If nothing is typed, all items in their own order.
 */
export const rank = <T>(typed: string, list: readonly T[], textOf: (one: T) => string): readonly T[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return list;
  const found = list.flatMap((one) => {
    const text = folded(textOf(one));
    const misses = words.map((word) => missOf(text, word));
    if (!misses.every((miss) => miss !== undefined)) return [];
    const sum = misses.reduce((total, miss) => total + miss, text.startsWith(first) ? 0 : beginsElsewhere);
    return [{ one, misses: sum, isScattered: misses.some((miss) => miss >= scattered) }];
  });
  const whole = found.filter(({ isScattered }) => !isScattered);
  return (whole.length > 0 ? whole : found).sort((a, b) => a.misses - b.misses).map(({ one }) => one);
};
