/** How many letters must be added, dropped or changed to make one word of the other (Levenshtein distance). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known word that one most looks like, where it looks like any: at most a third of its letters are wrong. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map((name) => ({
      name,
      wrong: name.startsWith(word) && word !== '' ? 0 : distance(word.slice(0, 40), name),
    }))
    .filter(({ name, wrong }) => wrong <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.wrong - b.wrong);
  return best?.name;
};
